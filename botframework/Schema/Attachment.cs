using System.Text.Json;
using System.Text.Json.Serialization;

namespace BotFramework.Schema;

public sealed class Attachment
{
    public string ContentType { get; set; } = null!;
    public string? ContentUrl { get; set; }

    /// <summary>Embedded content, for example a card; a <c>JsonElement</c> on what was received.</summary>
    public object? Content { get; set; }

    public string? Name { get; set; }
    public string? ThumbnailUrl { get; set; }

    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Properties { get; set; }
}
