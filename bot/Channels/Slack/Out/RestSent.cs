using Helmsman.Shop.Documents;

namespace Helmsman.Bot.Channels.Slack.Out;

/// <summary>What followed a message that could not hold all of its card. Kept as <c>{workspace}/{channel}/{ts of the message}</c>.</summary>
/// <param name="Hash">Of what it says.</param>
/// <param name="Message">Its <c>ts</c> when it is a message of the thread.</param>
/// <param name="File">Its id when it is a file.</param>
public sealed record RestSent(string Hash, string? Message, string? File)
{
    public static readonly DocumentKind<RestSent> Documents = new("slack-rest", BotJson.Default.RestSent);

    public static string IdOf(SlackPlace place, string ts) => $"{place.Team}/{place.Channel}/{ts}";
}
