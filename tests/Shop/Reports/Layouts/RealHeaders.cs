namespace Helmsman.Tests.Shop.Reports.Layouts;

/// <summary>
/// The header rows of real exports, as the exports themselves have them: 生意参谋, 阿里妈妈, 赤兔, 千牛, 京东商智, 京准通, 抖店, 飞鸽, Shopify, Google Analytics, Amazon.
/// Where an export lets people choose its columns, they are those that were seen.
/// </summary>
internal static class RealHeaders
{
    public static readonly string[] ProductRanking =
    [
        "统计日期", "商品ID", "商品名称", "主商品ID", "商品类型", "货号", "商品状态", "商品标签", "商品访客数", "商品浏览量", "平均停留时长", "商品详情页跳出率", "商品收藏人数",
        "商品加购件数", "商品加购人数", "下单买家数", "下单件数", "下单金额", "下单转化率", "支付买家数", "支付件数", "支付金额", "商品支付转化率", "支付新买家数", "支付老买家数",
        "老买家支付金额", "聚划算支付金额", "访客平均价值", "成功退款金额", "竞争力评分", "年累计支付金额", "月累计支付金额", "月累计支付件数", "搜索引导支付转化率", "搜索引导访客数",
        "搜索引导支付买家数", "结构化详情引导转化率", "结构化详情引导成交占比",
    ];

    public static readonly string[] TrafficSources =
    [
        "一级来源", "二级来源", "三级来源", "访客数", "访客数变化", "下单买家数", "下单转化率", "支付金额", "支付买家数", "支付转化率", "客单价", "UV价值", "关注店铺人数",
        "收藏商品买家数", "加购人数", "新访客", "直接支付买家数", "收藏商品-支付买家数", "粉丝支付买家数", "加购商品-支付买家数", "引导短视频访客数", "引导商品访客数",
    ];

    public static readonly string[] SearchWords =
    [
        "来源名称", "访客数", "下单买家数", "下单转化率", "支付金额", "支付买家数", "支付转化率", "收藏商品-支付买家数", "加购商品-支付买家数",
    ];

    public static readonly string[] OneProductsSources =
    [
        "流量来源", "来源明细", "访客数", "浏览量", "支付金额", "浏览量占比", "店内跳转人数", "跳出本店人数", "收藏人数", "加购人数", "下单买家数", "下单转化率", "支付件数",
        "支付买家数", "支付转化率", "直接支付买家数", "收藏商品-支付买家数", "粉丝支付买家数", "加购商品-支付买家数",
    ];

    public static readonly string[] ShopOverall =
    [
        "统计日期", "PC端访客数", "PC端浏览量", "访客数", "无线端访客数", "浏览量", "无线端浏览量", "商品访客数", "无线端商品访客数", "PC端商品访客数", "商品浏览量", "无线端商品浏览量",
        "PC端商品浏览量", "平均停留时长", "无线端平均停留时长", "PC端平均停留时长", "跳失率", "无线端跳失率", "PC端跳失率", "商品收藏买家数", "无线端商品收藏买家数", "PC端商品收藏买家数",
        "商品收藏次数", "无线端商品收藏次数", "PC端商品收藏次数", "加购人数", "无线端加购人数", "PC端加购人数", "支付金额", "PC端支付金额", "无线端支付金额", "支付买家数", "PC端支付买家数",
        "无线端支付买家数", "支付子订单数", "PC端支付子订单数", "无线端支付子订单数", "支付件数", "PC端支付件数", "无线端支付件数", "下单金额", "PC端下单金额", "无线端下单金额", "下单买家数",
        "PC端下单买家数", "无线端下单买家数", "下单件数", "PC端下单件数", "无线端下单件数", "人均浏览量", "PC端人均浏览量", "无线端人均浏览量", "下单转化率", "PC端下单转化率",
        "无线端下单转化率", "支付转化率", "PC端支付转化率", "无线端支付转化率", "客单价", "PC端客单价", "无线端客单价", "UV价值", "PC端UV价值", "无线端UV价值", "老访客数",
        "新访客数", "无线端老访客数", "无线端新访客数", "PC端老访客数", "PC端新访客数", "加购件数", "PC端加购件数", "无线端加购件数", "支付老买家数", "PC端支付老买家数",
        "无线端支付老买家数", "老买家支付金额", "直通车消耗", "钻石展位消耗", "淘宝客佣金", "成功退款金额", "评价数", "有图评价数", "正面评价数", "负面评价数", "老买家正面评价数",
        "老买家负面评价数", "支付父订单数", "揽收包裹数", "发货包裹数", "派送包裹数", "签收成功包裹数", "平均支付_签收时长(秒)", "描述相符评分", "物流服务评分", "服务态度评分",
        "下单-支付转化率", "PC端下单-支付转化率", "无线端下单-支付转化率", "支付商品数", "PC端支付商品数", "无线端支付商品数", "店铺收藏买家数", "PC端店铺收藏买家数", "无线端店铺收藏买家数",
    ];

