using Helmsman.Shop.Work.Outcomes;

namespace Helmsman.Shop.Work.Remedies;

/// <summary>Something that was done about a finding once, and what became of the figure.</summary>
internal sealed record Tried(Finding Finding, string Kind, string Role, string What, Watch Watch, WorkEvent.OutcomeRead Read)
{
    private Outcome Outcome => Read.Outcome;

    public bool Helped => Outcome.Verdict == OutcomeVerdicts.Recovered;

    /// <summary>The figure against its usual, then and now, less what the rest did.</summary>
    public double? Change => Outcome is { Actual: { } now, Usual: > 0 and var usual } && Watch.Figure is { Share: > 0 and var share }
        ? now / usual / (1 + (Outcome.Control ?? 0)) / share - 1
        : null;

    /// <summary>
    /// Each time it was done and read, in the words of whoever did it, or in those in which he said what he would do: a task that was reopened tells of several. What nobody could judge and what had come back by itself say nothing, and
    /// what is about a person's own figures is nobody else's business.
    /// </summary>
    public static IEnumerable<Tried> Of(WorkItem item)
    {
        if (item.Brief is not { IsPrivate: false, Finding: { } finding, Watch: { } watch } brief)
        {
            yield break;
        }

        WorkEvent.Done? done = null;
        string? view = null;
        foreach (var happened in item.Events)
        {
            done = happened as WorkEvent.Done ?? done;
            view = happened is WorkEvent.Started started ? started.View : happened is WorkEvent.Reopened or WorkEvent.Reassigned ? null : view;
            if (happened is WorkEvent.OutcomeRead { Outcome: { Verdict: not OutcomeVerdicts.Unclear, Why: null } } read)
            {
                yield return new(finding, brief.Kind, brief.Role, done?.What ?? view ?? item.Standing.What, watch, read);
            }
        }
    }

    /// <summary>
    /// The same figure went the same way, of the same kind of member. Where the cause is known of both it is the same one, whichever member it was; otherwise
    /// it is the same member.
    /// </summary>
    public bool IsLike(Finding other) => Finding.Metric == other.Metric && Finding.Dimension == other.Dimension && Finding.Change > 0 == other.Change > 0
        && (Finding.Because is { } one && other.Because is { } two ? one.Cause == two.Cause : Finding.Member == other.Member);
}
