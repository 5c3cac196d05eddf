using Helmsman.Shop.Documents;

namespace Helmsman.Bot.Channels.Slack.Install;

/// <summary>An installation that came back from Slack; it is kept as long as it could come back again.</summary>
public sealed record UsedState(DateTimeOffset Begun)
{
    public static readonly DocumentKind<UsedState> Documents = new("slack-install", BotJson.Default.UsedState);
}
