using Helmsman.Shop.Metrics;
using Helmsman.Shop.Reports;
using Helmsman.Shop.Why;
using Helmsman.Shop.Why.Causes;

namespace Helmsman.Tests.Shop.Why.Causes;

public sealed class PriceTests
{
    private const int Raised = 131;

    private static readonly Price Cause = new();

    [Fact]
    public void A_higher_price_lets_fewer_buy()
    {
        var reading = Demo.Found(Cause, Demo.AskProduct(MetricDictionary.Conversion, Raised, Demo.Hero));

        Assert.Equal(Certainty.Sure, reading.Certainty);
        Assert.Equal((MetricIds.UnitPrice, Demo.Day(Raised), 199.0), (reading.Evidence[0].Metric!.Id, reading.Evidence[0].Day, reading.Evidence[0].Before));
        Assert.Equal(228.85, reading.Evidence[0].After!.Value, precision: 2);
        Assert.Equal("价格: 199 调到 229", reading.Evidence[1].Note);
        Assert.Equal(Demo.Case(Demo.AskProduct(MetricDictionary.Revenue, Raised, Demo.Hero)).Compared.Money, reading.Money);
    }

    [Fact]
    public void It_is_found_from_the_shop_as_well() => Assert.Equal("高腰垂感西装阔腿裤", Demo.Found(Cause, Demo.Ask(MetricDictionary.Conversion, Raised)).Evidence[0].Member);

    [Fact]
    public void Raised_a_day_later_it_did_nothing_yet() => Demo.NotFound(Cause, Demo.Ask(MetricDictionary.Conversion, Raised), Demo.Later(ReportKinds.ProductDaily, ReportKinds.Changes));

    [Fact]
    public void Put_back_it_is_why_more_buy()
    {
        var reading = Demo.Found(Cause, Demo.AskProduct(MetricDictionary.Conversion, 127, Demo.Hero) with { Comparison = Comparison.DaysBefore }, Demo.Shop);

        Assert.Equal(Demo.Day(127), reading.Evidence[0].Day);
    }

    [Fact]
    public void A_steady_price_rules_it_out()
    {
        var reading = Demo.Look(Cause, Demo.AskProduct(MetricDictionary.Conversion, 75, Demo.Hero))!;

        Assert.Equal((CauseVerdict.RuledOut, 199.0, 199.0), (reading.Verdict, reading.Evidence[0].Before!.Value, reading.Evidence[0].After!.Value));
    }

    [Fact]
    public void Another_product_is_not_touched() => Demo.NotFound(Cause, Demo.AskProduct(MetricDictionary.Conversion, Raised, Demo.Shirt));

    [Fact]
    public void The_shops_visitors_do_not_come_by_one_price() => Assert.Null(Demo.Look(Cause, Demo.Ask(MetricDictionary.Visitors, Raised)));

    [Fact]
    public void Without_the_products_it_could_not_be_checked() => Demo.NotChecked(Cause, Demo.Ask(MetricDictionary.Conversion, Raised), ReportKinds.ProductDaily);
}
