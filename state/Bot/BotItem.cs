using System.Text.Json.Serialization;
using Helmsman.Shop.Documents;

namespace Helmsman.State.Bot;

/// <summary>What the Bot Framework wants kept under one key.</summary>
/// <param name="Text">The item as JSON text, see <see cref="BotText"/>.</param>
/// <param name="Tagged">It was an <see cref="IStoreItem"/>: whoever reads it is given its ETag.</param>
internal sealed record BotItem(string Text, bool Tagged)
{
    public static readonly DocumentKind<BotItem> Documents = new(BotText.Kind, BotItemJson.Default.BotItem);
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(BotItem))]
internal sealed partial class BotItemJson : JsonSerializerContext;
