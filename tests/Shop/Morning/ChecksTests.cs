using Helmsman.Shop.Calendar;
using Helmsman.Shop.Metrics;
using Helmsman.Shop.Morning.Checks;
using Helmsman.Shop.Reports;
using Helmsman.Shop.Why;
using Helmsman.Shop.Work;
using Helmsman.Tests.Shop.Builders;

namespace Helmsman.Tests.Shop.Morning;

public sealed class ChecksTests
{
    private static readonly DateOnly Sunday = Days.Day("2026-11-01");
    private static readonly FactorMoved FactorFell = new(Movement.Fell);
    private static readonly SourceMoved SourceFell = new(Movement.Fell);
    private static readonly FocusProductMoved ProductFell = new(Movement.Fell);

    private static Days EightWeeks => Days.Of("2026-09-06", 57)
        .Visitors(1000).Buyers(30).Revenue(2_400).Source("search", 600).Source("ads", 390).Source("fans", 10);

    [Fact]
    public void A_factor_inside_its_own_band_is_not_worth_a_word() => Assert.Empty(Run(FactorFell, EightWeeks.On("2026-11-01").Visitors(960).Buyers(29)));

    [Fact]
    public void A_factor_that_fell_out_of_its_band_is_found_with_its_money()
    {
        var finding = Assert.Single(Run(FactorFell, EightWeeks.On("2026-11-01").Visitors(700).Buyers(21).Revenue(1_680)));

        Assert.Equal((FindingRules.FactorFell, MetricIds.Visitors, Roles.Ads), (finding.Rule, finding.Metric, finding.Owner));
        Assert.Equal(720, finding.MoneyAtRisk!.Value, precision: 6);
        Assert.Equal(Period.Of(Sunday.AddDays(-7)), finding.ComparedWith);
    }

    [Fact]
    public void A_factor_that_rose_is_no_fall_but_a_gain()
    {
        var days = EightWeeks.On("2026-11-01").Visitors(1500).Buyers(45).Revenue(3_600);

        Assert.Empty(Run(FactorFell, days));
        Assert.Equal(FindingRules.FactorRose, Assert.Single(Run(new FactorMoved(Movement.Rose), days)).Rule);
    }

    [Fact]
    public void Without_enough_comparable_days_no_factor_is_judged() =>
        Assert.Empty(Run(FactorFell, Days.Of("2026-10-25", 8).Visitors(1000).Buyers(30).Revenue(2_400).On("2026-11-01").Visitors(100)));

    [Fact]
    public void A_shop_that_counts_orders_only_is_judged_by_orders() => Assert.Equal(
        MetricIds.Orders,
        Assert.Single(Run(FactorFell, Days.Of("2026-09-06", 57).Orders(30).Revenue(2_400).On("2026-11-01").Orders(15).Revenue(1_200))).Metric);

    [Fact]
    public void A_fall_against_last_weeks_spike_is_none() =>
        Assert.Empty(Run(FactorFell, EightWeeks.On("2026-10-25").Visitors(5000).Buyers(150).Revenue(12_000)));

    [Fact]
    public void A_real_fall_after_a_spike_is_compared_with_the_week_before_the_spike()
    {
        var days = EightWeeks.On("2026-10-25").Visitors(5000).Buyers(150).Revenue(12_000).On("2026-11-01").Visitors(700).Buyers(21).Revenue(1_680);

        var finding = Assert.Single(Run(FactorFell, days));
        Assert.Equal((Period.Of(Days.Day("2026-10-18")), 1000.0), (finding.ComparedWith, finding.Before));
    }

    [Fact]
    public void A_normal_day_after_a_campaign_is_no_fall()
    {
        var campaign = new Campaign("双11", Days.Day("2026-10-25"), Days.Day("2026-10-25"), 5);
        var shop = EightWeeks.On("2026-10-25").Visitors(5000).Buyers(150).Revenue(12_000).Snapshot(campaigns: campaign);

        Assert.Empty(FactorFell.Run(shop, Sunday));
    }

