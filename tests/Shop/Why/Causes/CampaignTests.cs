using Helmsman.Shop.Metrics;
using Helmsman.Shop.Reports;
using Helmsman.Shop.Why;
using Helmsman.Shop.Why.Causes;

namespace Helmsman.Tests.Shop.Why.Causes;

public sealed class CampaignTests
{
    private const int Paused = 123;

    private static readonly Campaign Cause = new();

    private static readonly Question Singles = new(MetricDictionary.Revenue, Period.Of(new DateOnly(2026, 11, 11)), Comparison.WeekBefore);

    [Fact]
    public void A_campaign_of_the_calendar_started()
    {
        var reading = Demo.Found(Cause, Singles);

        Assert.Equal(Certainty.Sure, reading.Certainty);
        Assert.Equal(new Evidence(Facts.OnCalendar, new DateOnly(2026, 11, 11), Note: "双11"), Assert.Single(reading.Evidence));
    }

    [Fact]
    public void The_week_after_it_is_over()
    {
        var reading = Demo.Found(Cause, Singles with { Period = Singles.Period.Shift(7) });

        Assert.Equal((Facts.Gone, new DateOnly(2026, 11, 12), "双11"), (reading.Evidence[0].Fact, reading.Evidence[0].Day, reading.Evidence[0].Note));
    }

    [Fact]
    public void The_day_before_it_started_it_explains_nothing() => Demo.NotFound(Cause, Singles with { Period = Singles.Period.Shift(-1) });

    [Fact]
    public void A_campaign_that_somebody_noted_brings_visitors_by_the_source_of_its_name()
    {
        var reading = Demo.Found(Cause, Demo.Ask(MetricDictionary.Visitors, 5));

        Assert.Equal([(Facts.Noted, null), (Facts.FigureMoved, "聚划算")], reading.Evidence.Select(evidence => (evidence.Fact, evidence.Member)));
        Demo.NotFound(Cause, Demo.Ask(MetricDictionary.Visitors, 5), Demo.Later(ReportKinds.Changes));
    }

    [Fact]
    public void A_plan_that_was_paused_takes_its_visitors_with_it()
    {
        var reading = Demo.Found(Cause, Demo.Ask(MetricDictionary.Visitors, Paused));

        Assert.Equal((Certainty.Sure, Demo.Day(Paused), "直通车-主推款"), (reading.Certainty, reading.Evidence[0].Day, reading.Evidence[0].Member));
        Assert.InRange(reading.Money!.Value, 3_000, 6_000);
    }

    [Fact]
    public void Nor_does_one_that_was_paused_a_day_later() => Demo.NotFound(Cause, Demo.Ask(MetricDictionary.Visitors, Paused), Demo.Later(ReportKinds.AdsByCampaign));

    [Fact]
    public void The_paid_source_is_touched_and_a_free_one_is_not()
    {
        Demo.Found(Cause, Demo.AskSource(MetricDictionary.Visitors, Paused, "直通车"));
        Demo.NotFound(Cause, Demo.AskSource(MetricDictionary.Visitors, Paused, "手淘搜索"));
    }

    [Fact]
    public void A_plan_that_runs_again_is_why_it_rose()
    {
        var reading = Demo.Found(Cause, Demo.AskSource(MetricDictionary.Visitors, Paused - 3, "直通车") with { Comparison = Comparison.DaysBefore });

        Assert.Equal((Facts.New, Demo.Day(Paused - 3)), (reading.Evidence[0].Fact, reading.Evidence[0].Day));
    }

    [Fact]
    public void Without_the_ads_it_could_not_be_checked() => Demo.NotChecked(Cause, Demo.Ask(MetricDictionary.Visitors, Paused), ReportKinds.AdsByCampaign);
}
