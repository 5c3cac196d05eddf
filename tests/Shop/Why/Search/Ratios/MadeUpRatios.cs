using Helmsman.Shop.Why.Search;
using Helmsman.Shop.Why.Search.Ratios;

namespace Helmsman.Tests.Shop.Why.Search.Ratios;

/// <summary>
/// A made-up shop's buyers of visitors by source, device and region, in as many comparable days as asked for and one more. Everything wanders more than
/// counting explains: visitors and rates of each leaf, rates of each member, and the rate of the whole, all by day. The same seed is the same shop.
/// </summary>
internal sealed class MadeUpRatios(int seed, double visitors = 50_000, int before = 9, double rate = 0.03)
{
    private static readonly (string Name, int Members)[] Dimensions = [("source", 7), ("device", 3), ("region", 6)];

    private readonly Random _random = new(seed);

    /// <summary>On the last day the element has <see cref="Effect"/> times its rate.</summary>
    public Element? Cause { get; init; }

    public double Effect { get; init; } = 1;

    /// <summary>On the last day one source has this many times its visitors, the next one that part of them.</summary>
    public double Shift { get; init; } = 1;

    /// <summary>A random element of one or two attributes that has at least this share of the visitors.</summary>
    public static Element SomeElement(int seed)
    {
        var random = new Random(seed);
        var members = Dimensions.Select(dimension => random.Next(dimension.Members)).ToArray();
        var keep = random.Next(Dimensions.Length);
        var also = random.Next(2) == 0 ? keep : random.Next(Dimensions.Length);
        return new([.. members.Select((member, at) => at == keep || at == also ? member : Element.Any)]);
    }

    public RatioTable Table()
    {
        var leaves = (from source in Enumerable.Range(0, Dimensions[0].Members)
                      from device in Enumerable.Range(0, Dimensions[1].Members)
                      from region in Enumerable.Range(0, Dimensions[2].Members)
                      select new[] { source, device, region }).ToArray();
        var sizes = Members(0.7);
        var rates = Members(0.3);
        var size = leaves.Select(leaf => Product(sizes, leaf) * Wander(0.5)).ToArray();
        var usual = leaves.Select(leaf => rate / (1 - rate) * Product(rates, leaf) * Wander(0.3)).ToArray();
        var whole = visitors / size.Sum();
        var periods = Enumerable.Range(0, before + 1)
            .Select(day => Day(leaves, [.. size.Select((one, at) => one * whole * Moved(leaves[at], day))], [.. usual.Select((one, at) => one * Struck(leaves[at], day))]))
            .ToArray();
        var attributes = Dimensions.Select((dimension, at) => new LeafAttribute(dimension.Name, dimension.Members, [.. leaves.Select(leaf => leaf[at])]));
        return new([.. attributes], periods[^1], periods[..^1]);
    }

    /// <param name="odds">Of each leaf's visitors to buy, so that a rate stays below 1 however it wanders.</param>
    private RatioPeriod Day(int[][] leaves, double[] sizes, double[] odds)
    {
        var (common, members) = (Wander(0.05), Members(0.04));
        var of = sizes.Select(size => Math.Round(size * Wander(0.15))).ToArray();
        return new([.. leaves.Select((leaf, at) => Count(of[at], odds[at] * common * Product(members, leaf) * Wander(0.1)))], of);
    }

    private double Moved(int[] leaf, int day) => day < before ? 1 : leaf[0] == 0 ? Shift : leaf[0] == 1 ? 1 / Shift : 1;

    private double Struck(int[] leaf, int day) =>
        day == before && Cause is { } cause && cause.Members.Zip(leaf).All(pair => pair.First == Element.Any || pair.First == pair.Second) ? Effect : 1;

    private double[][] Members(double spread) => [.. Dimensions.Select(dimension => Enumerable.Range(0, dimension.Members).Select(_ => Wander(spread)).ToArray())];

    private static double Product(double[][] ofMembers, int[] leaf) => ofMembers.Select((values, at) => values[leaf[at]]).Aggregate((a, b) => a * b);

    private double Wander(double spread) => Math.Exp(spread * Math.Sqrt(-2 * Math.Log(1 - _random.NextDouble())) * Math.Cos(2 * Math.PI * _random.NextDouble()));

    /// <summary>How many of so many do what each does at these odds.</summary>
    private double Count(double of, double odds)
    {
        var (count, chance) = (0, odds / (1 + odds));
        for (var one = 0; one < of; one++)
        {
            count += _random.NextDouble() < chance ? 1 : 0;
        }

        return count;
    }
}
