using CsCheck;
using Helmsman.Shop.Metrics;
using Helmsman.Shop.Morning;
using Helmsman.Shop.Work;
using Helmsman.Tests.Shop.Builders;

namespace Helmsman.Tests.Shop.Morning;

public sealed class AttentionBudgetTests
{
    private static readonly Finding VisitorsFell = Shop(MetricIds.Visitors, Roles.Ads, 1000, 700, 720);
    private static readonly Finding ConversionFell = Shop(MetricIds.Conversion, Roles.Design, 0.03, 0.02, 500);

    [Fact]
    public void Most_money_comes_first() => Assert.Equal([VisitorsFell, ConversionFell], Spend(ConversionFell, VisitorsFell));

    [Fact]
    public void Three_are_enough() => Assert.Equal(3, Spend([.. "abcdef".Select(source => Source($"{source}", 100, 90, 10))]).Count);

    [Fact]
    public void What_cannot_be_told_in_money_comes_last() => Assert.Equal(
        [ConversionFell, VisitorsFell with { MoneyAtRisk = null }],
        Spend(VisitorsFell with { MoneyAtRisk = null }, ConversionFell));

    [Fact]
    public void A_source_that_makes_up_half_the_fall_is_named_in_its_stead()
    {
        var search = Source("search", 600, 450, 360);

        Assert.Equal([search], Spend(VisitorsFell, search));
    }

    [Fact]
    public void Sources_that_make_up_less_are_left_to_the_shops_figure() =>
        Assert.Equal([VisitorsFell], Spend(VisitorsFell, Source("search", 600, 451, 357.6), Source("ads", 400, 300, 240)));

    [Fact]
    public void Beside_the_main_source_another_one_is_its_own_cause()
    {
        var (search, ads) = (Source("search", 600, 400, 480), Source("ads", 400, 300, 240));

        Assert.Equal([search, ads], Spend(VisitorsFell, search, ads));
    }

    [Fact]
    public void A_product_of_the_same_owner_that_makes_up_half_the_money_is_named_in_its_stead()
    {
        var product = Product(Roles.Ads, 400);

        Assert.Equal([product], Spend(VisitorsFell, product));
    }

    [Fact]
    public void A_product_of_another_owner_is_another_cause() => Assert.Equal(2, Spend(VisitorsFell, Product(Roles.Design, 700)).Count);

    [Fact]
    public void The_missed_target_does_not_repeat_the_factor_that_missed_it() =>
        Assert.Equal([VisitorsFell], Spend(VisitorsFell, VisitorsFell with { Id = "t", Rule = FindingRules.TargetMissed, MoneyAtRisk = 900 }));

    [Fact]
    public void Never_more_than_asked_never_twice_the_same_and_always_most_money_first()
    {
        var finding = Gen.Select(Gen.OneOf("a", "b", "c", ""), Gen.OneOf(Roles.Ads, Roles.Design), Gen.Double[0, 1000]).Select((member, owner, money) =>
            (member.Length == 0 ? VisitorsFell : Source(member, 1000, 1000 - money, money)) with { Owner = owner, MoneyAtRisk = money });
        Gen.Select(finding.List[0, 10], Gen.Int[0, 4]).Sample((found, most) =>
        {
            var chosen = AttentionBudget.Spend(found, most);

            Assert.True(chosen.Count <= most && (chosen.Count > 0 || most == 0 || found.Count == 0));
            Assert.Equal(chosen.Count, chosen.DistinctBy(each => (each.Owner, each.Member)).Count());
            Assert.Equal(chosen.OrderByDescending(each => each.MoneyAtRisk).Select(each => each.MoneyAtRisk), chosen.Select(each => each.MoneyAtRisk));
        });
    }

    private static IReadOnlyList<Finding> Spend(params Finding[] found) => AttentionBudget.Spend(found, AttentionBudget.Findings);

    private static Finding Source(string member, double before, double after, double money) =>
        Shop(MetricIds.Visitors, Roles.Ads, before, after, money) with { Id = member, Rule = FindingRules.SourceFell, Dimension = "traffic-by-source", Member = member };

    private static Finding Product(string owner, double money) =>
        Shop(MetricIds.Revenue, owner, 1000, 1000 - money, money) with { Id = "p", Rule = FindingRules.ProductFell, Dimension = "product-daily", Member = "1001" };

    private static Finding Shop(string metric, string owner, double before, double after, double money)
    {
        var (day, week) = (Period.Of(Days.Day("2026-11-01")), Period.Of(Days.Day("2026-10-25")));
        return new(metric, "demo", FindingRules.FactorFell, metric, null, null, null, day, week, before, after, money, owner);
    }
}
