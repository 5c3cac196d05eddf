using Helmsman.Shop.Metrics;
using Helmsman.Shop.Reports;
using Helmsman.Shop.Why;
using Helmsman.Shop.Why.Causes;

namespace Helmsman.Tests.Shop.Why.Causes;

public sealed class IndustryTests
{
    private const int Fell = 112;

    private static readonly Industry Cause = new();

    [Fact]
    public void The_whole_trade_fell_with_us()
    {
        var reading = Demo.Found(Cause, Demo.Ask(MetricDictionary.Visitors, Fell));

        Assert.Equal(Certainty.Sure, reading.Certainty);
        Assert.All(reading.Evidence, evidence => Assert.Equal((ReportKinds.Peers, MetricIds.TrafficIndex), (evidence.Kind, evidence.Metric!.Id)));
        Assert.InRange(reading.Money!.Value, 1, Demo.Case(Demo.Ask(MetricDictionary.Visitors, Fell)).Compared.Money!.Value);
    }

    [Fact]
    public void A_trade_that_fell_a_day_later_did_not_take_us_with_it() => Demo.NotFound(Cause, Demo.Ask(MetricDictionary.Visitors, Fell), Demo.Later(ReportKinds.Peers));

    [Fact]
    public void A_trade_that_stood_still_rules_it_out()
    {
        var reading = Demo.Look(Cause, Demo.Ask(MetricDictionary.Visitors, 122))!;

        Assert.Equal(CauseVerdict.RuledOut, reading.Verdict);
        Assert.All(reading.Evidence, evidence => Assert.Equal(Facts.FigureStayed, evidence.Fact));
    }

    [Fact]
    public void Without_the_peers_it_could_not_be_checked() => Demo.NotChecked(Cause, Demo.Ask(MetricDictionary.Visitors, Fell), ReportKinds.Peers);

    [Fact]
    public void The_trade_says_nothing_of_one_product() => Assert.Null(Demo.Look(Cause, Demo.AskProduct(MetricDictionary.Visitors, Fell, Demo.Hero)));
}
