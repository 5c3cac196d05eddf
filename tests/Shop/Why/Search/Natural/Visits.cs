using Helmsman.Shop.Why.Search;

namespace Helmsman.Tests.Shop.Why.Search.Natural;

/// <summary>Days of a made-up shop: visitors by source, device and region, who come by chance around what is usual of each.</summary>
internal sealed class Visits(int seed)
{
    public static readonly int[] Members = [11, 5, 8];

    private static readonly int[][] Codes =
    [
        [.. Enumerable.Range(0, 440).Select(leaf => leaf / 40)], [.. Enumerable.Range(0, 440).Select(leaf => leaf / 8 % 5)], [.. Enumerable.Range(0, 440).Select(leaf => leaf % 8)],
    ];

    private static readonly LeafAttribute[] Attributes = [.. Members.Select((count, at) => new LeafAttribute("abc"[at].ToString(), count, Codes[at]))];

    /// <param name="fallen">An attribute's member, of which <paramref name="left"/> came.</param>
    public LeafTable Day(int day, (int Attribute, int Member)? fallen = null, double left = .5)
    {
        var (sizes, chance) = (new Random(seed), new Random(seed * 1009 + day + 1));
        var expected = Codes[0].Select(_ => Math.Round(Math.Exp(7 * sizes.NextDouble()), 1)).ToArray();
        var actual = expected.Select((usual, leaf) => Math.Max(0, Math.Round(usual * (IsIn(leaf, fallen) ? left : 1) + Normal(chance) * Math.Sqrt(1.5 * usual)))).ToArray();
        return new(Attributes, expected, actual);
    }

    public LeafTable[] Days(int count) => [.. Enumerable.Range(100, count).Select(day => Day(day))];

    private static bool IsIn(int leaf, (int Attribute, int Member)? element) => element is var (attribute, member) && Codes[attribute][leaf] == member;

    private static double Normal(Random chance) => Math.Sqrt(-2 * Math.Log(1 - chance.NextDouble())) * Math.Cos(2 * Math.PI * chance.NextDouble());
}
