using Helmsman.Shop.Metrics;
using Helmsman.Shop.Reports;
using Helmsman.Shop.Why;
using Helmsman.Shop.Why.Causes;

namespace Helmsman.Tests.Shop.Why.Causes;

public sealed class StockOutTests
{
    private const int SoldOut = 19;

    private static readonly StockOut Cause = new();

    private static readonly Question Asked = Demo.AskProduct(MetricDictionary.Revenue, SoldOut, Demo.SoldOut);

    [Fact]
    public void Nothing_left_and_nothing_sold()
    {
        var reading = Demo.Found(Cause, Asked);

        Assert.Equal(Certainty.Sure, reading.Certainty);
        Assert.Equal((ReportKinds.Stock, Demo.Day(SoldOut), 0.0), (reading.Evidence[0].Kind, reading.Evidence[0].Day, reading.Evidence[0].After));
        Assert.Equal((MetricIds.Units, 0.0), (reading.Evidence[1].Metric!.Id, reading.Evidence[1].After));
        Assert.Equal(Demo.Case(Asked).Compared.Money, reading.Money);
    }

    [Fact]
    public void A_stock_that_ran_out_a_day_later_was_there() => Assert.Equal(CauseVerdict.RuledOut, Demo.Look(Cause, Asked, Demo.Later(ReportKinds.Stock))!.Verdict);

    [Fact]
    public void Without_a_stock_report_it_is_a_guess_from_sales_and_says_so()
    {
        var reading = Demo.Found(Cause, Asked, Demo.Without(ReportKinds.Stock));

        Assert.Equal(Certainty.Possible, reading.Certainty);
        Assert.All(reading.Evidence, evidence => Assert.Equal(ReportKinds.ProductDaily, evidence.Kind));
    }

    [Fact]
    public void Sales_that_stop_a_day_later_are_no_guess_today() => Demo.NotFound(Cause, Asked, Demo.Later(ReportKinds.ProductDaily));

    [Fact]
    public void Back_in_stock_is_why_it_rose()
    {
        var reading = Demo.Found(Cause, Demo.AskProduct(MetricDictionary.Revenue, 13, Demo.SoldOut) with { Comparison = Comparison.DaysBefore });

        Assert.Equal((Demo.Day(13), 0.0), (reading.Evidence[0].Day, reading.Evidence[0].Before));
    }

    [Fact]
    public void Without_a_stock_report_a_product_that_sells_could_not_be_checked() => Demo.NotChecked(Cause, Demo.AskProduct(MetricDictionary.Revenue, 75, Demo.SoldOut), ReportKinds.Stock);
}
