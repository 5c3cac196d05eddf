using System.Text;
using Helmsman.Shop.Metrics;
using Helmsman.Shop.Reports;
using Helmsman.Tests.Shop.Builders;

namespace Helmsman.Tests.Shop.Reports;

public sealed class ReportReaderTests
{
    private static readonly DateOnly Day = new(2026, 11, 21);

    [Fact]
    public void A_shop_report_in_Chinese_is_read()
    {
        var read = Reading.Good("统计日期,访客数,支付买家数,支付金额,成功退款金额\n2026-11-21,\"12,345\",321,\"¥98,765.40\",-\n");

        Assert.Equal(ReportKinds.ShopDaily, read.Kind);
        var block = Assert.Single(read.Blocks);
        Assert.Equal(("demo", Day), (block.Shop, block.Day));
        Assert.Equal([MetricIds.Visitors, MetricIds.Buyers, MetricIds.Revenue, MetricIds.Refunds], block.Measures());
        Assert.Equal([12345, 321, 98765.40, null], Assert.Single(block.Rows()).Values);
    }

    [Fact]
    public void A_traffic_report_in_English_is_read()
    {
        var read = Reading.Good("Date;Traffic Source;Visitors;Ad spend\n2026-11-21;Search;100;\n2026-11-20;Search;90;12.5\n2026-11-21;Ads;50;30\n");

        Assert.Equal(ReportKinds.TrafficBySource, read.Kind);
        Assert.Equal([Day.AddDays(-1), Day], read.Blocks.Select(block => block.Day));
        Assert.Equal(["Ads", "Search"], read.Blocks[1].Rows().Select(row => row.Member));
        Assert.Null(read.Blocks[1].Rows()[1].Values[1]);
    }

    [Fact]
    public void A_product_report_is_read_without_its_line_of_sums()
    {
        var read = Reading.Good("统计日期\t商品ID\t商品名称\t商品访客数\t支付金额\n2026-11-21\t620000000001\t羊毛大衣\t88\t1234.5\n2026-11-21\t-\t-\t90\t1234.5\n");

        Assert.Equal(ReportKinds.ProductDaily, read.Kind);
        var row = Assert.Single(Assert.Single(read.Blocks).Rows());
        Assert.Equal(("620000000001", "羊毛大衣"), (row.Member, row.Name));
        Assert.Equal([88, 1234.5], row.Values);
    }

    [Fact]
    public void Lines_above_the_header_are_passed_over_and_counted()
    {
        var problem = Reading.OnlyProblem("店铺整体日报\n\n说明:,数据来自生意参谋\n统计日期,访客数,支付金额\n2026-11-21,many,1\n");

        Assert.Equal(new Problem(ProblemCodes.NotANumber, "report.csv", 5, "访客数", "many", "1234"), problem);
    }

    [Fact]
    public void A_traffic_report_without_a_date_column_is_of_the_day_in_its_name()
    {
        var name = "无线店铺流量来源-2026-11-21_2026-11-21.csv";
        var read = Reading.Good("一级来源,二级来源,访客数\n免费流量,汇总,150\n免费流量,手淘搜索,100\n免费流量,购物车,60\n付费流量,汇总,40\n", name);

        var block = Assert.Single(read.Blocks);
        Assert.Equal(Day, block.Day);
        Assert.Equal(["付费流量", "免费流量 / 手淘搜索", "免费流量 / 购物车"], block.Rows().Select(row => row.Member));
    }

    [Fact]
    public void A_file_of_a_whole_week_is_no_report_of_a_day()
    {
        var problems = Reading.Problems("一级来源,访客数\n手淘搜索,100\n", "无线店铺流量来源-2026-11-15_2026-11-21.csv");

        Assert.Equal((ProblemCodes.PeriodNotDays, "2026-11-15 – 2026-11-21", "分日"), (problems[0].Code, problems[0].Found, problems[0].Expected));
    }

    [Theory]
    [InlineData("2026-11-21")]
    [InlineData("2026/11/21")]
    [InlineData("20261121")]
    [InlineData("2026.11.21")]
    [InlineData("2026年11月21日")]
    public void Dates_are_read_as_exports_write_them(string date) =>
        Assert.Equal(Day, Assert.Single(Reading.Good($"日期,访客数,支付金额\n{date},1,2\n").Blocks).Day);

    [Fact]
    public void One_digit_months_and_days_are_dates_too() =>
        Assert.Equal(new DateOnly(2026, 3, 9), Assert.Single(Reading.Good("日期,访客数,支付金额\n2026/3/9,1,2\n").Blocks).Day);

    [Fact]
    public void Chinese_Excel_text_and_text_with_a_byte_order_mark_are_read()
    {
        const string Text = "统计日期,访客数,支付金额\n2026-11-21,100,200\n";
        var gb18030 = CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!.GetBytes(Text);
        byte[] marked = [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(Text)];

        Assert.IsType<ReadResult.Read>(Reading.Bytes(gb18030));
        Assert.IsType<ReadResult.Read>(Reading.Bytes(marked));
    }

    [Fact]
    public void A_renamed_source_keeps_its_history_and_shows_its_new_name()
    {
        var before = Reading.Good("日期,流量来源,访客数\n2024-02-18,直通车,100\n");
        var after = Reading.Good("日期,流量来源,访客数\n2024-02-20,关键词推广,120\n");

        Assert.Equal([("直通车", "直通车"), ("直通车", "关键词推广")], before.Blocks.Concat(after.Blocks).Select(block => (block.Rows()[0].Member, block.Rows()[0].Name)));
    }

    [Fact]
    public void A_file_with_both_names_of_a_source_has_two_sources() => Assert.Equal(
        ["关键词推广", "直通车"],
        Assert.Single(Reading.Good("日期,流量来源,访客数\n2024-02-19,直通车,100\n2024-02-19,关键词推广,120\n").Blocks).Rows().Select(row => row.Member));

    [Fact]
    public void Of_two_columns_for_the_same_measure_the_preferred_one_counts()
    {
        var block = Assert.Single(Reading.Good("统计日期,加购件数,访客数,加购人数,支付金额\n2026-11-21,9,100,7,200\n").Blocks);

        Assert.Equal(7, block.Rows()[0].Values[block.Measures().ToList().IndexOf(MetricIds.AddToCart)]);
    }

    [Fact]
    public void Cells_may_hold_line_breaks_and_quotes()
    {
        var read = Reading.Good("date,product id,product name,revenue\n2026-11-21,1,\"Plate, 12\"\"\nblue\",10\n2026-11-21,2,Plate 12\" red,20\n");

        Assert.Equal(["Plate, 12\"\nblue", "Plate 12\" red"], Assert.Single(read.Blocks).Rows().Select(row => row.Name));
    }

    [Fact]
    public void A_shop_that_counts_orders_need_not_count_visitors() =>
        Assert.Equal([MetricIds.Orders, MetricIds.Revenue], Reading.Good("date,orders,revenue\n2026-11-21,3,20\n").Blocks[0].Measures());
}
