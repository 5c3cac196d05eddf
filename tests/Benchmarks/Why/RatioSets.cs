namespace Helmsman.Benchmarks.Why;

/// <summary>
/// Labelled incidents of a ratio: a file a case, rows of minute, members, <c>value</c> of <c>cnt</c>. The minutes before the incident are its history; a
/// case counts at k if its true set of elements is exactly one of the first k that are ranked.
/// </summary>
internal static class RatioSets
{
    private const string Bar = "top-1 ≥ 0.74, top-3 ≥ 0.88, top-5 ≥ 0.95";

    private const int WarmUp = 5;

    private static readonly int[] Tops = [1, 3, 5];

    public static IEnumerable<Row>? Measure(SetFiles set) => set.Text(Truths.Ratio) is { } truths ? [Run(set, RatioTruth.All(truths))] : null;

    private static Row Run(SetFiles set, Dictionary<string, RatioTruth> truths)
    {
        var (ranks, times) = (new List<int>(), new List<double>());
        foreach (var (file, content) in set.Read(name => truths.ContainsKey(Path.GetFileNameWithoutExtension(name))))
        {
            var one = RatioCase.Read(content, truths[Path.GetFileNameWithoutExtension(file)]);
            for (var warm = times.Count == 0 ? WarmUp : 0; warm > 0; warm--)
            {
                one.Rank();
            }

            var (rank, milliseconds) = CpuTime.Of(one.Rank);
            ranks.Add(rank);
            times.Add(milliseconds);
        }

        return new(set.Name, ranks.Count, [.. Tops.Select(top => $"top-{top} {Row.Round(ranks.Count(rank => rank <= top) / (double)ranks.Count)}")], Timing.Median(times), Bar);
    }
}
