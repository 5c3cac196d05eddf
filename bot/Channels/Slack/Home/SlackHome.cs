using Helmsman.Shop.Documents;

namespace Helmsman.Bot.Channels.Slack.Home;

/// <summary>The app's home as one person has opened it.</summary>
/// <param name="Chat">His chat with the bot, <c>D…</c>: what he sets off at home is answered there.</param>
/// <param name="Card">JSON of what is shown there; null while nothing is, or when it may have been lost.</param>
public sealed record SlackHome(string Team, string User, string? Chat = null, string? Card = null)
{
    public static readonly DocumentKind<SlackHome> Documents = new("slack-home", BotJson.Default.SlackHome);

    public string Id => IdOf(Team, User);

    public static string IdOf(string team, string user) => $"{team}/{user}";
}
