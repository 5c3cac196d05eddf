using Helmsman.Shop.Documents;

namespace Helmsman.Bot.Channels.Slack.Workspaces;

/// <summary>A workspace in which the app is installed.</summary>
/// <param name="Id">Slack's team id, <c>T…</c>.</param>
/// <param name="BotUser">What the bot is there as a user, <c>U…</c>.</param>
/// <param name="Token">The bot token as <see cref="TokenGuard"/> wrote it: unreadable without the key ring.</param>
/// <param name="Revoked">Why the token is of no use any more, as Slack says it; null while it is good.</param>
public sealed record Workspace(string Id, string Name, string BotUser, string Token, string? InstalledBy, string? Revoked = null)
{
    public static readonly DocumentKind<Workspace> Documents = new("slack-workspace", BotJson.Default.Workspace);
}
