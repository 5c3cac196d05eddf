using Helmsman.Shop.Metrics;
using Helmsman.Shop.Reports;
using Helmsman.Shop.Why;
using Helmsman.Shop.Why.Causes;

namespace Helmsman.Tests.Shop.Why.Causes;

public sealed class AdSettingsTests
{
    private const int RanOut = 9;

    private static readonly AdSettings Cause = new();

    [Fact]
    public void A_budget_that_ran_out_shows_in_spend_and_clicks_and_in_the_log()
    {
        var reading = Demo.Found(Cause, Demo.Ask(MetricDictionary.Visitors, RanOut));

        Assert.Equal(Certainty.Sure, reading.Certainty);
        Assert.Equal((MetricIds.AdSpend, "直通车-主推款", Demo.Day(RanOut)), (reading.Evidence[0].Metric!.Id, reading.Evidence[0].Member, reading.Evidence[0].Day));
        Assert.InRange(reading.Evidence[0].After!.Value / reading.Evidence[0].Before!.Value, 0.2, 0.4);
        Assert.Contains(reading.Evidence, evidence => evidence is { Fact: Facts.Noted, Kind: ReportKinds.Changes });
    }

    [Fact]
    public void A_budget_that_ran_out_a_day_later_did_not_do_it() =>
        Demo.NotFound(Cause, Demo.Ask(MetricDictionary.Visitors, RanOut), Demo.Later(ReportKinds.AdsByCampaign, ReportKinds.Changes));

    [Fact]
    public void A_steady_spend_rules_it_out()
    {
        var reading = Demo.Look(Cause, Demo.Ask(MetricDictionary.Visitors, 75))!;

        Assert.Equal((CauseVerdict.RuledOut, Facts.FigureStayed, MetricIds.AdSpend), (reading.Verdict, reading.Evidence[0].Fact, reading.Evidence[0].Metric!.Id));
    }

    [Fact]
    public void A_free_source_has_no_settings() => Assert.Null(Demo.Look(Cause, Demo.AskSource(MetricDictionary.Visitors, RanOut, "手淘搜索")));

    [Fact]
    public void By_the_log_alone_it_is_only_possible() =>
        Assert.Equal(Certainty.Possible, Demo.Found(Cause, Demo.Ask(MetricDictionary.Visitors, RanOut), Demo.Without(ReportKinds.AdsByCampaign)).Certainty);

    [Fact]
    public void Without_ads_and_log_it_could_not_be_checked()
    {
        var reading = Demo.Look(Cause, Demo.Ask(MetricDictionary.Visitors, RanOut), Demo.Without(ReportKinds.AdsByCampaign, ReportKinds.Changes))!;

        Assert.Equal((CauseVerdict.NotChecked, ReportKinds.AdsByCampaign), (reading.Verdict, reading.Missing.Single()));
    }
}
