using System.Text.Json.Serialization;

namespace Helmsman.Cards.Rendering.BlockKit.Blocks;

/// <summary>What opens over the conversation.</summary>
/// <param name="CallbackId">The verb of what it sends; null when it only tells something.</param>
/// <param name="PrivateMetadata">What is sent with what is filled in, as JSON.</param>
internal sealed record Modal(
    Plain Title, Plain Close, Plain? Submit, string? CallbackId, string? PrivateMetadata, IReadOnlyList<Block> Blocks)
{
    [JsonPropertyOrder(-1)]
    public string Type => "modal";
}
