using CsCheck;
using Helmsman.Shop.Metrics;
using Helmsman.Shop.Why;
using Helmsman.Tests.Shop.Builders;

namespace Helmsman.Tests.Shop.Why;

public sealed class FactorsTests
{
    private static readonly Period Before = Period.Of(Days.Day("2026-10-25"));
    private static readonly Period After = Period.Of(Days.Day("2026-11-01"));

    [Fact]
    public void Revenue_is_split_into_visitors_conversion_and_average_order_value()
    {
        var parts = Split(Days.Of("2026-10-25").Visitors(10_000).Buyers(300).Revenue(24_000).On("2026-11-01").Visitors(9_000).Buyers(225).Revenue(18_900));

        Assert.Equal([MetricDictionary.Visitors, MetricDictionary.Conversion, MetricDictionary.AverageOrderValue], parts.Select(part => part.Factor));
        Assert.Equal([-2_249.30m, -3_892.30m, 1_041.60m], parts.Select(part => part.Part));
        Assert.Equal((80, 84), (parts[2].Before, parts[2].After));
    }

    [Fact]
    public void A_shop_that_counts_orders_only_is_split_by_orders()
    {
        var parts = Split(Days.Of("2026-10-25").Orders(100).Revenue(2_000).On("2026-11-01").Orders(50).Revenue(1_000));

        Assert.Equal([(MetricDictionary.Orders, -1_000m), (MetricDictionary.OrderValue, 0m)], parts.Select(part => (part.Factor, part.Part)));
    }

    [Fact]
    public void When_nobody_bought_conversion_takes_it_all()
    {
        var parts = Split(Days.Of("2026-10-25").Visitors(1000).Buyers(20).Revenue(1000).On("2026-11-01").Visitors(1000).Buyers(0).Revenue(0));

        Assert.Equal([0m, -1000m, 0m], parts.Select(part => part.Part));
        Assert.Equal(50, parts[2].After);
    }

    [Fact]
    public void When_nobody_came_visitors_take_it_all() => Assert.Equal(
        [-1000m, 0m, 0m],
        Split(Days.Of("2026-10-25").Visitors(1000).Buyers(20).Revenue(1000).On("2026-11-01").Visitors(0).Buyers(0).Revenue(0)).Select(part => part.Part));

    [Fact]
    public void A_missing_day_is_not_split() =>
        Assert.Empty(Split(Days.Of("2026-10-25").Visitors(1000).Buyers(20).Revenue(1000).On("2026-11-01").Revenue(900)));

    [Fact]
    public void A_period_that_lacks_a_day_is_not_split() => Assert.Empty(Factors.Split(
        new Scope(Days.Of("2026-10-19", 14).Visitors(1000).Buyers(20).Revenue(1000).On("2026-10-30").Without("shop-daily").History()),
        new Period(Days.Day("2026-10-19"), Days.Day("2026-10-25")),
        new Period(Days.Day("2026-10-26"), Days.Day("2026-11-01"))));

    [Fact]
    public void Factors_that_are_known_on_other_days_than_the_revenue_are_not_used() => Assert.Empty(Factors.Split(
        new Scope(Days.Of("2026-10-19", 14).Visitors(1000).Buyers(20).Revenue(1000).On("2026-10-30").Buyers(null).History()),
        new Period(Days.Day("2026-10-19"), Days.Day("2026-10-25")),
        new Period(Days.Day("2026-10-26"), Days.Day("2026-11-01"))));

    [Fact]
    public void A_product_is_split_by_its_own_visitors_and_buyers() => Assert.Equal(
        [-500m, 0m, 0m],
        Factors.Split(
            new Scope(
                Days.Of("2026-10-25").Product("1001", 1000, 200, 10).On("2026-11-01").Product("1001", 500, 100, 5).History(),
                "product-daily",
                "1001"),
            Before,
            After).Select(part => part.Part));

    [Fact]
    public void Revenue_without_a_buyer_contradicts_itself_and_is_not_split() =>
        Assert.Empty(Split(Days.Of("2026-10-25").Visitors(1000).Buyers(20).Revenue(1000).On("2026-11-01").Visitors(1000).Buyers(0).Revenue(5)));

    [Fact]
    public void A_product_that_vanished_from_the_report_lost_its_visitors() => Assert.Equal(
        [-1000m, 0m, 0m],
        Factors.Split(
            new Scope(
                Days.Of("2026-10-25").Product("1001", 1000, 200, 10).On("2026-11-01").Product("1002", 500, 100, 5).History(),
                "product-daily",
                "1001"),
            Before,
            After).Select(part => part.Part));

    [Fact]
    public void Rounded_parts_add_up_to_the_rounded_change()
    {
        var day = Gen.Select(Gen.Int[0, 100_000], Gen.Int[0, 3_000], Gen.Int[0, 50_000_000]);
        Gen.Select(day, day).Sample((before, after) =>
        {
            var parts = Split(Shop(Shop(Days.Of("2026-10-25"), before).On("2026-11-01"), after));
            if (parts.Count > 0)
            {
                Assert.Equal(Revenue(after) - Revenue(before), parts.Sum(part => part.Part));
            }
        });
    }

    private static Days Shop(Days days, (int Visitors, int Buyers, int Cents) day) =>
        days.Visitors(day.Visitors).Buyers(Math.Min(day.Buyers, day.Visitors)).Revenue((double)Revenue(day));

    private static decimal Revenue((int Visitors, int Buyers, int Cents) day) => Math.Min(day.Buyers, day.Visitors) == 0 ? 0 : day.Cents / 100m;

    private static IReadOnlyList<FactorPart> Split(Days days) => Factors.Split(new Scope(days.History()), Before, After);
}
