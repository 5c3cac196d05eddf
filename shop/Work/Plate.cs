namespace Helmsman.Shop.Work;

/// <summary>Everything that waits for one person, in all his roles: one list instead of five (S84).</summary>
/// <param name="Open">What he has to do, or may take; what comes first in front.</param>
/// <param name="ToApprove">Proposed by others, where he may say yes; oldest first.</param>
/// <param name="CameBack">What was handed back to him: he asked for it, or runs the shop and whoever asked has left; oldest first.</param>
public sealed record Plate(IReadOnlyList<WorkItem> Open, IReadOnlyList<WorkItem> ToApprove, IReadOnlyList<WorkItem> CameBack)
{
    /// <param name="all">Of the shop.</param>
    public static Plate Of(Person person, IReadOnlyList<WorkItem> all, Team team) => new(
        Ranking.Of(all.Where(item => item.Standing.IsRunning && item.IsFor(person.Id, team))),
        Rights.May(team, person, Rights.Approve) ? [.. all.Where(item => item.State == WorkState.Proposed && item.Brief.RequestedBy != person.Id)] : [],
        [.. all.Where(item => item.State == WorkState.Declined && IsBackWith(person, item, team))]);

    private static bool IsBackWith(Person person, WorkItem item, Team team) =>
        item.Brief.RequestedBy == person.Id || Readers.Askers(item, team).Any(asker => asker.Id == person.Id);

    public bool IsEmpty => Open.Count == 0 && ToApprove.Count == 0 && CameBack.Count == 0;
}
