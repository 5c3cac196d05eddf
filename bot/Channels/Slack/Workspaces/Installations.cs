using Helmsman.Bot.Channels.Slack.Api;
using Helmsman.Bot.Conversations;
using Helmsman.Bot.Delivery;
using Helmsman.Shop.Documents;

namespace Helmsman.Bot.Channels.Slack.Workspaces;

/// <summary>The app comes into a workspace and goes from it. What is kept of its places stays: when it comes back, all goes on.</summary>
public sealed class Installations(WorkspaceBook workspaces, IDocuments documents, Places places, Silences silences)
{
    /// <summary>Installed, or installed again, or given another token: what waited goes out, and briefings come again.</summary>
    /// <param name="botUser">What the bot is there as a user, <c>U…</c>.</param>
    /// <param name="by">Who did it, <c>U…</c>; null when it was a setting.</param>
    public async Task<Workspace> InstallAsync(string team, string name, string botUser, string token, string? by, CancellationToken cancellationToken)
    {
        var installed = await workspaces.InstallAsync(team, name, botUser, token, by, cancellationToken);
        foreach (var place in await documents.OfWorkspaceAsync(team, cancellationToken))
        {
            await places.ChangeAsync(place.Where, kept => Heard(kept) with { BotId = botUser }, cancellationToken);
        }

        return installed;
    }

    /// <summary>Slack says that the app is gone from there, or its token. Whoever runs the shop is told where he can still be reached.</summary>
    /// <param name="why">As Slack calls it.</param>
    public async Task RevokeAsync(string team, string why, CancellationToken cancellationToken)
    {
        await workspaces.RevokeAsync(team, why, cancellationToken);
        if ((await documents.OfWorkspaceAsync(team, cancellationToken)).FirstOrDefault(place => place.IsOpen) is { } place)
        {
            await silences.BeginAsync(place, SlackTrouble.TokenRevoked, cancellationToken);
        }
    }

    private static KnownConversation Heard(KnownConversation kept) => kept with
    {
        Silence = kept.Silence is { } code && SlackTrouble.Revoked.Contains(code) ? null : kept.Silence,
        Closed = kept.Closed & ~Closure.AppRevoked,
    };
}
