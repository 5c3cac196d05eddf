namespace Helmsman.Tests.Shop.Reports.Layouts;

/// <summary>生意参谋: the layouts are real, title rows, headers and spellings of figures; the figures are made up.</summary>
public sealed class ShengyiCanmouTests
{
    private static readonly string[] FourTitles = ["店铺商品排行", "统计时间：2026-11-21 至 2026-11-21", "数据来源：生意参谋", "说明：仅供参考"];

    private static readonly string[] FiveTitles = ["店铺来源", "终端：无线", "数据来源：生意参谋", "说明一", "说明二"];

    [Fact]
    public void The_ranking_of_products() => Assert.Equal(
        """
        product-daily
        2026-11-21 [620000000001 羊毛大衣] visitors=1234 page-views=3456 bounces=691.04 stay-seconds=52445 buyers=31 units=33 revenue=12345.6
        2026-11-21 [620000000002 针织裙] visitors=20 revenue=0
        left out: summary 1 (2026-11-21 1,254 12,345.60)
        """,
        Told.Of(
            new Export(RealHeaders.ProductRanking).Above(FourTitles)
                .Row(("统计日期", "2026-11-21"), ("商品ID", "620000000001"), ("商品名称", "羊毛大衣"), ("商品访客数", "1,234"), ("商品浏览量", "3,456"), ("平均停留时长", "42.5"),
                    ("商品详情页跳出率", "56.00%"), ("支付买家数", "31"), ("支付件数", "33"), ("支付金额", "12,345.60"), ("年累计支付金额", "999,999.00"))
                .Row(("统计日期", "2026-11-21"), ("商品ID", "620000000002"), ("商品名称", "针织裙"), ("商品访客数", "20"), ("支付金额", "0.00"))
                .Row(("统计日期", "2026-11-21"), ("商品访客数", "1,254"), ("支付金额", "12,345.60"))
                .Xls(),
            "【生意参谋平台】商品_全部_2026-11-21_2026-11-21 (1).xls"));

    [Fact]
    public void The_sources_of_traffic_in_three_levels() => Assert.Equal(
        """
        traffic-by-source
        2026-11-21 [付费流量 / 直通车 付费流量 / 关键词推广(原直通车)] visitors=300 buyers=9 revenue=1800
        2026-11-21 [广告流量] visitors=12
        2026-11-21 [搜索 / 手淘搜索] visitors=1234 favourites=20 buyers=40 revenue=5600.5 add-to-cart=88
        left out: summary 2 (搜索)
        """,
        Told.Of(
            new Export(RealHeaders.TrafficSources).Above(FiveTitles)
                .Row(("一级来源", "搜索"), ("二级来源", "汇总"), ("三级来源", "汇总"), ("访客数", "1,234"))
                .Row(("一级来源", "搜索"), ("二级来源", "手淘搜索"), ("三级来源", "手淘搜索"), ("访客数", "1,234"), ("访客数变化", "-12.30%"), ("支付买家数", "40"), ("支付金额", "5,600.50"),
                    ("收藏商品买家数", "20"), ("加购人数", "88"))
                .Row(("一级来源", "付费流量"), ("二级来源", "汇总"), ("访客数", "300"))
                .Row(("一级来源", "付费流量"), ("二级来源", "关键词推广(原直通车)"), ("访客数", "300"), ("支付买家数", "9"), ("支付金额", "1,800.00"))
                .Row(("一级来源", "广告流量"), ("二级来源", "汇总"), ("访客数", "12"))
                .Xls(),
            "【生意参谋平台】无线店铺流量来源-2026-11-21_2026-11-21.xls"));

    [Fact]
    public void The_sources_of_a_week_are_refused_with_what_to_choose_instead() => Assert.Equal(
        "period-not-days line  column : 2026-11-15 – 2026-11-21 → 分日",
        Told.Of(
            new Export(RealHeaders.TrafficSources).Above(FiveTitles).Row(("一级来源", "搜索"), ("访客数", "1,234")).Xls(),
            "【生意参谋平台】无线店铺流量来源-2026-11-15_2026-11-21.xls"));

    [Fact]
    public void The_words_of_search() => Assert.Equal(
        """
        keyword-traffic
        2026-11-21 [大衣女] [] visitors=1234 buyers=7 revenue=2100
        2026-11-21 [羊毛大衣] [] visitors=56 buyers=0
        """,
        Told.Of(
            new Export(RealHeaders.SearchWords).Above(FiveTitles)
                .Row(("来源名称", "羊毛大衣"), ("访客数", "56"), ("支付买家数", "0"))
                .Row(("来源名称", "大衣女"), ("访客数", "1,234"), ("支付买家数", "7"), ("支付金额", "2,100.00"))
                .Xls(),
            "【生意参谋平台】无线店铺三级流量来源详情-手淘搜索_2026-11-21_2026-11-21.xls"));

