using Helmsman.Shop.Documents;

namespace Helmsman.Bot.Channels.Slack.Interactivity;

/// <summary>
/// What a message shows, by its <c>ts</c>: what opens from it is no part of the message, and Slack does not give back what it was drawn from.
/// </summary>
/// <param name="Posting">The row of the outbox that keeps the message up to date; null for what was said once.</param>
/// <param name="Card">JSON of an Adaptive Card; null where a row has it.</param>
public sealed record SlackCard(string? Posting, string? Card, DateTimeOffset ShownAt)
{
    public static readonly DocumentKind<SlackCard> Documents = new("slack-card", BotJson.Default.SlackCard);

    /// <summary>The same once the channel has another id.</summary>
    public SlackCard Renumbered(string before, string now) =>
        Posting is { } row && $"|{SlackChannel.WhereOf(before)}" is var old && row.EndsWith(old, StringComparison.Ordinal)
            ? this with { Posting = $"{row[..^old.Length]}|{SlackChannel.WhereOf(now)}" }
            : this;

    public static string IdOf(string team, string channel, string ts) => $"{team}/{channel}/{ts}";
}
