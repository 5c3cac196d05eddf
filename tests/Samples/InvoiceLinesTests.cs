using Helmsman.Shop.Metrics;
using Helmsman.Shop.Reports;
using Helmsman.Tests.Conventions;

namespace Helmsman.Tests.Samples;

/// <summary>Real invoice lines of two days, as the original has them: 2,901 lines of UCI "Online Retail", CC BY 4.0, see samples/online-retail/README.md.</summary>
public sealed class InvoiceLinesTests
{
    private static readonly DateOnly Ordinary = new(2011, 1, 11);

    private static readonly DateOnly Cancelled = new(2011, 1, 18);

    private static readonly ReadResult.Read File = Assert.IsType<ReadResult.Read>(
        ReportReader.Read("shop", IncomingFile.At(Repository.At("samples", "online-retail", "invoice-lines.csv"))));

    private static readonly ShopHistory Lines = ShopHistory.Of(File.Blocks);

    private static readonly ShopHistory Days = ShopHistory.Of(Assert.IsType<ReadResult.Read>(
        ReportReader.Read("shop", IncomingFile.At(Repository.At("samples", "online-retail", "shop-daily.csv")))).Blocks);

    [Fact]
    public void Invoice_lines_are_an_orders_report_and_no_line_is_lost()
    {
        Assert.Equal(ReportKinds.Orders, File.Kind);
        Assert.Empty(File.LeftOut);
        Assert.Equal(2901, File.Blocks.Sum(block => block.Columns.Measure(MetricIds.OrderLines)!.Values.ToArray().Sum()));
    }

    [Theory]
    [InlineData(MetricIds.Revenue)]
    [InlineData(MetricIds.Refunds)]
    public void Lines_add_up_to_the_days_that_another_program_reckoned(string measure)
    {
        foreach (var day in new[] { Ordinary, Cancelled })
        {
            var metric = MetricDictionary.Find(measure)!;
            Assert.Equal(Days.Read(metric, Period.Of(day)).Value!.Value, Lines.ReadAll(metric, Period.Of(day), ReportKinds.Orders).Value!.Value, 2);
        }
    }

    [Fact]
    public void The_order_of_74215_jars_and_its_cancellation_are_found_by_order_and_by_product()
    {
        var orders = Lines.Members(MetricDictionary.Revenue, Period.Of(Cancelled), ReportKinds.Orders);
        Assert.Equal(("541431", 77183.60), (orders[0].Id, Math.Round(orders[0].Value!.Value, 2)));

        var sentBack = Lines.Members(MetricDictionary.Refunds, Period.Of(Cancelled), ReportKinds.Orders, "product");
        Assert.Equal("23166", sentBack[0].Id);
        Assert.Equal("MEDIUM CERAMIC TOP STORAGE JAR", sentBack[0].Name);
    }
}
