using Helmsman.Shop.Work;
using Helmsman.Shop.Work.Outcomes;

namespace Helmsman.Shop.Moves.Wins;

/// <summary>How far the copies of a win have come.</summary>
/// <param name="Tasks">By item, in its order; null: its task is not made yet.</param>
public sealed record WinResult(WinCopy Win, IReadOnlyList<(WinItem Item, WorkItem? Task)> Tasks)
{
    public static WinResult Of(WinCopy win, IEnumerable<WorkItem> items)
    {
        var own = items.Where(item => item.Brief.From == win.From).ToList();
        return new(win, [.. win.Items.Select(item => (item, own.Find(task => task.Brief.Watch?.Member == item.Member)))]);
    }

    /// <summary>Whose figure was read and could be judged.</summary>
    public int Judged => Tasks.Count(each => VerdictOf(each.Task) is not null and not OutcomeVerdicts.Unclear);

    /// <summary>Of those, whose figure got better.</summary>
    public int Better => Tasks.Count(each => VerdictOf(each.Task) is OutcomeVerdicts.Recovered or OutcomeVerdicts.Partly);

    /// <summary>One of <see cref="OutcomeVerdicts"/>; null while its figure has not been read, or it was reopened since.</summary>
    public static string? VerdictOf(WorkItem? task) => task?.State == WorkState.Closed ? task.Standing.Outcome?.Outcome.Verdict : null;
}
