using Helmsman.Shop.Metrics;
using Helmsman.Shop.Why;
using Helmsman.Shop.Work;
using Helmsman.Shop.Work.Outcomes;

namespace Helmsman.Shop.Moves.Meetings;

/// <summary>What there is to talk about: nothing that somebody has in hand already.</summary>
/// <param name="Losses">Figures that got worse in the week and that no running task is about, most money first.</param>
/// <param name="NotRecovered">Tasks that were done and whose figure, read not long ago, did not come back; the last one read first.</param>
/// <param name="Proposals">How many wait for a yes: what they say is between whoever proposed and whoever runs the shop.</param>
public sealed record Agenda(IReadOnlyList<Finding> Losses, IReadOnlyList<WorkItem> NotRecovered, int Proposals)
{
    private const int MostLosses = 3;

    /// <summary>Longer ago, it has been talked about.</summary>
    private const int DaysToTalk = 28;

    public bool IsEmpty => Losses.Count + NotRecovered.Count + Proposals == 0;

    internal static Agenda Of(IReadOnlyList<Explanation> answers, IReadOnlyList<WorkItem> items, DateOnly today, TimeZoneInfo zone) => new(
        [
            .. answers.Select(answer => answer.Finding).OfType<Finding>()
                .Where(finding => IsLoss(finding) && !items.Any(item => IsAbout(item, finding)))
                .DistinctBy(finding => finding.Id)
                .OrderByDescending(finding => Math.Abs(finding.MoneyAtRisk ?? 0))
                .Take(MostLosses),
        ],
        [
            .. from item in items
               where item.State == WorkState.Closed
               let read = item.Standing.Outcome
               where read?.Outcome.Verdict == OutcomeVerdicts.NotRecovered
                   && DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(read.At, zone).DateTime) > today.AddDays(-DaysToTalk)
               orderby read.At descending
               select item,
        ],
        items.Count(item => item.State == WorkState.Proposed));

    private static bool IsLoss(Finding finding) =>
        MetricDictionary.Find(finding.Metric) is { } metric && (metric.Good == Good.Up ? finding.Change < 0 : finding.Change > 0);

    private static bool IsAbout(WorkItem item, Finding finding) => !item.Standing.IsOver && item.Brief.Finding is { } own
        && (own.Metric, own.Dimension, own.Member) == (finding.Metric, finding.Dimension, finding.Member);
}
