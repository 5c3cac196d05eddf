using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace Helmsman.Cards.Rendering.BlockKit.Reading;

/// <summary>
/// Anything in a card, as it goes over the wire. Cards are kept and sent as JSON, so JSON is what is drawn here, whoever supplies the object
/// model. One record for all of them: a member means the same wherever it stands, and what has no such member leaves it empty.
/// </summary>
internal sealed record SentNode
{
    public string? Type { get; init; }

    public string? Id { get; init; }

    public string? Lang { get; init; }

    /// <summary>The card's summary, as markdown.</summary>
    public string? FallbackText { get; init; }

    public bool? IsVisible { get; init; }

    /// <summary>A line between this and what comes before.</summary>
    public bool Separator { get; init; }

    /// <summary>An element, or the word <c>drop</c>.</summary>
    public JsonNode? Fallback { get; init; }

    public IReadOnlyList<SentNode>? Body { get; init; }

    public IReadOnlyList<SentNode>? Items { get; init; }

    public IReadOnlyList<SentNode>? Columns { get; init; }

    public IReadOnlyList<SentNode>? Rows { get; init; }

    public IReadOnlyList<SentNode>? Cells { get; init; }

    public IReadOnlyList<SentNode>? Facts { get; init; }

    public IReadOnlyList<SentNode>? Inlines { get; init; }

    public IReadOnlyList<SentNode>? Actions { get; init; }

    public string? Text { get; init; }

    public string? Title { get; init; }

    public string? AltText { get; init; }

    public string? Url { get; init; }

    public string? Size { get; init; }

    public string? Weight { get; init; }

    public string? Style { get; init; }

    public string? HorizontalAlignment { get; init; }

    public bool IsSubtle { get; init; }

    /// <summary>Hosts read nothing as true.</summary>
    public bool? FirstRowAsHeaders { get; init; }

    public string? Label { get; init; }

    public string? Placeholder { get; init; }

    public JsonNode? Value { get; init; }

    public string? ValueOn { get; init; }

    public bool IsRequired { get; init; }

    public bool IsMultiline { get; init; }

    public bool IsMultiSelect { get; init; }

    public int? MaxLength { get; init; }

    public IReadOnlyList<SentNode>? Choices { get; init; }

    /// <summary>Where the host is to get the choices from: people, in our cards.</summary>
    [JsonPropertyName("choices.data")]
    public JsonNode? ChoicesFrom { get; init; }

    public string? Verb { get; init; }

    /// <summary>What a button carries, or what a chart draws.</summary>
    public JsonNode? Data { get; init; }

    public IReadOnlyList<SentNode>? TargetElements { get; init; }

    public string? ElementId { get; init; }

    public SentNode? Card { get; init; }

    public string? Said => Value?.ToString();

    public SentNode? Instead => Fallback is JsonObject element ? JsonSerializer.Deserialize(element, SentJson.Default.SentNode) : null;

    public bool Is(string type) => string.Equals(Type, type, StringComparison.Ordinal);

    public static SentNode Of(string json) => JsonSerializer.Deserialize(json, SentJson.Default.SentNode)!;
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(SentNode))]
[JsonSerializable(typeof(IReadOnlyList<ChartValues>))]
internal sealed partial class SentJson : JsonSerializerContext;
