using System.Text.Json.Serialization;
using Helmsman.Cards;

namespace Helmsman.Bot.Conversations;

/// <summary>What Teams' clients say of themselves, in an entity of that name.</summary>
/// <param name="Timezone">IANA or Windows name, as the client spells it.</param>
internal sealed record ClientInfo(string? Locale = null, string? Country = null, string? Platform = null, string? Timezone = null)
{
    private const string EntityType = "clientInfo";

    private static readonly ClientInfo Nothing = new();

    /// <summary>Never fails: an entity that is not what it says it is tells nothing.</summary>
    public static ClientInfo Of(IActivity activity) => (activity.Entities ?? [])
        .Where(entity => string.Equals(entity?.Type, EntityType, StringComparison.OrdinalIgnoreCase))
        .Select(entity => Wire.Read(entity, ClientInfoJson.Default.ClientInfo))
        .FirstOrDefault(told => told is not null) ?? Nothing;
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, PropertyNameCaseInsensitive = true)]
[JsonSerializable(typeof(ClientInfo))]
internal sealed partial class ClientInfoJson : JsonSerializerContext;
