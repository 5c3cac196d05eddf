using CsCheck;
using Helmsman.Shop.Why;
using Helmsman.Shop.Why.Search;
using Helmsman.Shop.Why.Search.Natural;

namespace Helmsman.Tests.Shop.Why.Search.Natural;

public sealed class NaturalSearchTests
{
    private static readonly NaturalRules Fell = new(Direction.Down, Moved: true);

    [Fact]
    public void A_member_that_lost_half_of_its_visitors_is_named_first_and_surely()
    {
        var shop = new Visits(1);

        var answer = NaturalSearch.Find(shop.Day(0, fallen: (0, 2)), shop.Days(12), Fell);

        Assert.Equal(new Element([2, Element.Any, Element.Any]), answer.Causes[0].Cause.Element);
        Assert.Equal(Certainty.Sure, answer.Causes[0].Certainty);
        Assert.InRange(answer.Causes[0].Cause.Actual / answer.Causes[0].Cause.Expected, .4, .6);
    }

    [Fact]
    public void What_rose_is_found_when_a_rise_is_sought()
    {
        var shop = new Visits(2);

        var answer = NaturalSearch.Find(shop.Day(0, fallen: (1, 1), left: 2), shop.Days(12), Fell with { Direction = Direction.Up });

        Assert.Equal(new Element([Element.Any, 1, Element.Any]), answer.Causes[0].Cause.Element);
    }

    [Fact]
    public void Nothing_is_named_on_days_like_all_others() =>
        Assert.All(Enumerable.Range(0, 40), day => Assert.Empty(Named(new Visits(3).Day(day), new Visits(3).Days(12), new(Direction.Down))));

    [Fact]
    public void A_fall_of_everything_alike_is_no_cause()
    {
        var (day, past) = (new Visits(4).Day(0), new Visits(4).Days(12));

        var answer = NaturalSearch.Find(day with { Actual = [.. day.Actual.Select(value => value * .5)] }, past, Fell);

        Assert.Empty(answer.Causes);
        Assert.InRange(answer.CommonShift, -.6, -.4);
    }

    [Fact]
    public void Without_a_past_only_a_known_fall_is_explained()
    {
        var day = new Visits(5).Day(0, fallen: (0, 2));

        Assert.Equal([new Element([2, Element.Any, Element.Any])], Named(day, [], Fell).Take(1));
        Assert.Empty(Named(day, [], Fell with { Moved = false }));
    }

    [Fact]
    public void What_swings_every_day_is_not_blamed()
    {
        var shop = new Visits(6);
        LeafTable[] past = [.. Enumerable.Range(1, 12).Select(day => shop.Day(day, fallen: (0, 2), left: day % 2 == 0 ? .5 : 1.6))];

        Assert.DoesNotContain(new Element([2, Element.Any, Element.Any]), Named(shop.Day(0, fallen: (0, 2), left: .6), past, Fell));
    }

    [Fact]
    public void Leaves_in_another_order_and_only_in_the_past_do_not_matter()
    {
        var shop = new Visits(7);
        LeafTable[] past = [.. shop.Days(12).Select(day => Take(day, [.. Enumerable.Range(0, day.Count).Reverse()]))];
        var day = shop.Day(0, fallen: (0, 2));

        Assert.Equal(NaturalSearch.Find(day, shop.Days(12), Fell).Causes, NaturalSearch.Find(day, past, Fell).Causes);
        Assert.Equal(new Element([2, Element.Any, Element.Any]), Named(Take(day, [.. Enumerable.Range(0, day.Count).Where(leaf => leaf % 7 != 0)]), past, Fell)[0]);
    }

    [Fact]
    public void Other_codes_for_the_same_members_change_nothing() =>
        Gen.Select(Gen.Int[0, 1000], Gen.Int[1, 10], Gen.Int[1, 4], Gen.Int[1, 7]).Sample(
            (seed, first, second, third) =>
            {
                var shop = new Visits(seed);
                int[] by = [first, second, third];
                var plain = Named(shop.Day(0, fallen: (0, 2)), shop.Days(8), Fell);
                var shifted = Named(Shifted(shop.Day(0, fallen: (0, 2)), by), [.. shop.Days(8).Select(day => Shifted(day, by))], Fell);
                Assert.Equal(plain, shifted.Select(element => Back(element, by)));
            },
            iter: 20);

