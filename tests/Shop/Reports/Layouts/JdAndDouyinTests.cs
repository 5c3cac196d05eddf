using Helmsman.Tests.Shop.Reports.Containers;

namespace Helmsman.Tests.Shop.Reports.Layouts;

/// <summary>京东商智, 抖店 and 抖音: the layouts are real, the figures are made up.</summary>
public sealed class JdAndDouyinTests
{
    [Fact]
    public void Products_of_JD_in_a_zip_with_their_sum_above_them() => Assert.Equal(
        """
        product-daily
        2026-11-21 [100001 羊毛大衣 黑 M] visitors=300 page-views=800 impressions=5000 buyers=9 orders=10 units=11 revenue=3300 refunds=299 add-to-cart=25
        left out: summary 1 (合计 3,300.00 11)
        """,
        Told.Of(
            Packing.Zip(("岚汐_商品明细_2026-11-21_sku.xlsx", new Export([.. RealHeaders.JdSku, "2025成交金额", "成交金额同比"])
                .Row(("时间", "合计"), ("成交金额", "3,300.00"), ("成交商品件数", "11"))
                .Row(("时间", "20261121"), ("SKU", "100001"), ("SKU名称", "羊毛大衣 黑 M"), ("成交金额", "3,300.00"), ("成交商品件数", "11"), ("成交单量", "10"), ("成交客户数", "9"), ("商品访客数", "300"),
                    ("商品浏览量", "800"), ("商品曝光次数", "5,000"), ("加购客户数", "25"), ("取消及售后退款金额", "299.00"), ("2025成交金额", "1.00"), ("成交金额同比", "12.00%"))
                .Xlsx())),
            "岚汐_商品明细_2026-11-21_sku.zip"));

    [Fact]
    public void The_shop_of_JD_with_a_channel_behind_every_figure() => Assert.Equal(
        "shop-visits\n2026-11-21 visitors=1000 new-visitors=700 returning-visitors=300 favourites=12 buyers=31 new-buyers=20 returning-buyers=11 add-to-cart=80",
        Told.Of(JdShop().Xlsx(), "JD店铺日报_店铺.xls"));

    [Fact]
    public void The_shop_of_JD_with_its_sales() => Assert.Equal(
        "shop-daily\n2026-11-21 visitors=1000 new-visitors=700 returning-visitors=300 favourites=12 buyers=31 new-buyers=20 returning-buyers=11 revenue=9300 add-to-cart=80",
        Told.Of(JdShop("成交金额-全部渠道").Xlsx(), "店铺_20261121.xlsx"));

    /// <summary>The columns of this export were not seen; its name, and that last year's values stand beside, were.</summary>
    [Fact]
    public void The_sources_of_JD_have_their_day_in_the_name() => Assert.Equal(
        "traffic-by-source\n2026-11-21 [搜索] visitors=500 page-views=900",
        Told.Of(
            new Export("流量来源", "访客数", "2025访客数", "访客数同比", "浏览量").Row(("流量来源", "搜索"), ("访客数", "500"), ("2025访客数", "1"), ("访客数同比", "3%"), ("浏览量", "900")).Xlsx(),
            "店铺来源_流量来源_按天_20261121_20261121.xlsx"));

    [Fact]
    public void Products_of_Douyin_by_account_are_added_up_but_not_the_people_who_stand_in_several() => Assert.Equal(
        """
        product-daily
        2026-11-21 [3600000000001 羊毛大衣] impressions=3000 clicks=150 orders=5 units=6 revenue=1500 refunds=99
        """,
        Told.Of(
            new Export([.. RealHeaders.DouyinProducts.Where(header => header is not ("商品加购次数" or "商品加购人数" or "老客成交金额" or "退款订单数" or "退款件数"))])
                .Row(("统计日期", "2026-11-15~2026-11-21"), ("日期", "20261121"), ("商品ID", "3600000000001"), ("商品名称", "羊毛大衣"), ("载体类型", "直播"), ("账号类型", "自营"), ("成交金额", "1,000.00"),
                    ("成交订单数", "3"), ("成交件数", "4"), ("成交人数", "3"), ("商品曝光次数", "2,000"), ("商品点击次数", "100"), ("商品曝光点击率（人数）", "5.00%"), ("商品点击人数", "90"), ("退款金额", "99.00"))
                .Row(("统计日期", "2026-11-15~2026-11-21"), ("日期", "20261121"), ("商品ID", "3600000000001"), ("商品名称", "羊毛大衣"), ("载体类型", "短视频"), ("账号类型", "达人"), ("达人名称", "小鱼"),
                    ("成交金额", "500.00"), ("成交订单数", "2"), ("成交件数", "2"), ("成交人数", "2"), ("商品曝光次数", "1,000"), ("商品点击次数", "50"), ("商品点击人数", "45"))
                .Xlsx(),
            "岚汐 账号 商品20261115-20261121 09_30_00.xlsx"));

    [Fact]
    public void Douyins_second_wording_is_read_too() => Assert.Equal(
        "product-daily\n2026-11-21 [3600000000001] revenue=1000 returning-revenue=300",
        Told.Of(
            new Export("日期", "商品ID", "载体类型", "用户支付金额", "千次曝光用户支付金额", "老客支付金额")
                .Row(("日期", "20261121"), ("商品ID", "3600000000001"), ("载体类型", "直播"), ("用户支付金额", "1,000.00"), ("老客支付金额", "300.00")).Xlsx(),
            "商品.xlsx"));

    [Fact]
    public void A_live_room_of_Douyin_is_the_shops_day() => Assert.Equal(
        "shop-daily\n2026-11-21 buyers=40 orders=45 units=50 revenue=9900 refunds=300 ad-spend=800",
        Told.Of(
            new Export(RealHeaders.DouyinLive)
                .Row(("直播间名称", "岚汐服饰"), ("日期", "2026-11-21"), ("直播时长(小时)", "4.5"), ("成交金额", "9900.00"), ("时均GMV", "2200.00"), ("成交订单数", "45"), ("成交件数", "50"), ("成交人数", "40"),
                    ("直播间退款金额", "300.00"), ("退款率", "3.03%"), ("直播间观看人数", "5000"), ("人均看播时长", "1分30秒"), ("商品点击率(人数)", "12.00%"), ("投放消耗", "800.00"))
                .Csv(),
            "summary_data_day.csv"));

    private static Export JdShop(params string[] more) => new Export([.. RealHeaders.JdShop, .. more])
        .Row([("日期", "20261121"), ("访客数-全部渠道", "1,000"), ("成交客户数-全部渠道", "31"), ("新访客数-全部渠道", "700"), ("老访客数-全部渠道", "300"), ("加购商品件数-全部渠道", "95"), ("加购客户数-全部渠道", "80"),
            ("商品加购率(SPU)-全部渠道", "8.00%"), ("商品关注人数", "12"), ("老客户数", "11"), ("新客户数", "20"), .. more.Select(header => (header, "9,300.00"))]);
}
