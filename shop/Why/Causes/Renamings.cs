using Helmsman.Shop.Metrics;
using Helmsman.Shop.Reports;

namespace Helmsman.Shop.Why.Causes;

/// <param name="Old">With its visitors in the base.</param>
/// <param name="New">With its visitors in the period.</param>
internal sealed record Renaming(Member Old, Member New);

/// <summary>A source that is not listed any more, and one of about its size that never was before.</summary>
internal static class Renamings
{
    /// <summary>How far two sizes may lie apart to be the same source.</summary>
    private const double Apart = 0.25;

    /// <summary>A name that stood in the report within so many days before is not a new one.</summary>
    private const int KnownDays = 28;

    /// <summary>Fewer visitors than this are like any others.</summary>
    private const double Least = 20;

    public static IReadOnlyList<Member> Sources(CauseCase asked, Period period) =>
        asked.Shop.History.Members(MetricDictionary.Visitors, period, ReportKinds.TrafficBySource);

    public static IReadOnlyList<Renaming> In(CauseCase asked)
    {
        var (before, period) = (asked.Question.Base, asked.Question.Period);
        var (was, now) = (Listed(asked, before), Listed(asked, period));
        var gone = was.Values.Where(source => source.Value >= Least && !now.ContainsKey(source.Id)).ToList();
        var fresh = now.Values.Where(source => source.Value >= Least && !was.ContainsKey(source.Id)).ToList();
        if (gone.Count == 0 || fresh.Count == 0)
        {
            return [];
        }

        var known = Listed(asked, new Period(period.First.AddDays(-KnownDays), period.First.AddDays(-1)));
        var later = Listed(asked, new Period(before.First.AddDays(-KnownDays), before.First.AddDays(-1)));
        return [.. gone.SelectMany(old => fresh.Where(Fits(old)).Select(other => new Renaming(old, other)))];

        // One that was renamed and is called by its old name again is not new, but its old name then was.
        Func<Member, bool> Fits(Member old) => other =>
            Math.Abs(other.Value!.Value / period.Length / (old.Value!.Value / before.Length) - 1) <= Apart && (!known.ContainsKey(other.Id) || !later.ContainsKey(old.Id));
    }

    private static Dictionary<string, Member> Listed(CauseCase asked, Period period) =>
        Sources(asked, period).Where(source => source.Value > 0).ToDictionary(source => source.Id, StringComparer.Ordinal);
}
