using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace Helmsman.Bot.Channels.Slack.Interactivity;

/// <summary>What a view carries beside its fields (<c>private_metadata</c>): where it was opened, and what its button sends.</summary>
/// <param name="At">Null only for what no version of this program opened.</param>
/// <param name="Data">Of the button that sends it; null for what is only read.</param>
/// <param name="IsDialog">It answers a <c>task/fetch</c>, so what it sends is a <c>task/submit</c>.</param>
/// <param name="IsHome">It is the app's home, or was opened from there: no message stands behind it.</param>
/// <param name="Round">How often it was drawn anew.</param>
internal sealed record ViewMemo(
    [property: JsonPropertyName("at")] Spot? At,
    [property: JsonPropertyName("data")] JsonObject? Data = null,
    [property: JsonPropertyName("dialog")] bool IsDialog = false,
    [property: JsonPropertyName("home")] bool IsHome = false,
    [property: JsonPropertyName("round")] int Round = 0)
{
    private static readonly ViewMemoJson Json = new(new JsonSerializerOptions
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault,
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });

    public static ViewMemo Read(string? metadata)
    {
        try
        {
            return metadata is null ? new ViewMemo(At: null) : JsonSerializer.Deserialize(metadata, Json.ViewMemo) ?? new ViewMemo(At: null);
        }
        catch (JsonException)
        {
            return new ViewMemo(At: null);
        }
    }

    public string ToJson() => JsonSerializer.Serialize(this, Json.ViewMemo);
}

[JsonSerializable(typeof(ViewMemo))]
internal sealed partial class ViewMemoJson : JsonSerializerContext;
