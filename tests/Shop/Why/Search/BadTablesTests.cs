using CsCheck;
using Helmsman.Shop.Why.Search;
using static Helmsman.Tests.Shop.Why.Search.Tables;

namespace Helmsman.Tests.Shop.Why.Search;

public sealed class BadTablesTests
{
    private const int Any = Helmsman.Shop.Why.Search.Element.Any;

    [Fact]
    public void No_leaves_and_no_attributes_name_nothing()
    {
        Assert.Empty(Found(new([new("source", 0, [])], [], [])));
        Assert.Empty(Found(new([], [1], [0])));
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(5, 5)]
    [InlineData(0, 3)]
    [InlineData(-4, -4)]
    public void Leaves_that_are_all_the_same_name_nothing(double expected, double actual) =>
        Assert.Empty(Found(Of([5, 4, 3], _ => (expected, actual)), new(Direction.Down)));

    [Fact]
    public void One_member_one_leaf_and_one_attribute_are_tables_too()
    {
        Assert.Empty(Found(Of([1], _ => (100, 99))));
        Assert.Empty(Found(Of([1, 1], _ => (0, 0))));
        Assert.Equal([Element(7)], Found(Noisy([40], 1, leaf => leaf[0] == 7 ? .1 : 1)));
    }

    [Fact]
    public void Fifty_thousand_members_of_one_attribute_are_searched()
    {
        var leaves = Noisy([50_000, 2], 1, leaf => leaf[0] == 31_415 ? .1 : 1);

        Assert.Equal([Element(31_415, Any)], Found(leaves));
    }

    [Fact]
    public void Refunds_beside_sales_break_nothing_and_sales_that_turn_to_refunds_count_as_gone()
    {
        var random = new Random(3);
        var leaves = Of([8, 6, 5], leaf => (100, leaf[0] == 2 ? -20 : 100 + 10 * random.NextDouble() - 5));

        Assert.Equal([Element(2, Any, Any)], Found(leaves));
        Assert.Empty(Found(Of([8, 6, 5], _ => (-100 - random.NextDouble(), -100 + random.NextDouble()))));
    }

    [Fact]
    public void Whatever_the_figures_are_the_result_is_finite_and_adds_up() =>
        Gen.Select(Gen.Int[1, 6].Array[1, 4], Gen.Double[-100, 1000].Array[1, 40], Gen.Double[-100, 1000].Array[1, 40], Gen.Bool).Sample((members, expected, actual, whole) =>
        {
            var at = 0;
            var leaves = Of(members, _ => (Figure(expected[at % expected.Length], whole), Figure(actual[at++ % actual.Length], whole)));
            foreach (var cause in RootCauseSearch.Find(leaves).Causes)
            {
                var inside = Enumerable.Range(0, leaves.Count).Where(leaf => leaves.Attributes.Select((of, place) => cause.Element.Members[place] is Any || of.Codes[leaf] == cause.Element.Members[place]).All(is_ => is_)).ToList();
                Assert.True(double.IsFinite(cause.Gain) && cause.Gain > 0);
                Assert.Equal(inside.Sum(leaf => leaves.Expected[leaf]), cause.Expected, 1e-6);
                Assert.Equal(inside.Sum(leaf => leaves.Actual[leaf]), cause.Actual, 1e-6);
            }
        });

    [Fact]
    public void The_unit_of_the_figures_changes_nothing() =>
        Gen.Select(Gen.Int[0, 10_000], Gen.Double[-6, 6], Gen.Bool).Sample((seed, power, counts) =>
        {
            var leaves = Changed(seed, counts);
            var unit = Math.Pow(10, power);
            Assert.Equal(Names(leaves), Names(leaves with { Expected = [.. leaves.Expected.Select(one => one * unit)], Actual = [.. leaves.Actual.Select(one => one * unit)] }));
        }, iter: 60);

    [Fact]
    public void The_numbering_of_members_and_the_order_of_leaves_change_nothing() =>
        Gen.Select(Gen.Int[0, 10_000], Gen.Int[0, 10_000], Gen.Bool).Sample((seed, shuffle, counts) =>
        {
            var leaves = Changed(seed, counts);
            var random = new Random(shuffle);
            var order = Shuffled(random, leaves.Count);
            var numbers = leaves.Attributes.Select(of => Shuffled(random, of.Members)).ToArray();
            var renamed = new LeafTable(
                [.. leaves.Attributes.Select((of, at) => of with { Codes = [.. order.Select(leaf => numbers[at][of.Codes[leaf]])] })],
                [.. order.Select(leaf => leaves.Expected[leaf])],
                [.. order.Select(leaf => leaves.Actual[leaf])]);
            Assert.Equal(
                Names(leaves, (member, at) => numbers[at][member]),
                Names(renamed));
        }, iter: 60);

    private static double Figure(double drawn, bool whole) => drawn < -50 ? 0 : whole ? Math.Round(drawn / 50) : drawn;

    private static LeafTable Changed(int seed, bool counts)
    {
        double Factor(int[] leaf) => leaf[0] == seed % 7 && leaf[1] < 2 ? .3 : leaf[2] == seed % 4 ? .5 : 1;
        return counts ? Counted([7, 6, 4], seed, Factor) : Noisy([7, 6, 4], seed, Factor);
    }

    private static IEnumerable<string> Names(LeafTable leaves, Func<int, int, int>? number = null) => Found(leaves)
        .Select(one => string.Join(',', one.Members.Select((member, at) => member == Any ? Any : number is null ? member : number(member, at)))).Order(StringComparer.Ordinal);

    private static int[] Shuffled(Random random, int count)
    {
        var order = Enumerable.Range(0, count).ToArray();
        random.Shuffle(order);
        return order;
    }
}
