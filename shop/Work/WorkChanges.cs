using Helmsman.Shop.Documents;

namespace Helmsman.Shop.Work;

/// <summary>The one way in which a kept work item changes.</summary>
public static class WorkChanges
{
    /// <summary>Lets <paramref name="happened"/> happen if it may, judged on the item as it is kept; whoever is slower is judged on what the faster one left.</summary>
    /// <returns>Null when there is no such item.</returns>
    public static Task<Applied?> ApplyAsync(this IDocuments documents, string id, WorkEvent happened, CancellationToken cancellationToken = default) =>
        documents.ApplyAsync(id, (_, _) => happened, cancellationToken);

    /// <summary>The same for what is to happen only if the item, as it is kept, still wants it.</summary>
    /// <param name="decide">Given the item and who holds which role; asked again when somebody else was faster.</param>
    /// <returns>Null when there is no such item, or it does not want it.</returns>
    public static async Task<Applied?> ApplyAsync(
        this IDocuments documents, string id, Func<WorkItem, Team, WorkEvent?> decide, CancellationToken cancellationToken = default)
    {
        while (await documents.ReadAsync(WorkItem.Documents, id, cancellationToken) is { } kept)
        {
            var team = await documents.FindAsync(Team.Documents, kept.Value.Brief.Shop, cancellationToken) ?? Team.Empty;
            var applied = decide(kept.Value, team) is { } happened ? kept.Value.Apply(happened, team) : null;
            if (applied is null or Applied.Refused
                || await documents.CompareAndSetAsync(WorkItem.Documents, id, applied.Item, kept.Version, cancellationToken))
            {
                return applied;
            }
        }

        return null;
    }
}