    [Fact]
    public void A_source_that_fell_out_of_its_band_is_the_ads_business()
    {
        var finding = Assert.Single(Run(SourceFell, EightWeeks.On("2026-11-01").Visitors(700).Source("search", 300)));

        Assert.Equal((FindingRules.SourceFell, "search", 600.0, 300.0), (finding.Rule, finding.Member, finding.Before, finding.After));
        Assert.Equal(Roles.Ads, finding.Owner);
    }

    [Fact]
    public void A_source_that_vanished_from_the_report_is_found() =>
        Assert.Equal(0, Assert.Single(Run(SourceFell, EightWeeks.On("2026-11-01").WithoutMember(ReportKinds.TrafficBySource, "search"))).After);

    [Fact]
    public void A_source_report_that_has_not_arrived_is_no_fall() =>
        Assert.Empty(Run(SourceFell, EightWeeks.On("2026-11-01").Without(ReportKinds.TrafficBySource)));

    [Fact]
    public void A_source_too_small_to_matter_is_passed_over() => Assert.Empty(Run(SourceFell, EightWeeks.On("2026-11-01").Source("fans", 1)));

    [Fact]
    public void A_main_product_that_fell_is_found()
    {
        var finding = Assert.Single(Run(ProductFell, SixProducts.On("2026-11-01").Product("1", 300, 60, 3)));

        Assert.Equal((FindingRules.ProductFell, "1", 300.0, Roles.Ads), (finding.Rule, finding.Member, finding.MoneyAtRisk, finding.Owner));
    }

    [Fact]
    public void Whose_work_a_product_is_depends_on_the_factor_that_fell()
    {
        Assert.Equal(Roles.Design, Assert.Single(Run(ProductFell, SixProducts.On("2026-11-01").Product("1", 300, 120, 3))).Owner);
        Assert.Equal(Roles.Service, Assert.Single(Run(ProductFell, SixProducts.On("2026-11-01").Product("1", 300, 120, 6))).Owner);
    }

    [Fact]
    public void A_product_that_vanished_overnight_is_still_a_main_product() =>
        Assert.Equal(600, Assert.Single(Run(ProductFell, SixProducts.On("2026-11-01").WithoutMember(ReportKinds.ProductDaily, "1"))).MoneyAtRisk);

    [Fact]
    public void The_sixth_product_is_nobodys_morning() => Assert.Empty(Run(ProductFell, SixProducts.On("2026-11-01").Product("6", 100, 20, 1)));

    [Fact]
    public void A_missed_target_is_told_as_the_factor_that_lost_most()
    {
        var days = EightWeeks.On("2026-11-01").Visitors(980).Buyers(28).Revenue(2_240);

        var finding = Assert.Single(new TargetMissed().Run(days.Snapshot(target: 75_000, month: "2026-11-01"), Sunday));
        Assert.Equal((FindingRules.TargetMissed, MetricIds.Conversion, 260.0), (finding.Rule, finding.Metric, finding.MoneyAtRisk));
    }

    [Fact]
    public void A_target_missed_although_nothing_fell_is_told_as_revenue() => Assert.Equal(
        (MetricIds.Revenue, Roles.Ads),
        new TargetMissed().Run(EightWeeks.Snapshot(target: 75_000, month: "2026-11-01"), Sunday).Select(finding => (finding.Metric, finding.Owner)).Single());

    [Fact]
    public void A_target_that_was_reached_or_never_set_is_not_missed()
    {
        Assert.Empty(new TargetMissed().Run(EightWeeks.Snapshot(target: 72_000, month: "2026-11-01"), Sunday));
        Assert.Empty(new TargetMissed().Run(EightWeeks.Snapshot(), Sunday));
    }

    /// <summary>Product 1 brings most visitors, product 6 fewest; each visitor spends 5.</summary>
    private static Days SixProducts => Enumerable.Range(1, 6).Aggregate(
        EightWeeks,
        (days, number) => days.On("2026-09-06", 57).Product($"{number}", 600 - 50 * (number - 1), 120 - 10 * (number - 1), 6));

    private static List<Finding> Run(ICheck check, Days days) => [.. check.Run(days.Snapshot(), Sunday)];
}
