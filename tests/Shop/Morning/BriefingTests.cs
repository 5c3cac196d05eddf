using Helmsman.Shop.Calendar;
using Helmsman.Shop.Metrics;
using Helmsman.Shop.Morning;
using Helmsman.Shop.Reports;
using Helmsman.Shop.Work;
using Helmsman.Tests.Shop.Builders;

namespace Helmsman.Tests.Shop.Morning;

public sealed class BriefingTests
{
    private static readonly DateOnly Sunday = Days.Day("2026-11-01");

    private static Days EightWeeks => Days.Of("2026-09-06", 57)
        .Visitors(1000).Buyers(30).Revenue(2_400).Source("search", 600).Source("ads", 400).Product("1001", 1_600, 800, 20).Product("1002", 800, 400, 10);

    private static Days SearchHalves => EightWeeks
        .On("2026-11-01").Visitors(700).Buyers(21).Revenue(1_680).Source("search", 300).Product("1001", 1_120, 560, 14).Product("1002", 560, 280, 7);

    [Fact]
    public void Before_the_days_own_report_has_arrived_nothing_is_claimed()
    {
        var briefing = Compose(SearchHalves.Without(ReportKinds.ShopDaily), target: 72_000);

        Assert.Equal(new Completeness(IsComplete: false, Sunday.AddDays(-1)), briefing.Completeness);
        Assert.Null(briefing.Verdict);
        Assert.Null(briefing.Pace);
        Assert.Empty(briefing.Headlines);
        Assert.Empty(briefing.Findings.Concat(briefing.Gains));
        Assert.Empty(briefing.Trend);
        Assert.Empty(briefing.Absent);
    }

    [Fact]
    public void A_report_without_revenue_is_not_complete() => Assert.False(Compose(SearchHalves.Shop(MetricIds.Revenue, _ => null)).Completeness.IsComplete);

    [Fact]
    public void A_shop_without_any_report_waits_for_its_first() => Assert.Equal(
        new Completeness(IsComplete: false, LatestDay: null),
        Briefing.Compose(Days.Of("2026-11-01").Snapshot(), Sunday).Completeness);

    [Fact]
    public void The_verdict_and_the_pace_come_from_the_months_target()
    {
        var briefing = Compose(SearchHalves, target: 72_000);

        Assert.Equal(new Verdict(Sunday, 2_400m, 1_680m, VerdictLevel.Alert), briefing.Verdict);
        Assert.Equal((1_680m, 2_400m, 29), (briefing.Pace!.Actual, briefing.Pace.TargetSoFar, briefing.Pace.DaysLeft));
    }

    [Fact]
    public void Without_a_target_there_is_no_verdict_and_the_rest_is_said_all_the_same()
    {
        var briefing = Compose(SearchHalves);

        Assert.Null(briefing.Verdict);
        Assert.NotEmpty(briefing.Findings);
    }

    [Fact]
    public void Headlines_are_revenue_and_its_factors()
    {
        var headlines = Compose(SearchHalves).Headlines;

        Assert.Equal(
            [MetricDictionary.Revenue, MetricDictionary.Visitors, MetricDictionary.Conversion, MetricDictionary.AverageOrderValue],
            headlines.Select(headline => headline.Metric));
        Assert.Equal((1_680.0, 2_400.0, -0.3), (headlines[0].Value, headlines[0].LastWeek, headlines[0].RelativeChange));
        Assert.Equal(2_400, headlines[0].Expected!.Value, precision: 6);
    }

    [Fact]
    public void A_shop_that_counts_orders_only_has_those_for_headlines_and_names_what_it_lacks()
    {
        var briefing = Compose(Days.Of("2026-09-06", 57).Orders(30).Revenue(2_400));

        Assert.Equal([MetricDictionary.Revenue, MetricDictionary.Orders, MetricDictionary.OrderValue], briefing.Headlines.Select(headline => headline.Metric));
        Assert.Equal([MetricDictionary.Visitors, MetricDictionary.Conversion, MetricDictionary.AverageOrderValue], briefing.Lacking);
    }

    [Fact]
    public void One_cause_is_named_once_by_its_most_telling_figure()
    {
        var finding = Assert.Single(Compose(EightWeeks.On("2026-11-01").Visitors(700).Buyers(21).Revenue(1_680).Source("search", 300), target: 72_000).Findings);

        Assert.Equal((FindingRules.SourceFell, "search", Roles.Ads), (finding.Rule, finding.Member, finding.Owner));
    }

    [Fact]
    public void A_quiet_day_asks_for_nothing()
    {
        var briefing = Compose(EightWeeks, target: 72_000);

        Assert.Empty(briefing.Findings);
        Assert.Empty(briefing.Gains);
        Assert.True(briefing.Verdict!.OnTarget);
    }

    [Fact]
    public void What_went_well_is_one_thing()
    {
        var briefing = Compose(EightWeeks.On("2026-11-01").Visitors(1500).Buyers(45).Revenue(3_600).Source("search", 900).Source("ads", 600));

        Assert.Equal((FindingRules.SourceRose, "search"), (Assert.Single(briefing.Gains).Rule, briefing.Gains[0].Member));
        Assert.Empty(briefing.Findings);
    }

    [Fact]
    public void Found_again_a_finding_has_the_same_id() =>
        Assert.Equal(Compose(SearchHalves).Findings.Select(finding => finding.Id), Compose(SearchHalves).Findings.Select(finding => finding.Id));

    [Fact]
    public void Two_reports_that_disagree_are_shown()
    {
        var disagreement = Assert.Single(Compose(EightWeeks.On("2026-11-01").Product("1002", 500, 400, 10)).Disagreements);

        Assert.Equal(new Disagreement(ReportKinds.ProductDaily, MetricDictionary.Revenue, Sunday, 2_400, 2_100), disagreement);
    }

    [Fact]
    public void One_percent_is_no_disagreement() => Assert.Empty(Compose(EightWeeks.On("2026-11-01").Product("1002", 776, 400, 10)).Disagreements);

    [Fact]
    public void A_report_that_usually_comes_and_did_not_is_named() =>
        Assert.Equal([ReportKinds.TrafficBySource], Compose(SearchHalves.Without(ReportKinds.TrafficBySource)).Absent);

    [Fact]
    public void A_report_that_stopped_coming_a_week_ago_is_no_longer_expected() =>
        Assert.Empty(Compose(EightWeeks.On("2026-10-25", 8).Without(ReportKinds.TrafficBySource)).Absent);

    [Fact]
    public void The_chart_shows_four_weeks_and_the_days_that_are_missing()
    {
        var trend = Compose(SearchHalves.On("2026-10-20").Without(ReportKinds.ShopDaily)).Trend;

        Assert.Equal((28, Sunday), (trend.Count, trend[^1].Day));
        Assert.Null(trend.Single(point => point.Day == Days.Day("2026-10-20")).Value);
    }

    [Fact]
    public void A_campaign_is_named() =>
        Assert.Equal("双11", Briefing.Compose(EightWeeks.Snapshot(campaigns: new Campaign("双11", Sunday, Sunday, 5)), Sunday).Campaign);

    private static Briefing Compose(Days days, decimal? target = null) => Briefing.Compose(days.Snapshot(target, "2026-11-01"), Sunday);
}
