using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Helmsman.Cards.Rendering.BlockKit.Blocks;

[JsonSerializable(typeof(IReadOnlyList<Block>))]
[JsonSerializable(typeof(Modal))]
internal sealed partial class BlockJson : JsonSerializerContext
{
    /// <summary>It goes as a body of its own, never into a page: letters of any language stay one character long.</summary>
    private static readonly JavaScriptEncoder Letters = JavaScriptEncoder.UnsafeRelaxedJsonEscaping;

    public static readonly JsonSerializerOptions Readable = new() { Encoder = Letters };

    private static readonly BlockJson Snake = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = Letters,
    });

    public static string Of(IReadOnlyList<Block> blocks) => JsonSerializer.Serialize(blocks, Snake.IReadOnlyListBlock);

    public static string Of(Modal view) => JsonSerializer.Serialize(view, Snake.Modal);
}
