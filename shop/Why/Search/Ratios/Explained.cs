namespace Helmsman.Shop.Why.Search.Ratios;

/// <summary>One element, or the few of one cuboid, that explain a change together.</summary>
internal sealed record Explained(IReadOnlyList<Suspect> Suspects, double Score)
{
    /// <summary>A second element must bring more than this share of what the first explains, or it is not worth its words.</summary>
    private const double WorthASecond = 0.125;

    /// <summary>Of the largest excess; what is smaller is a ripple.</summary>
    private const double LeastPart = 0.1;

    private const int MostElements = 3;

    /// <summary>The best first.</summary>
    public static IEnumerable<Explained> Of(List<Cuboid> cuboids, LeafEvidence evidence, bool up)
    {
        var suspects = cuboids.SelectMany(cuboid => Suspect.In(cuboid, evidence, up)).ToList();
        var least = LeastPart * suspects.Select(suspect => suspect.Excess).DefaultIfEmpty().Max();
        return suspects.Select(suspect => new Explained([suspect], suspect.Score))
            .Concat(suspects.Where(suspect => suspect.Excess > least).GroupBy(suspect => suspect.Cuboid).SelectMany(Together))
            .OrderByDescending(one => one.Score);
    }

    public int[] Leaves() => [.. Suspects.SelectMany(suspect => suspect.Cuboid.Leaves(suspect.Group)).Order()];

    public RatioExplanation In(RatioTable table) => new([.. Suspects.Select(suspect => suspect.Cuboid.Element(table, suspect.Group))], Score);

    private static IEnumerable<Explained> Together(IEnumerable<Suspect> ofOneCuboid)
    {
        var strongest = ofOneCuboid.OrderByDescending(suspect => suspect.Score).Take(MostElements).ToList();
        return from count in Enumerable.Range(2, Math.Max(0, strongest.Count - 1))
               let some = strongest[..count]
               let score = Suspect.ScoreOf(some.Sum(one => one.Breadth), some.Sum(one => one.Depth))
               select new Explained(some, score * Math.Pow(1 - WorthASecond, count - 1));
    }
}