    [Fact]
    public void The_unit_of_the_figure_changes_nothing() =>
        Gen.Select(Gen.Int[0, 1000], Gen.Int[-8, 12]).Sample(
            (seed, power) =>
            {
                var (shop, unit) = (new Visits(seed), Math.Pow(2, power));
                var plain = NaturalSearch.Find(shop.Day(0, fallen: (1, 3)), shop.Days(8), Fell).Causes;
                var scaled = NaturalSearch.Find(Times(shop.Day(0, fallen: (1, 3)), unit), [.. shop.Days(8).Select(day => Times(day, unit))], Fell).Causes;
                Assert.Equal(plain.Select(cause => cause.Cause.Element), scaled.Select(cause => cause.Cause.Element));
                Assert.Equal(plain.Select(cause => cause.Cause.Actual * unit), scaled.Select(cause => cause.Cause.Actual));
            },
            iter: 20);

    [Fact]
    public void Empty_tables_single_leaves_zeros_and_refunds_are_answered_with_finite_figures()
    {
        var value = Gen.Frequency((3, Gen.Const(0.0)), (3, Gen.Double[-1000, 1000]), (1, Gen.Const(1e12)), (1, Gen.Const(-1e12)), (2, Gen.Double[0, 1]));
        var table = Gen.Int[0, 12].SelectMany(count => Gen.Select(value.Array[count], value.Array[count], Gen.Int[0, 2].Array[count], Gen.Int[0, 3].Array[count]))
            .Select((expected, actual, one, other) => new LeafTable([new("a", 3, one), new("b", 4, other)], expected, actual));
        Gen.Select(table, table.List[0, 6], Gen.Bool).Sample((now, past, moved) =>
        {
            var answer = CauseSearch.Find(now, past, new(Moved: moved));
            Assert.True(double.IsFinite(answer.CommonShift));
            Assert.All(answer.Causes, cause => Assert.True(
                double.IsFinite(cause.Cause.Gain) && cause.Cause.Gain > 0 && double.IsFinite(cause.Cause.Expected) && double.IsFinite(cause.Sigmas ?? 0)));
        });
    }

    [Fact]
    public void Counts_of_people_are_known_as_natural_and_even_noise_is_not()
    {
        Assert.All(Enumerable.Range(0, 20), seed => Assert.True(CauseSearch.IsNatural(new Visits(seed).Day(0), new Visits(seed).Days(8))));
        Assert.InRange(Enumerable.Range(0, 20).Count(seed => !CauseSearch.IsNatural(Even(seed), [])), 17, 20);
    }

    /// <summary>Every leaf is off by up to a fifth, large or small.</summary>
    private static LeafTable Even(int seed)
    {
        var (day, draw) = (new Visits(seed).Day(0), new Random(seed + 1000));
        return day with { Actual = [.. day.Expected.Select(expected => expected * (.8 + .4 * draw.NextDouble()))] };
    }

    private static Element[] Named(LeafTable now, IReadOnlyList<LeafTable> past, NaturalRules rules) =>
        [.. NaturalSearch.Find(now, past, rules).Causes.Select(cause => cause.Cause.Element)];

    private static LeafTable Times(LeafTable table, double by) =>
        table with { Expected = [.. table.Expected.Select(value => value * by)], Actual = [.. table.Actual.Select(value => value * by)] };

    private static LeafTable Take(LeafTable table, int[] leaves) => new(
        [.. table.Attributes.Select(attribute => attribute with { Codes = [.. leaves.Select(leaf => attribute.Codes[leaf])] })],
        [.. leaves.Select(leaf => table.Expected[leaf])],
        [.. leaves.Select(leaf => table.Actual[leaf])]);

    private static LeafTable Shifted(LeafTable table, int[] by) => table with
    {
        Attributes = [.. table.Attributes.Select((attribute, at) => attribute with { Codes = [.. attribute.Codes.Select(code => (code + by[at]) % attribute.Members)] })],
    };

    private static Element Back(Element element, int[] by) => new([.. element.Members.Select((member, at) =>
        member == Element.Any ? member : (member - by[at] + Visits.Members[at]) % Visits.Members[at])]);
}
