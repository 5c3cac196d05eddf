using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Helmsman.Cards;

/// <summary>
/// The one place that knows which JSON library carries free-form members of an activity: the real packages hold Newtonsoft's tokens in them
/// (a card object as attachment content would overflow their stack), our own hold System.Text.Json's.
/// </summary>
public static class Wire
{
#if BOTFRAMEWORK_PACKAGES
    public static object Content(string json) => Newtonsoft.Json.Linq.JObject.Parse(json);

    /// <summary>A free-form member as the JSON it is; null when it is not there.</summary>
    public static string? TextOf(object? value) => value switch
    {
        null => null,
        string text => text,
        _ => Newtonsoft.Json.JsonConvert.SerializeObject(value),
    };
#else
    public static object Content(string json) => JsonElement.Parse(json);

    /// <summary>A free-form member as the JSON it is; null when it is not there.</summary>
    public static string? TextOf(object? value) => value switch
    {
        null => null,
        string text => text,
        JsonElement element => element.GetRawText(),
        Entity entity => JsonSerializer.Serialize(entity),
        _ => throw new NotSupportedException($"A {value.GetType().Name} never comes from the wire"),
    };
#endif

    /// <summary>A free-form member as <typeparamref name="T"/>; null when it is not there or is something else.</summary>
    public static T? Read<T>(object? value, JsonTypeInfo<T> json)
        where T : class
    {
        try
        {
            return TextOf(value) is { } text ? JsonSerializer.Deserialize(text, json) : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
