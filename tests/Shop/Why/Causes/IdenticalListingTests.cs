using Helmsman.Shop.Metrics;
using Helmsman.Shop.Reports;
using Helmsman.Shop.Why;
using Helmsman.Shop.Why.Causes;

namespace Helmsman.Tests.Shop.Why.Causes;

public sealed class IdenticalListingTests
{
    private const int Seen = 178;

    private static readonly IdenticalListing Cause = new();

    private static readonly Question Asked = Demo.AskProduct(MetricDictionary.Revenue, Seen, Demo.Shirt);

    [Fact]
    public void Others_sell_the_same_and_fewer_come()
    {
        var reading = Demo.Found(Cause, Asked);

        Assert.Equal((Certainty.Sure, Facts.Noted, Demo.Day(Seen)), (reading.Certainty, reading.Evidence[0].Fact, reading.Evidence[0].Day));
        Assert.Equal("同款: 搜到 3 家同款 最低 59 元", reading.Evidence[0].Note);
    }

    [Fact]
    public void Seen_a_day_later_it_did_nothing_yet() => Demo.NotFound(Cause, Asked, Demo.Later(ReportKinds.Changes));

    [Fact]
    public void A_team_that_looks_and_saw_none_rules_it_out() =>
        Assert.Equal(CauseVerdict.RuledOut, Demo.Look(Cause, Demo.Fell(Demo.AskProduct(MetricDictionary.Revenue, 160, Demo.Shirt)))!.Verdict);

    [Fact]
    public void Without_a_log_it_could_not_be_checked() => Demo.NotChecked(Cause, Asked, ReportKinds.Changes);
}
