using Helmsman.Shop.Documents;

namespace Helmsman.Bot.Channels.Slack.People;

/// <summary>Somebody in a workspace, as Slack tells of him.</summary>
/// <param name="Locale">As Slack spells it, for example <c>zh-CN</c>.</param>
/// <param name="Zone">IANA name.</param>
/// <param name="IsPerson">False for bots, and for who has left the workspace.</param>
public sealed record SlackPerson(string Name, string? Locale, string? Zone, bool IsPerson, DateTimeOffset ToldAt)
{
    public static readonly DocumentKind<SlackPerson> Documents = new("slack-person", BotJson.Default.SlackPerson);

    public static string IdOf(string team, string user) => $"{team}/{user}";
}
