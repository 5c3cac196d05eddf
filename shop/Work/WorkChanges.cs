using Helmsman.Shop.Documents;

namespace Helmsman.Shop.Work;

/// <summary>The one way in which a kept work item changes.</summary>
public static class WorkChanges
{
    /// <summary>Lets <paramref name="happened"/> happen if it may, judged on the item as it is kept; whoever is slower is judged on what the faster one left.</summary>
    /// <returns>Null when there is no such item.</returns>
    public static async Task<Applied?> ApplyAsync(this IDocuments documents, string id, WorkEvent happened, CancellationToken cancellationToken = default)
    {
        while (await documents.ReadAsync(WorkItem.Documents, id, cancellationToken) is { } kept)
        {
            var team = await documents.FindAsync(Team.Documents, kept.Value.Brief.Shop, cancellationToken) ?? Team.Empty;
            var applied = kept.Value.Apply(happened, team);
            if (applied is Applied.Refused
                || await documents.CompareAndSetAsync(WorkItem.Documents, id, applied.Item, kept.Version, cancellationToken))
            {
                return applied;
            }
        }

        return null;
    }
}
