using System.Text.Json.Serialization;

namespace Helmsman.Cards.Rendering.BlockKit.Blocks;

/// <param name="Value">What it carries, as JSON.</param>
/// <param name="Style"><c>primary</c> or <c>danger</c>; null for most.</param>
internal sealed record Button(Plain Text, string ActionId, string? Value = null, string? Url = null, string? Style = null)
{
    [JsonPropertyOrder(-1)]
    public string Type => "button";

    /// <summary>The view that it opens.</summary>
    [JsonIgnore]
    public Modal? Opens { get; init; }
}
