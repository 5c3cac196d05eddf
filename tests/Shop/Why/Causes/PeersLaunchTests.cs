using Helmsman.Shop.Metrics;
using Helmsman.Shop.Reports;
using Helmsman.Shop.Why;
using Helmsman.Shop.Why.Causes;

namespace Helmsman.Tests.Shop.Why.Causes;

public sealed class PeersLaunchTests
{
    private const int Launched = 190;

    private static readonly PeersLaunch Cause = new();

    [Fact]
    public void Somebody_saw_it_and_the_peers_index_jumped()
    {
        var reading = Demo.Found(Cause, Demo.Ask(MetricDictionary.Visitors, Launched));

        Assert.Equal(Certainty.Sure, reading.Certainty);
        Assert.Equal((Facts.Noted, "竞品上新: 半夏女装上了 6 款夏装"), (reading.Evidence[0].Fact, reading.Evidence[0].Note));
        Assert.Equal(("半夏女装", MetricIds.TradeIndex), (reading.Evidence[1].Member, reading.Evidence[1].Metric!.Id));
    }

    [Fact]
    public void A_launch_of_the_next_day_did_not_do_it() => Demo.NotFound(Cause, Demo.Ask(MetricDictionary.Visitors, Launched), Demo.Later(ReportKinds.Peers, ReportKinds.Changes));

    [Theory]
    [InlineData(ReportKinds.Changes)]
    [InlineData(ReportKinds.Peers)]
    public void By_one_of_the_two_it_is_only_possible(string without) =>
        Assert.Equal(Certainty.Possible, Demo.Found(Cause, Demo.Ask(MetricDictionary.Visitors, Launched), Demo.Without(without)).Certainty);

    [Fact]
    public void Steady_peers_rule_it_out() => Assert.Equal(CauseVerdict.RuledOut, Demo.Look(Cause, Demo.Ask(MetricDictionary.Visitors, 122))!.Verdict);

    [Fact]
    public void Without_peers_and_log_it_could_not_be_checked() => Demo.NotChecked(Cause, Demo.Ask(MetricDictionary.Visitors, Launched), ReportKinds.Peers, ReportKinds.Changes);
}