    [Fact]
    public void The_sources_of_one_product_whose_number_stands_in_the_name() => Assert.Equal(
        """
        product-by-source
        2026-11-21 [620000000001] [手淘搜索] visitors=80 page-views=120 favourites=3 buyers=2 units=2 revenue=760 add-to-cart=6
        """,
        Told.Of(OneProduct().Xls(), "【生意参谋平台】无线商品二级流量来源详情-620000000001_2026-11-21_2026-11-21.xls"));

    [Fact]
    public void The_sources_of_nobody_knows_which_product_are_refused() => Assert.Equal(
        "missing-header line 6 column :  → 商品ID / product id",
        Told.Of(OneProduct().Xls(), "【生意参谋平台】无线商品二级流量来源详情_2026-11-21_2026-11-21.xls"));

    [Fact]
    public void The_shop_as_a_whole_before_2025() => Assert.Equal(
        """
        shop-daily
        2026-11-20 visitors=900 buyers=18 revenue=9000
        2026-11-21 visitors=1000 page-views=4000 bounces=452 stay-seconds=61500 favourites=31 buyers=20 orders=24 revenue=10000 refunds=120.5 add-to-cart=77 ad-spend=330.5 reviews=12 bad-reviews=1 rating-description=4.86 parcels-delivered=10 delivery-seconds=1000000
        left out: benchmark 1 (同行平均 800 8,000.00)
        """,
        Told.Of(
            new Export(RealHeaders.ShopOverall).Above([.. FiveTitles, "说明三", "说明四"])
                .Row(("统计日期", "2026-11-21"), ("访客数", "1,000"), ("PC端访客数", "100"), ("浏览量", "4,000"), ("跳失率", "45.20%"), ("平均停留时长", "61.5"), ("支付金额", "10,000.00"),
                    ("支付买家数", "20"), ("支付父订单数", "24"), ("支付子订单数", "30"), ("商品收藏买家数", "31"), ("加购人数", "77"), ("成功退款金额", "120.50"), ("直通车消耗", "300.00"), ("淘宝客佣金", "30.50"),
                    ("评价数", "12"), ("负面评价数", "1"), ("描述相符评分", "4.86"), ("签收成功包裹数", "10"), ("平均支付_签收时长(秒)", "100,000"), ("客单价", "500.00"))
                .Row(("统计日期", "2026-11-20"), ("访客数", "900"), ("支付金额", "9,000.00"), ("支付买家数", "18"), ("跳失率", "NULL"))
                .Row(("统计日期", "同行平均"), ("访客数", "800"), ("支付金额", "8,000.00"))
                .Xls(),
            "生意参谋店铺整体日报.xls"));

    [Fact]
    public void The_shop_as_a_whole_since_2025() => Assert.Equal(
        """
        shop-daily
        2026-11-21 visitors=1000 buyers=20 revenue=10000 ad-spend=1300
        """,
        Told.Of(
            new Export(["统计日期", "店铺名称", .. RealHeaders.ShopOverall.Skip(1), "关键词推广消耗", "精准人群推广消耗", "万相台消耗"]) { Missing = "--" }
                .Row(("统计日期", "2026-11-21"), ("店铺名称", "岚汐服饰"), ("访客数", "1000"), ("支付买家数", "20"), ("支付金额", "10000.00"), ("关键词推广消耗", "1000"), ("直通车消耗", "1000"), ("万相台消耗", "300"))
                .Xlsx(),
            "店铺-整体-全部历史-分日-所有终端-2026-11-21-2026-11-21.xlsx"));

    [Fact]
    public void Figures_by_product_and_source_that_people_put_together_themselves() => Assert.Equal(
        """
        product-by-source
        2026-11-20 [620000000001] [手淘搜索] visitors=1
        2026-11-21 [620000000001] [手淘搜索] visitors=2
        """,
        Told.Of(
            new Export("统计日期", "店铺名称", "商品ID", "流量来源", "访客数")
                .Row(("统计日期", "2026-11-21"), ("店铺名称", "岚汐服饰"), ("商品ID", "620000000001"), ("流量来源", "手淘搜索"), ("访客数", "2"))
                .Row(("统计日期", "2026-11-20"), ("店铺名称", "岚汐服饰"), ("商品ID", "620000000001"), ("流量来源", "手淘搜索"), ("访客数", "1"))
                .Xlsx(),
            "商品-流量来源-分日-全部商品-最后一次访问来源-2026-11-20-2026-11-21.xlsx"));

