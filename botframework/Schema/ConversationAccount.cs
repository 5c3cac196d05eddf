using System.Text.Json;
using System.Text.Json.Serialization;

namespace BotFramework.Schema;

public sealed class ConversationAccount
{
    public bool? IsGroup { get; set; }

    /// <summary>In Teams <c>personal</c>, <c>groupChat</c> or <c>channel</c>.</summary>
    public string? ConversationType { get; set; }

    public string Id { get; set; } = null!;
    public string? Name { get; set; }
    public string? AadObjectId { get; set; }
    public string? Role { get; set; }
    public string? TenantId { get; set; }

    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Properties { get; set; }
}
