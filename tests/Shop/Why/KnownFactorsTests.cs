using Helmsman.Shop.Metrics;
using Helmsman.Shop.Reports;
using Helmsman.Shop.Why;
using Helmsman.Tests.Shop.Builders;

namespace Helmsman.Tests.Shop.Why;

public sealed class KnownFactorsTests
{
    private static readonly string[] Measures = [MetricIds.Impressions, MetricIds.Clicks, MetricIds.AdSpend, MetricIds.AdOrders, MetricIds.AdRevenue];

    private static readonly Period Before = Period.Of(Days.Day("2026-10-25"));
    private static readonly Period After = Period.Of(Days.Day("2026-11-01"));

    /// <summary>Half the impressions, a dearer click, everything else the same.</summary>
    private static readonly Scope Ads = new(ShopHistory.Of([Day("2026-10-25", 100_000, 3_000, 3_600, 60, 9_000), Day("2026-11-01", 50_000, 1_500, 2_250, 30, 4_500)]));

    [Fact]
    public void Revenue_from_ads_is_split_by_its_funnel() => Assert.Equal(
        [(MetricIds.Impressions, -4_500m), (MetricIds.ClickThroughRate, 0m), (MetricIds.AdConversion, 0m), (MetricIds.AdOrderValue, 0m)],
        Split(MetricIds.AdRevenue));

    [Fact]
    public void What_was_spent_is_split_by_clicks_and_their_price()
    {
        var parts = Split(MetricIds.AdSpend);
        Assert.Equal([MetricIds.Impressions, MetricIds.ClickThroughRate, MetricIds.CostPerClick], parts.Select(part => part.Id));
        Assert.Equal(-1_350m, parts.Sum(part => part.Part));
        Assert.True(parts[2].Part > 0, "the dearer click");
    }

    [Fact]
    public void A_dearer_click_makes_the_return_smaller()
    {
        var parts = Split(MetricIds.ReturnOnAdSpend);
        Assert.Equal([(MetricIds.AdConversion, 0m), (MetricIds.AdOrderValue, 0m), (MetricIds.CostPerClick, -0.5m)], parts);
    }

    [Fact]
    public void A_ratio_of_its_own_is_its_numerator_divided_by_its_denominator()
    {
        var shop = new Scope(Days.Of("2026-10-25").Shop(MetricIds.Refunds, _ => 100).Revenue(1_000).On("2026-11-01").Shop(MetricIds.Refunds, _ => 100).Revenue(500).History());
        var split = KnownFactors.For(MetricDictionary.Find(MetricIds.RefundRate)!).Select(model => Factors.Split(shop, model, Before, After)).OfType<FactorSplit>().First();
        Assert.Equal([0m, 0.1m], split.Parts.Select(part => part.Part));
    }

    [Fact]
    public void Clicks_that_cost_nothing_divide_nothing() => Assert.Null(Factors.Split(
        new Scope(ShopHistory.Of([Day("2026-10-25", 100, 10, 0, 1, 20), Day("2026-11-01", 100, 10, 5, 1, 20)])), KnownFactors.ReturnOnAdSpend, Before, After));

    private static List<(string Id, decimal Part)> Split(string metric) =>
        [.. KnownFactors.For(MetricDictionary.Find(metric)!).Select(model => Factors.Split(Ads, model, Before, After)).OfType<FactorSplit>().First().Parts.Select(part => (part.Factor.Id, part.Part))];

    private static DayBlock Day(string day, params double[] values) =>
        Blocks.Of(ReportKinds.AdsByCampaign, Days.Day(day), "计划报表.csv", Measures, [new Row("日常引流", "日常引流", [.. values.Select(value => (double?)value)])]);
}
