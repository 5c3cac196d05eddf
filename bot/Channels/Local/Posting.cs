using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Helmsman.Bot.Channels.Local;

/// <summary>Puts into a room what the bot sends, as strictly as Teams does, so that what works here works there.</summary>
public sealed class Posting(ActivityStore store, LocalFeed feed)
{
    private const int MaxBytes = 100 * 1024;

    /// <summary>Chinese counts as the characters it is, not as the escapes that it could be written in.</summary>
    private static readonly JsonSerializerOptions AsWritten = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <param name="answer">Makes the body of the answer from the new activity's id.</param>
    public async Task<IResult> PostAsync(Room room, JsonObject sent, Func<string, JsonObject> answer, CancellationToken cancellationToken)
    {
        if (Fault(sent) is { } fault)
        {
            return fault;
        }

        switch (WireBody.Text(sent["type"]))
        {
            case "message":
                var message = await store.AppendAsync(room.Id, Signed(sent, room), cancellationToken);
                return Results.Json(answer(message.Id), LocalJson.Default.JsonObject, statusCode: StatusCodes.Status201Created);
            case "typing":
                feed.TellTyping(room.Id);
                return Results.Accepted();
            default:
                // Traces, ends of conversation and the like are taken and shown to nobody.
                return Results.Accepted();
        }
    }

    public async Task<IResult> EditAsync(Room room, string id, JsonObject sent, CancellationToken cancellationToken) =>
        Fault(sent)
        ?? (await OwnAsync(room, id, cancellationToken) && await store.ReplaceAsync(id, Signed(sent, room), cancellationToken)
            ? Results.Json(new ResourceId(id), LocalJson.Default.ResourceId)
            : WireError.NoActivity());

    public async Task<IResult> DeleteAsync(Room room, string id, CancellationToken cancellationToken) =>
        await OwnAsync(room, id, cancellationToken) && await store.ReplaceAsync(id, null, cancellationToken)
            ? Results.Ok()
            : WireError.NoActivity();

    /// <summary>A bot changes its own messages, never a person's.</summary>
    private async Task<bool> OwnAsync(Room room, string id, CancellationToken cancellationToken) =>
        await store.FindAsync(id, cancellationToken) is { Value: { Activity: { } activity } kept }
        && kept.Room == room.Id
        && WireBody.Text(activity["from"]?["id"]) == LocalBot.Id;

    private static JsonObject Signed(JsonObject sent, Room room)
    {
        var signed = sent.DeepClone().AsObject();
        signed["from"] = LocalBot.ToAccount();
        signed["conversation"] = room.ToConversation();
        return signed;
    }

    private static IResult? Fault(JsonObject sent) =>
        WireBody.Text(sent["type"]).Length == 0 ? WireError.BadArgument("The activity has no type.")
        : Encoding.Unicode.GetByteCount(sent.ToJsonString(AsWritten)) > MaxBytes ? WireError.TooBig()
        : Cards(sent).Any(card => card is not JsonObject) ? WireError.BadArgument("A card's content is an object.")
        : null;

    private static IEnumerable<JsonNode?> Cards(JsonObject sent) =>
        from attachment in sent["attachments"] as JsonArray ?? []
        where WireBody.Text(attachment?["contentType"]) == "application/vnd.microsoft.card.adaptive"
        select attachment["content"];
}
