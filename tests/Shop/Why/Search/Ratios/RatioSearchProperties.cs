using CsCheck;
using Helmsman.Shop.Why.Search;
using Helmsman.Shop.Why.Search.Ratios;

namespace Helmsman.Tests.Shop.Why.Search.Ratios;

/// <summary>Of any made-up shop: half of them have a cause, half of those a shift of the mix beside it.</summary>
public sealed class RatioSearchProperties
{
    private const int Shops = 200;

    private const int Iterations = 40;

    private static readonly Gen<RatioTable> Tables = Gen.Select(Gen.Int[0, 100_000], OneOf(1, 0.3, 3), OneOf(1, 2.5))
        .Select((seed, effect, shift) => new MadeUpRatios(seed) { Cause = MadeUpRatios.SomeElement(seed), Effect = effect, Shift = shift }.Table());

    [Fact]
    public void When_nothing_happens_nothing_is_named() => Assert.InRange(Naming(_ => 1), 0, Shops / 20);

    [Fact]
    public void When_the_mix_shifts_nothing_is_named() => Assert.InRange(Naming(seed => 1.5 + (seed % 3)), 0, Shops / 20);

    /// <summary>Other numbers for the members, other orders of attributes and leaves: the same is named.</summary>
    [Fact]
    public void Names_and_orders_change_nothing() => Gen.Select(Tables, Gen.Int).Sample(
        (table, seed) =>
        {
            var shuffled = new Shuffled(table, seed);
            var (found, other) = (RatioSearch.Find(table), RatioSearch.Find(shuffled.Table));
            Assert.Equal(found.Causes.Select(cause => cause.Element), other.Causes.Select(cause => shuffled.Back(cause.Element)));
            Assert.Equal(found.Ranked.Take(1).SelectMany(one => one.Elements), other.Ranked.Take(1).SelectMany(one => one.Elements).Select(shuffled.Back));
        },
        iter: Iterations);

    /// <summary>Visitors in thousands, money in whatever unit.</summary>
    [Fact]
    public void Units_change_nothing_but_the_rates() => Tables.Sample(
        table =>
        {
            var money = Scaled(table, 0.37, 1);
            var (found, other) = (RatioSearch.Find(money), RatioSearch.Find(Scaled(money, 0.01, 0.001)));
            Assert.Equal(found.Causes.Select(cause => cause.Element), other.Causes.Select(cause => cause.Element));
            Assert.Equal(found.ActualRate * 10, other.ActualRate, tolerance: other.ActualRate * 1e-9);
        },
        iter: Iterations);

    [Fact]
    public void No_leaf_is_in_two_causes_and_what_they_bring_is_theirs() => Tables.Sample(
        table =>
        {
            var found = RatioSearch.Find(table);
            Assert.InRange(found.Causes.Sum(cause => cause.Denominator), 0, table.Now.Denominator.Sum());
            Assert.All(found.Causes, cause => Assert.Equal(
                (cause.ActualRate - cause.ExpectedRate) * cause.Denominator / table.Now.Denominator.Sum(),
                cause.Contribution,
                precision: 12));
        },
        iter: Iterations);

    /// <summary>A leaf that did not occur today, or never did, is none.</summary>
    [Fact]
    public void Empty_leaves_change_nothing() => Tables.Sample(
        table =>
        {
            var more = new RatioTable(
                [.. table.Attributes.Select(attribute => attribute with { Members = attribute.Members + 1, Codes = [.. attribute.Codes, attribute.Members] })],
                Longer(table.Now),
                [.. table.Before.Select(Longer)]);
            Assert.Equal(RatioSearch.Find(table).Causes.Select(cause => cause.Element), RatioSearch.Find(more).Causes.Select(cause => cause.Element));
        },
        iter: Iterations);

    private static int Naming(Func<int, double> shift) => Enumerable.Range(0, Shops)
        .Count(seed => RatioSearch.Find(new MadeUpRatios(seed, visitors: 20_000) { Shift = shift(seed) }.Table()).Causes.Count > 0);

    private static Gen<double> OneOf(params double[] values) => Gen.Int[0, values.Length - 1].Select(at => values[at]);

    private static RatioTable Scaled(RatioTable table, double numerator, double denominator)
    {
        return table with { Now = Of(table.Now), Before = [.. table.Before.Select(Of)] };

        RatioPeriod Of(RatioPeriod period) =>
            new([.. period.Numerator.Select(value => value * numerator)], [.. period.Denominator.Select(value => value * denominator)]);
    }

    private static RatioPeriod Longer(RatioPeriod period) => new([.. period.Numerator, 0], [.. period.Denominator, 0]);

    private sealed class Shuffled
    {
        private readonly int[] _attributes;

        private readonly int[][] _members;

        public Shuffled(RatioTable table, int seed)
        {
            var random = new Random(seed);
            var leaves = Order(table.Count);
            _attributes = Order(table.Attributes.Count);
            _members = [.. table.Attributes.Select(attribute => Order(attribute.Members))];
            Table = new([.. _attributes.Select(Attribute)], Period(table.Now), [.. table.Before.Select(Period)]);

            int[] Order(int count)
            {
                int[] order = [.. Enumerable.Range(0, count)];
                random.Shuffle(order);
                return order;
            }

            LeafAttribute Attribute(int at) =>
                table.Attributes[at] with { Codes = [.. leaves.Select(leaf => _members[at][table.Attributes[at].Codes[leaf]])] };

            RatioPeriod Period(RatioPeriod period) =>
                new([.. leaves.Select(leaf => period.Numerator[leaf])], [.. leaves.Select(leaf => period.Denominator[leaf])]);
        }

        public RatioTable Table { get; }

        public Element Back(Element element)
        {
            var members = new int[_attributes.Length];
            for (var place = 0; place < members.Length; place++)
            {
                var (at, member) = (_attributes[place], element.Members[place]);
                members[at] = member == Element.Any ? Element.Any : Array.IndexOf(_members[at], member);
            }

            return new(members);
        }
    }
}
