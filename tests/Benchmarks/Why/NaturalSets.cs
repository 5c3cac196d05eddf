using Helmsman.Shop.Why.Search;
using Helmsman.Shop.Why.Search.Natural;

namespace Helmsman.Benchmarks.Why;

/// <summary>Sets of a real shop's figures: every case is searched with other cases of the set as its past.</summary>
internal static class NaturalSets
{
    private const int MostPast = 50;

    /// <summary>With fewer earlier ones, all other cases are the past.</summary>
    private const int FewestEarlier = 8;

    public static IEnumerable<Row>? Rows(SetFiles set)
    {
        if (!set.Has(Truths.Injected) || LeafCase.Of(set).Take(5).Select(one => one.Leaves).ToList() is var some && !CauseSearch.IsNatural(some[0], some[1..]))
        {
            return null;
        }

        var cases = SharedCodes.Of(LeafCase.Of(set));
        return Rows(set.Name, cases, InjectedBack.Of(set, cases));
    }

    public static IEnumerable<Row> Rows(string name, IReadOnlyList<LeafCase> cases, IReadOnlyList<LeafCase?> quiet)
    {
        if (cases.Any(one => one.Truth.Count > 0))
        {
            yield return Drop($"{name}, a drop is known of, past: all other cases", cases, at => Others(cases, at));
            yield return Drop($"{name}, a drop is known of, past: earlier cases (below {FewestEarlier}: all others)", cases, at => Earlier(cases, at));
            yield return Drop($"{name}, a drop is known of, past: the 8 nearest", cases, at => Nearest(cases, at, 8));
            yield return Drop($"{name}, a drop is known of, no past", cases, _ => []);
            yield return Drop($"{name}, nothing is known, past: all other cases", cases, at => Others(cases, at), moved: false);
        }

        yield return Quiet($"{name}, nothing injected, nothing is known, past: all other cases", cases, quiet, moved: false);
        yield return Quiet($"{name}, nothing injected, a drop is said, past: all other cases", cases, quiet, moved: true);
    }

    private static IReadOnlyList<LeafTable> Others(IReadOnlyList<LeafCase> cases, int at) => Nearest(cases, at, MostPast);

    private static IReadOnlyList<LeafTable> Earlier(IReadOnlyList<LeafCase> cases, int at) =>
        at < FewestEarlier ? Others(cases, at) : [.. cases.Take(at).TakeLast(MostPast).Select(one => one.Leaves)];

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

            var before = Others(cases, at);
            var (answer, milliseconds) = CpuTime.Of(() => NaturalSearch.Find(one.Leaves, before, new(Direction.Down, moved)));
            (asked, silent) = (asked + 1, silent + (answer.Causes.Count == 0 ? 1 : 0));
            times.Add(milliseconds);
        }

        return new(name, asked, ["", "", $"nothing named in {Row.Round((double)silent / Math.Max(1, asked))}"], Timing.Median(times), "≥ 0.90");
    }
}
