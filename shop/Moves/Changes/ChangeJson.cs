using System.Text.Json.Serialization;

namespace Helmsman.Shop.Moves.Changes;

/// <summary>As <see cref="ShopJson"/>; of its own because one context cannot hold two types of one name.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    IgnoreReadOnlyProperties = true,
    UseStringEnumConverter = true)]
[JsonSerializable(typeof(ShopChange))]
public sealed partial class ChangeJson : JsonSerializerContext;