    [Fact]
    public void Figures_by_week_that_people_put_together_themselves_are_refused() => Assert.Equal(
        "period-not-days line  column : 分周 → 分日",
        Told.Of(new Export("统计日期", "店铺名称", "商品ID", "访客数").Row(("统计日期", "2026-11-15"), ("商品ID", "620000000001"), ("访客数", "2")).Xlsx(), "商品-连带-分周-全部历史-2026.xlsx"));

    [Fact]
    public void The_products_of_a_campaign() => Assert.Equal(
        """
        campaign-products
        2026-11-11 [620000000001 羊毛大衣] visitors=9000 favourites=120 buyers=300 units=310 revenue=120000 add-to-cart=800
        """,
        Told.Of(
            new Export(RealHeaders.CampaignProducts)
                .Row(("商品id", "620000000001"), ("商品标题", "羊毛大衣"), ("是否活动商品", "是"), ("支付金额", "120,000.00"), ("加购件数", "900"), ("访客数", "9,000"), ("加购人数", "800"),
                    ("收藏人数", "120"), ("支付买家数", "300"), ("支付件数", "310"), ("实际折扣率", "85.00%"), ("爆发系数", "3.2"))
                .Xlsx(),
            "活动商品 2026-11-11.xlsx"));

    [Fact]
    public void The_sources_of_a_campaign() => Assert.Equal(
        """
        campaign-sources
        2026-11-11 [手淘搜索] warm-up-visitors=500 warm-up-carts=40 visitors=900 buyers=30 revenue=9000
        """,
        Told.Of(
            new Export("流量来源", "预热访客数", "预热加购人数", "预热收藏人数", "访客数", "支付买家数", "支付金额", "支付转化率", "加购转化率", "收藏转化率")
                .Row(("流量来源", "手淘搜索"), ("预热访客数", "500"), ("预热加购人数", "40"), ("访客数", "900"), ("支付买家数", "30"), ("支付金额", "9,000.00"), ("支付转化率", "3.33%"))
                .Csv(),
            "活动引流_20261111.csv"));

    [Fact]
    public void Reviews_are_counted_by_day_and_product() => Assert.Equal(
        """
        reviews
        2026-11-20 [620000000001] reviews=1 good-reviews=0 bad-reviews=1
        2026-11-21 [620000000001] reviews=2 good-reviews=2 bad-reviews=0
        """,
        Told.Of(
            new Export(RealHeaders.ProductReviews)
                .Row(("评论", "很暖和"), ("评价时间", "2026-11-21 10:00:01"), ("商品id", "620000000001"), ("评价分类", "好评"))
                .Row(("评论", "颜色正"), ("评价时间", "2026-11-21 12:30:00"), ("商品id", "620000000001"), ("评价分类", "好评"))
                .Row(("评论", "掉毛"), ("评价时间", "2026-11-20 09:00:00"), ("商品id", "620000000001"), ("评价分类", "差评"))
                .Xlsx(),
            "商品评价.xlsx"));

    [Fact]
    public void The_shops_ratings_are_a_record_of_a_day() => Assert.Equal(
        "shop-ratings\n2026-11-21 rating-description=4.86 rating-service=4.9 rating-logistics=4.88 shop-stars=4.5",
        Told.Of(new Export("描述相符", "服务态度", "物流服务", "综合体验星级").Line("4.86", "4.90", "4.88", "4.5").Csv(), "店铺DSR_2026-11-21.csv"));

    [Fact]
    public void Values_of_competitors_are_an_index_and_have_measures_of_their_own() => Assert.Equal(
        """
        peers
        2026-11-21 [本店] trade-index=12345 traffic-index=888
        2026-11-21 [竞店A] trade-index=23456 traffic-index=999 search-index=12
        """,
        Told.Of(
            new Export(RealHeaders.Market)
                .Row(("类别", "本店"), ("交易指数", "12,345"), ("流量指数", "888"))
                .Row(("类别", "竞店A"), ("交易指数", "23,456"), ("流量指数", "999"), ("搜索人气", "12"))
                .Csv(),
            "竞店分析-销售分析-关键指标对比2026-11-21.csv"));

    private static Export OneProduct() => new Export(RealHeaders.OneProductsSources).Above(FiveTitles)
        .Row(("流量来源", "手淘搜索"), ("来源明细", "手淘搜索"), ("访客数", "80"), ("浏览量", "120"), ("支付金额", "760.00"), ("浏览量占比", "60.00%"), ("跳出本店人数", "50"), ("收藏人数", "3"), ("加购人数", "6"),
            ("支付件数", "2"), ("支付买家数", "2"));
}
