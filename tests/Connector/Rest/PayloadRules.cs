using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Helmsman.Connector.Faults;
using Helmsman.Connector.Traffic;
using Helmsman.Connector.World;

namespace Helmsman.Connector.Rest;

/// <summary>What Teams does not take (platform facts §1.5, §1.6, §1.7, §1.8, §1.9); each refusal names its reason.</summary>
internal static partial class PayloadRules
{
    private const int MostRefreshUsers = 60;
    private const string CardType = "application/vnd.microsoft.card.adaptive";

    private static readonly string[] TextFormats = ["plain", "markdown", "xml", "extendedmarkdown"];
    private static readonly JsonSerializerOptions AsText = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Null: it is taken.</summary>
    public static Answer? Refusal(JsonObject? activity, TeamsPlace place, int mostBytes) => activity switch
    {
        null => Bad("there is no activity"),
        _ when Text(activity, "type") is null => Bad("the activity has no type"),
        _ when !HasKnownTextFormat(activity) => Bad("the textFormat is unknown"),
        _ when place.Kind != PlaceKind.Personal && activity["suggestedActions"] is not null => Bad("suggestedActions are for personal chats"),
        _ when Cards(activity).Any(card => card is not JsonObject) => Bad("a card's content must be an object"),
        _ when Cards(activity).Any(HasTooManyRefreshUsers) => Bad($"refresh.userIds has more than {MostRefreshUsers}"),
        _ when SizeOf(activity) > mostBytes => Refusals.MessageSizeTooBig,
        _ => null,
    };

    public static Answer? UpdateRefusal(JsonObject? activity, TeamsPlace place, int mostBytes, bool isTargeted) =>
        isTargeted && activity?["recipient"] is not null
            ? Bad("a targeted message keeps its recipient: an update names none")
            : Refusal(activity, place, mostBytes);

    /// <summary>Bytes in UTF-16, without base64 images.</summary>
    public static int SizeOf(JsonObject activity) =>
        Encoding.Unicode.GetByteCount(InlineImage().Replace(activity.ToJsonString(AsText), string.Empty));

    private static Answer Bad(string reason) => Answer.Error(400, "Bad Argument", $"Invalid request: {reason}.");

    private static bool HasKnownTextFormat(JsonObject activity) =>
        activity["textFormat"] is null || TextFormats.Contains(Text(activity, "textFormat"), StringComparer.Ordinal);

    private static bool HasTooManyRefreshUsers(JsonNode? card) => card?["refresh"]?["userIds"] is JsonArray { Count: > MostRefreshUsers };

    private static IEnumerable<JsonNode?> Cards(JsonObject activity) => (activity["attachments"] as JsonArray ?? [])
        .OfType<JsonObject>()
        .Where(attachment => Text(attachment, "contentType") == CardType)
        .Select(attachment => attachment["content"]);

    private static string? Text(JsonObject item, string member) =>
        item[member] is JsonValue value && value.TryGetValue<string>(out var text) && text.Length > 0 ? text : null;

    [GeneratedRegex("data:image/[a-z+.-]+;base64,[A-Za-z0-9+/=]*", RegexOptions.None, 1000)]
    private static partial Regex InlineImage();
}
