using Helmsman.Shop.Metrics;
using Helmsman.Shop.Why;
using Helmsman.Shop.Work;
using Helmsman.Shop.Work.Outcomes;

namespace Helmsman.Shop.Moves.Meetings;

/// <summary>What there is to talk about: nothing that somebody has in hand already.</summary>
/// <param name="Losses">Figures that got worse in the week and that no running task is about, most money first.</param>
/// <param name="NotRecovered">Tasks that were done and whose figure did not come back.</param>
/// <param name="Proposals">What waits for a yes.</param>
public sealed record Agenda(IReadOnlyList<Finding> Losses, IReadOnlyList<WorkItem> NotRecovered, IReadOnlyList<WorkItem> Proposals)
{
    private const int MostLosses = 3;

    public bool IsEmpty => Losses.Count + NotRecovered.Count + Proposals.Count == 0;

    internal static Agenda Of(IReadOnlyList<Explanation> answers, IReadOnlyList<WorkItem> items) => new(
        [
            .. answers.Select(answer => answer.Finding).OfType<Finding>()
                .Where(finding => IsLoss(finding) && !items.Any(item => IsAbout(item, finding)))
                .DistinctBy(finding => finding.Id)
                .OrderByDescending(finding => Math.Abs(finding.MoneyAtRisk ?? 0))
                .Take(MostLosses),
        ],
        [.. items.Where(item => item.State is not WorkState.Cancelled && item.Standing.Outcome?.Outcome.Verdict == OutcomeVerdicts.NotRecovered)],
        [.. items.Where(item => item.State == WorkState.Proposed)]);

    private static bool IsLoss(Finding finding) =>
        MetricDictionary.Find(finding.Metric) is { } metric && (metric.Good == Good.Up ? finding.Change < 0 : finding.Change > 0);

    private static bool IsAbout(WorkItem item, Finding finding) => !item.Standing.IsOver && item.Brief.Finding is { } own
        && (own.Metric, own.Dimension, own.Member) == (finding.Metric, finding.Dimension, finding.Member);
}
