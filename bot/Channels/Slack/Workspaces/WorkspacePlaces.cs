using Helmsman.Bot.Conversations;
using Helmsman.Shop.Documents;

namespace Helmsman.Bot.Channels.Slack.Workspaces;

internal static class WorkspacePlaces
{
    /// <summary>Every conversation of a workspace that the bot knows.</summary>
    public static async Task<IReadOnlyList<KnownConversation>> OfWorkspaceAsync(this IDocuments documents, string? team, CancellationToken cancellationToken)
    {
        var all = await documents.AllAsync(KnownConversation.Documents, SlackChannel.Id + "/", cancellationToken);
        return [.. all.Where(place => place.TenantId == team)];
    }
}