    public static readonly string[] CampaignProducts =
    [
        "商品id", "商品标题", "是否活动商品", "支付金额", "加购件数", "访客数", "访问-支付转化率", "加购人数", "收藏件数", "收藏人数", "访问-加购转化率", "访问-收藏转化率",
        "支付买家数", "支付件数", "实际折扣率", "爆发系数",
    ];

    public static readonly string[] ProductReviews =
    [
        "评论", "昵称", "追评内容", "追评时间", "评价时间", "商品id", "颜色分类", "评价分类", "skuid",
    ];

    public static readonly string[] Market =
    [
        "类别", "交易指数", "流量指数", "搜索人气", "收藏人气", "客群指数", "支付转化指数",
    ];

    public static readonly string[] ZhitongcheUnits =
    [
        "日期", "计划id", "计划名称", "推广类型", "单元id", "单元名称", "商品id", "展现量", "点击量", "花费", "点击率", "平均点击花费", "千次展现花费", "总收藏数",
        "宝贝收藏数", "店铺收藏数", "总购物车数", "直接购物车数", "间接购物车数", "加购成本", "宝贝收藏成本", "宝贝收藏转化率", "加购率", "总预售成交金额", "总预售成交笔数", "直接预售成交金额",
        "直接预售成交笔数", "间接预售成交金额", "间接预售成交笔数", "总成交金额", "直接成交金额", "间接成交金额", "总成交笔数", "直接成交笔数", "间接成交笔数", "投入产出比", "点击转化率",
        "直接点击转化率", "购物金充值笔数", "购物金充值金额", "自然流量曝光", "自然流量转化金额",
    ];

    public static readonly string[] WanxiangtaiSubjects =
    [
        "日期", "场景ID", "场景名字", "原二级场景ID", "原二级场景名字", "计划ID", "计划名字", "主体ID", "主体类型", "主体名称", "展现量", "点击量", "花费", "点击率",
        "平均点击花费", "千次展现花费", "总预售成交金额", "总预售成交笔数", "直接预售成交金额", "直接预售成交笔数", "间接预售成交金额", "间接预售成交笔数", "直接成交金额", "间接成交金额",
        "总成交金额", "总成交笔数", "直接成交笔数", "间接成交笔数", "点击转化率", "投入产出比", "总成交成本", "总购物车数", "直接购物车数", "间接购物车数", "加购率", "收藏宝贝数",
        "收藏店铺数", "店铺收藏成本", "总收藏加购数", "总收藏加购成本", "宝贝收藏加购数", "宝贝收藏加购成本", "总收藏数", "宝贝收藏成本", "宝贝收藏率", "加购成本", "拍下订单笔数",
        "拍下订单金额", "直接收藏宝贝数", "间接收藏宝贝数", "优惠券领取量", "购物金充值笔数", "购物金充值金额", "旺旺咨询量", "引导访问量", "引导访问人数", "引导访问潜客数", "引导访问潜客占比",
        "入会率", "入会量", "引导访问率", "深度访问量", "平均访问页面数", "成交新客数", "成交新客占比", "会员首购人数", "会员成交金额", "会员成交笔数", "成交人数", "人均成交笔数",
        "人均成交金额", "自然流量转化金额", "自然流量曝光量", "平台助推总成交", "平台助推直接成交", "平台助推点击", "宝贝优惠券抵扣金额", "宝贝优惠券撬动总成交", "宝贝优惠券撬动直接成交",
        "宝贝优惠券撬动点击",
    ];

    public static readonly string[] Inquiries =
    [
        "商品名称", "商品编号", "咨询人数", "询单人数", "当日询单人数", "询单转化率", "当日询单转化率", "当日付款人数", "当日付款金额", "最终付款人数", "最终付款金额", "最终付款件数",
    ];

    public static readonly string[] ServiceOverview =
    [
        "客服销售额", "客服销售人数", "客服销售占比", "客服销售客单价", "成功退款金额", "净销售额", "咨询人数", "接待人数", "询单转化率", "平均响应时长（秒）", "客户满意率", "旺旺回复率",
        "仅退款自主完结时长（小时）", "退货退款完结时长（小时）", "平台求助率", "平台判责率",
    ];

    public static readonly string[] JdSku =
    [
        "时间", "SKU", "SKU名称", "一级类目", "二级类目", "三级类目", "成交金额", "成交商品件数", "成交单量", "成交客户数", "商品访客数", "商品浏览量", "搜索曝光次数",
        "搜索点击次数", "商品曝光次数", "商品曝光人数", "加购客户数", "下单金额", "下单单量", "下单客户数", "取消及售后退款金额",
    ];

