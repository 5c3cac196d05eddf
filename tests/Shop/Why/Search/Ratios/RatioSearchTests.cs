using Helmsman.Shop.Why;
using Helmsman.Shop.Why.Search;
using Helmsman.Shop.Why.Search.Ratios;

namespace Helmsman.Tests.Shop.Why.Search.Ratios;

public sealed class RatioSearchTests
{
    private static readonly Element Source2 = new([2, Element.Any, Element.Any]);

    private static readonly Element Source1OnDevice0 = new([1, 0, Element.Any]);

    [Fact]
    public void A_member_whose_rate_fell_is_named_with_its_part_of_the_fall()
    {
        var found = RatioSearch.Find(new MadeUpRatios(seed: 1, visitors: 200_000) { Cause = Source2, Effect = 0.5 }.Table());

        var cause = Assert.Single(found.Causes);
        Assert.Equal((Source2, Direction.Down, Certainty.Sure), (cause.Element, found.Direction, cause.Certainty));
        Assert.InRange(cause.ActualRate / cause.ExpectedRate, 0.4, 0.6);
        Assert.InRange(cause.Sigmas, double.NegativeInfinity, -4);
        Assert.InRange(cause.Contribution / found.RateEffect, 0.7, 1.3);
    }

    [Fact]
    public void A_combination_whose_rate_rose_is_named_and_neither_of_its_members() =>
        Assert.Equal([Source1OnDevice0], Named(new MadeUpRatios(seed: 2, visitors: 200_000) { Cause = Source1OnDevice0, Effect = 3 }.Table()));

    [Fact]
    public void A_rate_is_named_also_when_the_mix_shifts() =>
        Assert.Equal([Source2], Named(new MadeUpRatios(seed: 3, visitors: 200_000) { Cause = Source2, Effect = 0.4, Shift = 3 }.Table(), Direction.Down));

    [Fact]
    public void A_shift_of_the_mix_alone_names_nothing_and_says_so()
    {
        var found = RatioSearch.Find(Mix(([100, 800], [10_000, 10_000]), before: ([100, 800], [10_000, 10_000]), now: ([180, 160], [18_000, 2_000])));

        Assert.Equal((Direction.Down, true), (found.Direction, found.IsMix));
        Assert.Empty(found.Causes);
        Assert.Equal(-0.028, found.MixEffect, precision: 4);
        Assert.Equal(0, found.RateEffect, precision: 4);
    }

    [Fact]
    public void A_rate_that_moved_is_no_mix() =>
        Assert.False(RatioSearch.Find(Mix(([100, 800], [10_000, 10_000]), before: ([100, 800], [10_000, 10_000]), now: ([100, 300], [10_000, 10_000]))).IsMix);

    [Fact]
    public void What_almost_all_do_is_judged_by_those_who_do_not()
    {
        var table = new MadeUpRatios(seed: 4, visitors: 200_000) { Cause = Source2, Effect = 3 }.Table();
        var failures = Assert.Single(RatioSearch.Find(table).Causes);
        var successes = Assert.Single(RatioSearch.Find(Others(table)).Causes);

        Assert.Equal(failures.Element, successes.Element);
        Assert.Equal(1 - failures.ActualRate, successes.ActualRate, precision: 12);
        Assert.Equal(-failures.Contribution, successes.Contribution, precision: 12);
        Assert.Equal(Direction.Down, RatioSearch.Find(Others(table)).Direction);
    }

    [Fact]
    public void One_incident_among_the_periods_before_hides_none_today()
    {
        var table = new MadeUpRatios(seed: 5, visitors: 200_000) { Cause = Source2, Effect = 3 }.Table();
        Assert.Equal([Source2], Named(table with { Before = [table.Now, .. table.Before.Skip(1)] }));
    }

    [Fact]
    public void With_one_period_before_nothing_is_sure() => Assert.All(
        RatioSearch.Find(Mix(null, before: ([1_000, 1_000], [10_000, 10_000]), now: ([1_000, 100], [10_000, 10_000]))).Causes,
        cause => Assert.Equal(Certainty.Possible, cause.Certainty));

    [Fact]
    public void Without_anything_to_compare_with_nothing_is_said()
    {
        var now = new MadeUpRatios(seed: 6).Table();
        Assert.Empty(Named(now with { Before = [] }));
        Assert.Empty(Named(now with { Before = [new(new double[now.Count], new double[now.Count])] }));
        Assert.Empty(Named(now with { Now = new(new double[now.Count], new double[now.Count]) }));
        Assert.Empty(Named(new([], new([], []), [new([], [])])));
    }

    [Fact]
    public void Without_any_event_nothing_is_named()
    {
        var table = new MadeUpRatios(seed: 7).Table();
        var none = table with { Now = None(table.Now), Before = [.. table.Before.Select(None)] };
        Assert.Empty(Named(none));
        Assert.Equal(0, RatioSearch.Find(none).ActualRate);
    }

    [Fact]
    public void The_only_member_of_a_dimension_is_no_cause_of_its_own()
    {
        var table = new MadeUpRatios(seed: 8, visitors: 200_000) { Cause = Source2, Effect = 0.4 }.Table();
        var with = table with { Attributes = [.. table.Attributes, new("shop", 1, new int[table.Count])] };
        Assert.Equal([new Element([.. Source2.Members, Element.Any])], Named(with));
    }

    [Fact]
    public void Net_sums_below_zero_are_borne()
    {
        var table = new MadeUpRatios(seed: 9, visitors: 200_000) { Cause = Source2, Effect = 0.3 }.Table();
        var refunded = table with { Now = table.Now with { Numerator = [.. table.Now.Numerator.Select((value, leaf) => leaf % 20 == 0 ? -2 : value)] } };
        Assert.All(RatioSearch.Find(refunded).Ranked, one => Assert.True(double.IsFinite(one.Score)));
        Assert.Contains(Source2, Named(refunded));
    }

    private static IEnumerable<Element> Named(RatioTable table, Direction? direction = null) =>
        RatioSearch.Find(table, direction).Causes.Select(cause => cause.Element);

    private static RatioTable Others(RatioTable table) => table with { Now = Others(table.Now), Before = [.. table.Before.Select(Others)] };

    private static RatioPeriod Others(RatioPeriod period) => period with { Numerator = [.. period.Denominator.Zip(period.Numerator, (of, some) => of - some)] };

    private static RatioPeriod None(RatioPeriod period) => period with { Numerator = new double[period.Numerator.Length] };

    /// <summary>Two sources; eight periods like <paramref name="usual"/>, if there are such, and one more.</summary>
    private static RatioTable Mix((double[] Some, double[] Of)? usual, (double[] Some, double[] Of) before, (double[] Some, double[] Of) now) => new(
        [new LeafAttribute("source", 2, [0, 1])],
        new(now.Some, now.Of),
        [new(before.Some, before.Of), .. usual is { } same ? Enumerable.Repeat(new RatioPeriod(same.Some, same.Of), 8) : []]);
}
