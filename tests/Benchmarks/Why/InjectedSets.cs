using Helmsman.Shop.Why.Search;

namespace Helmsman.Benchmarks.Why;

/// <summary>Sets of additive figures with injected causes: every case is searched on its own.</summary>
internal static class InjectedSets
{
    private const int WarmUp = 5;

    public static IEnumerable<Row>? Rows(SetFiles set) => set.Has(Truths.Injected) ? [Run(set.Name, LeafCase.Of(set), Find, "")] : null;

    public static IReadOnlyList<Element> Find(LeafCase one) => [.. RootCauseSearch.Find(one.Leaves).Causes.Select(cause => cause.Element)];



    /// <summary>Any way of naming elements, measured on any cases.</summary>
    public static Row Run(string set, IEnumerable<LeafCase> cases, Func<LeafCase, IReadOnlyList<Element>> find, string bar)
    {
        var score = Score.None;
        var times = new List<double>();
        foreach (var one in cases)
        {
            for (var warm = times.Count == 0 ? WarmUp : 0; warm > 0; warm--)
            {
                find(one);
            }

            var (elements, milliseconds) = CpuTime.Of(() => find(one));
            score = score.Add(Score.Of(one.Truth, elements.Select(one.NameOf).ToHashSet(StringComparer.Ordinal)));
            times.Add(milliseconds);
        }

        return Row.Of(set, times.Count, score, Timing.Median(times), bar);
    }
}
