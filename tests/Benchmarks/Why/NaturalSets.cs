using Helmsman.Shop.Why.Search;
using Helmsman.Shop.Why.Search.Natural;

namespace Helmsman.Benchmarks.Why;

/// <summary>Sets of a real shop's figures: every case is searched with other cases of the set as its past.</summary>
internal static class NaturalSets
{
    private const int MostPast = 50;
    private const int Seed = 4711, InjectedCases = 60, QuietCases = 200;

    /// <summary>With fewer earlier ones, all other cases are the past.</summary>
    private const int FewestEarlier = 8;

    public static IEnumerable<Row>? Rows(SetFiles set)
    {
        if (!set.Has(Truths.Injected) || LeafCase.Of(set).Take(5).Select(one => one.Leaves).ToList() is var some && !CauseSearch.IsNatural(some[0], some[1..]))
        {
            return null;
        }

        var cases = SharedCodes.Of(LeafCase.Of(set));
        return Injected(set.Name, cases).Concat(Quiet(set.Name, cases, InjectedBack.Of(set, cases)));
    }

    /// <summary>Made-up minutes of a seed that nothing was tuned on.</summary>
    public static IEnumerable<Row> MadeUp() => new NaturalMinutes(Seed) is var minutes && minutes.Cases(QuietCases, injected: false).ToList() is var quiet
        ? Injected("made-up minutes", [.. minutes.Cases(InjectedCases, injected: true)]).Concat(Quiet("made-up minutes", quiet, quiet))
        : [];

    private static IEnumerable<Row> Injected(string name, IReadOnlyList<LeafCase> cases) =>
    [
        Drop($"{name}, a drop is known of, past: the {MostPast} nearest cases", cases, at => Nearest(cases, at, MostPast)),
        Drop($"{name}, a drop is known of, past: earlier cases (below {FewestEarlier}: all others)", cases, at => Earlier(cases, at)),
        Drop($"{name}, a drop is known of, past: the 8 nearest", cases, at => Nearest(cases, at, 8)),
        Drop($"{name}, a drop is known of, no past", cases, _ => []),
        Drop($"{name}, nothing is known, past: the {MostPast} nearest", cases, at => Nearest(cases, at, MostPast), moved: false),
    ];

    private static IEnumerable<Row> Quiet(string name, IReadOnlyList<LeafCase> past, IReadOnlyList<LeafCase?> quiet) =>
    [
        Quiet($"{name}, nothing injected, nothing is known", past, quiet, moved: false),
        Quiet($"{name}, nothing injected, a drop is said", past, quiet, moved: true),
    ];

    private static IReadOnlyList<LeafTable> Earlier(IReadOnlyList<LeafCase> cases, int at) =>
        at < FewestEarlier ? Nearest(cases, at, MostPast) : [.. cases.Take(at).TakeLast(MostPast).Select(one => one.Leaves)];

    private static IReadOnlyList<LeafTable> Nearest(IReadOnlyList<LeafCase> cases, int at, int count) =>
        [.. Enumerable.Range(0, cases.Count).Where(other => other != at).OrderBy(other => Math.Abs(other - at)).Take(count).Select(other => cases[other].Leaves)];

    private static Row Drop(string name, IReadOnlyList<LeafCase> cases, Func<int, IReadOnlyList<LeafTable>> past, bool moved = true)
    {
        var (score, first, times) = (Score.None, 0, new List<double>());
        for (var at = 0; at < cases.Count; at++)
        {
            var (one, before) = (cases[at], past(at));
            var (answer, milliseconds) = CpuTime.Of(() => NaturalSearch.Find(one.Leaves, before, new(Direction.Down, moved)));
            var named = answer.Causes.Select(cause => one.NameOf(cause.Cause.Element)).ToList();
            score = score.Add(Score.Of(one.Truth, named.ToHashSet(StringComparer.Ordinal)));
            first += named is [var top, ..] && one.Truth.Contains(top) ? 1 : 0;
            times.Add(milliseconds);
        }

        var row = Row.Of(name, cases.Count, score, Timing.Median(times), "F1 ≥ 0.58, first ≥ 0.70");
        return row with { Measured = [.. row.Measured[..^1], $"{row.Measured[^1]}, first named right {Row.Round((double)first / cases.Count)}"] };
    }

    private static Row Quiet(string name, IReadOnlyList<LeafCase> cases, IReadOnlyList<LeafCase?> quiet, bool moved)
    {
        var (asked, silent, times) = (0, 0, new List<double>());
        for (var at = 0; at < cases.Count; at++)
        {
            if (quiet[at] is not { } one)
            {
                continue;
            }

            var before = Nearest(cases, at, MostPast);
            var (answer, milliseconds) = CpuTime.Of(() => NaturalSearch.Find(one.Leaves, before, new(Direction.Down, moved)));
            (asked, silent) = (asked + 1, silent + (answer.Causes.Count == 0 ? 1 : 0));
            times.Add(milliseconds);
        }

        return new(name, asked, ["", "", $"nothing named in {Row.Round((double)silent / Math.Max(1, asked))}"], Timing.Median(times), "≥ 0.90");
    }
}
