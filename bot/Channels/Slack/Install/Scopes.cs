namespace Helmsman.Bot.Channels.Slack.Install;

/// <summary>What the app asks a workspace for; deploy/slack/manifest.yaml says why, scope by scope.</summary>
public static class Scopes
{
    public static readonly IReadOnlyList<string> Asked =
    [
        "app_mentions:read", "channels:read", "chat:write", "commands", "files:read", "files:write", "groups:read", "im:history", "im:write", "mpim:read", "users:read",
    ];
}
