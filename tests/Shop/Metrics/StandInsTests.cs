using System.Text;
using Helmsman.Shop.Metrics;
using Helmsman.Shop.Reports;

namespace Helmsman.Tests.Shop.Metrics;

/// <summary>What lines of orders and leads come to where the shop has no report of its own, and net revenue.</summary>
public sealed class StandInsTests
{
    private const string Lines = """
        InvoiceNo,StockCode,Description,Quantity,InvoiceDate,UnitPrice,CustomerID,Country
        1,A,ALPHA,2,2011-01-18 10:01:00,5,1,UK
        1,B,BETA,1,2011-01-18 10:01:00,7,1,UK
        2,A,ALPHA,1,2011-01-18 11:00:00,0,2,UK
        C3,A,ALPHA,-1,2011-01-18 12:00:00,5,1,UK
        4,B,BETA,3,2011-01-19 09:00:00,7,1,UK
        """;

    private static readonly Period First = Period.Of(new(2011, 1, 18));

    private static readonly Period Both = new(new(2011, 1, 18), new(2011, 1, 19));

    [Fact]
    public void Orders_one_by_one_come_to_the_shops_days()
    {
        var history = Read(Lines);

        Assert.Equal(17, history.Read(MetricDictionary.Revenue, First).Value);
        Assert.Equal(5, history.Read(MetricDictionary.Refunds, First).Value);
        Assert.Equal(12, history.Read(MetricDictionary.NetRevenue, First).Value);
        // What is given away or sent back is no order.
        Assert.Equal(1, history.Read(MetricDictionary.Orders, First).Value);
        Assert.Equal(19, history.Read(MetricDictionary.OrderValue, Both).Value);
        Assert.Equal([new(2011, 1, 18), new(2011, 1, 19)], history.ShopDays);
        Assert.False(history.IsOfItsOwn(MetricDictionary.Revenue));
    }

    [Fact]
    public void They_come_to_products_too()
    {
        var history = Read(Lines);

        Assert.Equal(
            [("B", "BETA", 28.0), ("A", "ALPHA", 10.0)],
            history.Members(MetricDictionary.Revenue, Both, ReportKinds.ProductDaily).Select(member => (member.Id, member.Name, member.Value!.Value)));
        Assert.Equal(5, history.Read(MetricDictionary.NetRevenue, First, ReportKinds.ProductDaily, "A").Value);
        Assert.Equal(28, history.Read(MetricDictionary.NetRevenue, Both, ReportKinds.ProductDaily, "B").Value);
    }

    [Fact]
    public void A_report_of_the_shop_itself_counts_before_what_its_lines_come_to()
    {
        var history = Read(Lines).With(Blocks("日期,支付金额,支付订单数\n2011-01-18,20,9\n"));

        Assert.Equal(20, history.Read(MetricDictionary.Revenue, First).Value);
        Assert.Equal(9, history.Read(MetricDictionary.Orders, First).Value);
        Assert.True(history.IsOfItsOwn(MetricDictionary.Revenue));
    }

    [Fact]
    public void What_came_is_what_is_kept_not_what_it_comes_to()
    {
        var history = Read(Lines);

        Assert.Equal([ReportKinds.Orders], history.Completeness.Select(each => each.Kind));
        Assert.Null(history.Block(ReportKinds.ShopDaily, First.First));
    }

    [Fact]
    public void A_day_without_refunds_in_the_column_gave_nothing_back_and_one_without_the_column_is_not_known()
    {
        var history = ShopHistory.Of(Blocks("日期,访客数,支付金额,退款金额\n2026-11-20,9,100,30\n2026-11-21,9,50,-\n")).With(Blocks("日期,访客数,支付金额\n2026-11-22,9,70\n"));

        Assert.Equal(70, history.Read(MetricDictionary.NetRevenue, Period.Of(new(2026, 11, 20))).Value);
        Assert.Equal(50, history.Read(MetricDictionary.NetRevenue, Period.Of(new(2026, 11, 21))).Value);
        Assert.Null(history.Read(MetricDictionary.NetRevenue, Period.Of(new(2026, 11, 22))).Value);
        Assert.Equal(new Figure(120, 2, 1), history.Read(MetricDictionary.NetRevenue, new(new(2026, 11, 20), new(2026, 11, 22))));
    }

    private static ShopHistory Read(string text) => ShopHistory.Of(Blocks(text));

    private static IReadOnlyList<DayBlock> Blocks(string text) =>
        Assert.IsType<ReadResult.Read>(ReportReader.Read("shop", IncomingFile.Of("file.csv", Encoding.UTF8.GetBytes(text)))).Blocks;
}