    public static readonly string[] JdShop =
    [
        "日期", "访客数-全部渠道", "成交客户数-全部渠道", "新访客数-全部渠道", "老访客数-全部渠道", "加购商品件数-全部渠道", "加购客户数-全部渠道", "商品加购率(SPU)-全部渠道", "商品关注人数",
        "老客户数", "新客户数", "上架商品数(SPU)",
    ];

    public static readonly string[] Jingzhuntong =
    [
        "日期", "产品线", "计划", "触发sku_id", "跟单sku_id", "花费", "展现数", "点击数", "直接订单行", "直接订单金额", "总订单行", "总订单金额", "直接加购数", "总加购数",
    ];

    public static readonly string[] DouyinProducts =
    [
        "统计日期", "日期", "商品ID", "商品名称", "载体类型", "账号类型", "达人名称", "抖音号", "成交金额", "成交订单数", "成交件数", "成交人数", "千次曝光成交金额", "新客成交金额",
        "老客成交金额", "新客成交订单数", "老客成交订单数", "新客成交人数", "老客成交人数", "商品曝光次数", "商品点击次数", "商品加购次数", "商品曝光点击率", "商品点击成交转化率", "商品曝光人数",
        "商品点击人数", "商品加购人数", "商品曝光点击率（人数）", "商品点击成交转化率（人数）", "预售订单数", "预售全款金额", "退款金额", "退款订单数", "退款件数", "退款人数",
        "退款金额（按支付时间计）",
    ];

    public static readonly string[] DouyinLive =
    [
        "直播间名称", "日期", "直播时长(小时)", "带货商品数", "成交金额", "时均GMV", "有效GMV", "成交订单数", "成交件数", "成交人数", "直播间退款金额", "退款率", "直播间观看人数",
        "直播间观看人次", "最高在线人数", "平均在线人数", "人均看播时长", "新增粉丝数", "商品曝光人数", "商品点击人数", "商品点击率(人数)", "观看成交转化率(人数)", "点击成交转化率(次数)",
        "投放消耗",
    ];

    public static readonly string[] FeigeAgents =
    [
        "有效评价数", "有效好评数", "有效差评数", "全天不满意率", "全天满意率", "全天平响时长", "全天首响时长", "全天3分钟回复率", "询单人数", "下单人数", "支付人数", "退款人数",
        "客服询单支付额", "退款金额", "退款后销售额", "询单转化率",
    ];

    public static readonly string[] ShopifySales =
    [
        "Day", "Orders", "Gross sales", "Discounts", "Returns", "Net sales", "Shipping charges", "Duties",
        "Additional fees", "Taxes", "Total sales",
    ];

    public static readonly string[] ShopifySessions =
    [
        "Day", "UTM campaign", "UTM term", "UTM content", "Landing page url", "Online store visitors", "Sessions",
        "Sessions with cart additions", "Sessions that reached checkout", "Sessions that completed checkout",
        "Average session duration", "Pageviews", "Conversion rate",
    ];

    public static readonly string[] AnalyticsChannels =
    [
        "Session default channel group", "Sessions", "Engaged sessions", "Engagement rate",
        "Average engagement time per session", "Events per session", "Event count", "Key events", "Total revenue",
    ];

    public static readonly string[] UniversalLandingPages =
    [
        "Landing Page", "Sessions", "% New Sessions", "New Users", "Bounce Rate", "Pages / Session",
        "Avg. Session Duration", "Goal Conversion Rate", "Goal Completions", "Goal Value",
    ];

    public static readonly string[] AmazonByDate =
    [
        "Date", "Ordered Product Sales", "Units Ordered", "Total Order Items", "Sessions - Total", "Page Views - Total",
        "Featured Offer (Buy Box) Percentage", "Order Item Session Percentage",
    ];

    public static readonly string[] AmazonByAsin =
    [
        "(Parent) ASIN", "(Child) ASIN", "Title", "Sessions - Total", "Sessions - Total - B2B",
        "Session Percentage - Total", "Session Percentage - Total - B2B", "Page Views - Total", "Page Views - Total - B2B",
        "Page Views Percentage - Total", "Page Views Percentage - Total - B2B", "Featured Offer (Buy Box) Percentage",
        "Featured Offer (Buy Box) Percentage - B2B", "Units Ordered", "Units Ordered - B2B", "Unit Session Percentage",
        "Unit Session Percentage - B2B", "Ordered Product Sales", "Ordered Product Sales - B2B", "Total Order Items",
        "Total Order Items - B2B",
    ];
}
