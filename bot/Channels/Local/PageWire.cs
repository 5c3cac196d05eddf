using System.Text.Json.Nodes;
using Helmsman.Shop.Documents;

namespace Helmsman.Bot.Channels.Local;

/// <summary>What the page is shown when it opens.</summary>
public sealed record PageState(PageBot Bot, IReadOnlyList<LocalPerson> People, IReadOnlyList<PageRoom> Rooms);

public sealed record PageBot(string Id, string Name);

/// <param name="User">Whose chat it is; null for the team's room.</param>
/// <param name="Newest">Number of the newest message, 0 when there is none.</param>
public sealed record PageRoom(string Id, string? User, long Newest);

/// <summary>A message as the page gets it, at first and after every change.</summary>
/// <param name="Revision">Grows with every edit: of two states the page keeps the later one, however they arrive.</param>
public sealed record PageMessage(string Room, long Number, string Id, long Revision, JsonObject? Activity, DateTimeOffset? EditedAt)
{
    public static PageMessage Of(Document<KeptActivity> kept) => new(
        kept.Value.Room,
        kept.Value.Number,
        KeptActivity.WireId(kept.Value.Room, kept.Value.Number),
        kept.Version,
        kept.Value.Activity,
        kept.Value.EditedAt);
}

public sealed record PageTyping(string Room);

/// <summary>What every request of the page says of its reader.</summary>
/// <param name="TimeZone">IANA name, as the browser has it.</param>
public sealed record PageReader(string User, string Locale, string TimeZone);

/// <param name="Value">Set instead of a text by a button that only submits (Action.Submit).</param>
/// <param name="ReplyTo">The message that the button is on.</param>
public sealed record Say(string Room, PageReader Reader, string? Text, JsonObject? Value = null, string? ReplyTo = null);

/// <param name="Message">Id of the message whose card was clicked.</param>
/// <param name="Data">The button's data together with the card's inputs.</param>
public sealed record Click(string Room, PageReader Reader, string Message, string Verb, string? Title, JsonObject? Data);

/// <summary>What the bot answered to a click: the status and body of the invoke.</summary>
/// <param name="Revision">Of the clicked message once the bot had answered: an edit up to this one is older than the answer, however late it comes.</param>
public sealed record ClickAnswer(int Status, JsonNode? Body, long Revision);

/// <summary>The wire's form of every refusal, on both sides of the channel.</summary>
public sealed record Refused(RefusedError Error)
{
    public static Refused For(string code, string message) => new(new RefusedError(code, message));
}

public sealed record RefusedError(string Code, string Message);

public sealed record ResourceId(string Id);
