namespace Helmsman.Tests.Shop.Reports.Layouts;

/// <summary>赤兔, 千牛 and 飞鸽: the layouts are real, the figures are made up.</summary>
public sealed class ServiceTests
{
    [Fact]
    public void Inquiries_about_products() => Assert.Equal(
        """
        product-inquiries
        2026-11-21 [620000000001 羊毛大衣] consultations=30 inquiries=20 inquiry-buyers=8 inquiry-revenue=3200
        left out: summary 2 (平均值 15 20)
        """,
        Told.Of(
            new Export(RealHeaders.Inquiries).Above("商品咨询分析", "店铺：岚汐服饰", "时间：2026-11-21", "口径：最终付款", "导出人：主管")
                .Row(("商品名称", "羊毛大衣"), ("商品编号", "620000000001"), ("咨询人数", "30"), ("询单人数", "20"), ("询单转化率", "40.00%"), ("最终付款人数", "8"), ("最终付款金额", "3,200.00"))
                .Row(("商品名称", "平均值"), ("咨询人数", "15"), ("询单人数", "20"))
                .Row(("商品名称", "汇总值"), ("咨询人数", "30"), ("询单人数", "20"))
                .Xls(),
            "product-inquiry-岚汐服饰-2026-11-21.xls"));

    [Fact]
    public void Service_as_a_whole_says_no_day() => Assert.Equal("which day? service-daily", Told.Of(Overview().Xlsx(), "店铺概览.xlsx"));

    [Fact]
    public void Service_as_a_whole() => Assert.Equal(
        "service-daily\n2026-11-21 consultations=120 receptions=110 inquiry-buyers=30 inquiry-revenue=9000 refunds=200 response-seconds=3300",
        Told.Of(Overview().Xlsx(), "店铺概览_2026-11-21.xlsx"));

    [Fact]
    public void Agents_of_Qianniu() => Assert.Equal(
        """
        service-by-agent
        2026-11-21 [岚汐:小雨] consultations=60 receptions=55 inquiries=40 inquiry-buyers=18 inquiry-revenue=5400 refunds=100
        """,
        Told.Of(
            new Export("旺旺昵称", "咨询人数", "有效接待人数", "询单人数", "下单人数", "下单金额", "销售人数", "销售额", "销售量", "订单量", "个人销售额占比", "成功退款金额", "净销售额")
                .Row(("旺旺昵称", "岚汐:小雨"), ("咨询人数", "60"), ("有效接待人数", "55"), ("询单人数", "40"), ("销售人数", "18"), ("销售额", "5,400.00"), ("个人销售额占比", "60.00%"), ("成功退款金额", "100.00"))
                .Xlsx(),
            "客服绩效_2026-11-21.xlsx"));

    [Fact]
    public void Agents_of_Feige_without_the_lines_of_the_shop() => Assert.Equal(
        """
        service-by-agent
        2026-11-21 [小雨] inquiries=40 inquiry-buyers=18 inquiry-revenue=5400 refunds=100 reviews=20 good-reviews=19 bad-reviews=1
        2026-11-21 [小风] inquiries=20
        left out: summary 2 (2026-11-21 店铺汇总值 20)
        """,
        Told.Of(
            new Export(["日期", "客服昵称", .. RealHeaders.FeigeAgents]) { Missing = "--" }
                .Row(("日期", "2026-11-21"), ("客服昵称", "店铺汇总值"), ("有效评价数", "20"), ("有效好评数", "19"), ("询单人数", "60"))
                .Row(("日期", "2026-11-21"), ("客服昵称", "店铺平均值"), ("询单人数", "30"))
                .Row(("日期", "2026-11-21"), ("客服昵称", "小雨"), ("有效评价数", "20"), ("有效好评数", "19"), ("有效差评数", "1"), ("全天平响时长", "35秒"), ("询单人数", "40"), ("支付人数", "18"), ("客服询单支付额", "5400"), ("退款金额", "100"))
                .Row(("日期", "2026-11-21"), ("客服昵称", "小风"), ("全天平响时长", "-"), ("询单人数", "20"))
                .Xlsx(),
            "飞鸽_客服表现.xlsx"));

    private static Export Overview() => new Export(RealHeaders.ServiceOverview)
        .Row(("客服销售额", "9,000.00"), ("客服销售人数", "30"), ("成功退款金额", "200.00"), ("咨询人数", "120"), ("接待人数", "110"), ("平均响应时长（秒）", "30"), ("客户满意率", "98.00%"));
}
