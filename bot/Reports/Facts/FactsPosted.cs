using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Helmsman.Bot.Reports.Facts;

/// <summary>Rows that a program sends: each a name of a column → its value.</summary>
internal sealed record FactsPosted(
    [property: JsonPropertyName("kind")] string? Kind,
    [property: JsonPropertyName("rows")] IReadOnlyList<Dictionary<string, FactValue>?>? Rows)
{
    /// <returns>Either what was sent, or where it stops being what is expected.</returns>
    public static (FactsPosted? Facts, string? Wrong) Read(ReadOnlySpan<byte> json)
    {
        try
        {
            return JsonSerializer.Deserialize(json, FactsJson.Strict.FactsPosted) is { } facts ? (facts, null) : (null, "null");
        }
        catch (JsonException error)
        {
            return (null, string.Create(
                CultureInfo.InvariantCulture, $"{error.Path ?? "$"}, line {(error.LineNumber ?? 0) + 1}, byte {(error.BytePositionInLine ?? 0) + 1}"));
        }
    }
}

[JsonSerializable(typeof(FactsPosted))]
internal sealed partial class FactsJson : JsonSerializerContext
{
    /// <summary>A name twice in one row would leave open which value counts; a name nobody knows was meant to say something.</summary>
    public static readonly FactsJson Strict = new(new JsonSerializerOptions
    {
        AllowDuplicateProperties = false,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        MaxDepth = 8,
    });
}
