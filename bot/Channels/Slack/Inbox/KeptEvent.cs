using System.Text.Json.Nodes;
using Helmsman.Shop.Documents;

namespace Helmsman.Bot.Channels.Slack.Inbox;

/// <summary>Something that Slack brought: kept before it is answered, worked off afterwards, and remembered for a while so that it acts once.</summary>
/// <param name="Id">Its kind and Slack's own id of it.</param>
/// <param name="Lane">What has the same lane is worked off in its order.</param>
/// <param name="Payload">As it came; null once it is done: what people wrote is not kept here.</param>
/// <param name="Starts">How often a start of the program found it undone.</param>
public sealed record KeptEvent(string Id, string Kind, string Lane, JsonObject? Payload, DateTimeOffset At, DateTimeOffset? DoneAt = null, int Starts = 0)
{
    /// <summary>Of the Events API, as its <c>event_callback</c>.</summary>
    public const string Event = "event";

    /// <summary>A slash command that is answered where it was given.</summary>
    public const string Command = "command";

    /// <summary>A slash command from where the bot cannot speak: it is answered in the person's own chat.</summary>
    public const string CommandFromElsewhere = "command-elsewhere";

    public static readonly DocumentKind<KeptEvent> Documents = new("slack-event", BotJson.Default.KeptEvent);
}
