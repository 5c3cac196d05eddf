using System.Text.Json;
using System.Text.Json.Serialization;
using Helmsman.Cards;

namespace Helmsman.Bot.Feedback;

/// <summary>Thumbs up or down under an answer, as clients send it: some put all of it one level deeper.</summary>
public sealed record FeedbackWire(string? ActionName = null, FeedbackValue? ActionValue = null, string? ReplyToId = null, FeedbackWire? Data = null)
{
    private const string Feedback = "feedback";

    /// <summary>More than this is no remark. Characters.</summary>
    private const int LongestRemark = 1000;

    /// <summary>Null when it is no feedback.</summary>
    public static FeedbackWire? Read(object? value) => Wire.Read(value, FeedbackJson.Default.FeedbackWire) switch
    {
        { ActionName: Feedback, ActionValue.Reaction: "like" or FeedbackGiven.Dislike } outer => outer,
        { Data: { ActionName: Feedback, ActionValue.Reaction: "like" or FeedbackGiven.Dislike } inner } => inner,
        _ => null,
    };

    /// <summary>What the person wrote; null when nothing.</summary>
    public string? Said => (ActionValue!.Feedback is { } text ? Unwrapped(text) : null)?.Trim() switch
    {
        null or "" => null,
        { Length: > LongestRemark } tooLong => tooLong[..LongestRemark],
        var said => said,
    };

    /// <summary>Clients wrap the words in JSON; what is none is taken as it is.</summary>
    private static string? Unwrapped(string text)
    {
        try
        {
            return JsonSerializer.Deserialize(text, FeedbackJson.Default.FeedbackWords)?.FeedbackText;
        }
        catch (JsonException)
        {
            return text;
        }
    }
}

/// <param name="Feedback">A JSON text of its own: <see cref="FeedbackWords"/>.</param>
public sealed record FeedbackValue(string? Reaction = null, string? Feedback = null);

public sealed record FeedbackWords(string? FeedbackText = null);

[JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
[JsonSerializable(typeof(FeedbackWire))]
[JsonSerializable(typeof(FeedbackWords))]
public sealed partial class FeedbackJson : JsonSerializerContext;
