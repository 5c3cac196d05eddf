using System.Text.Json.Serialization;

namespace Helmsman.Shop.Moves.Opinions;

/// <summary>As <see cref="ShopJson"/>; of its own because one context cannot hold two types of one name.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    IgnoreReadOnlyProperties = true,
    UseStringEnumConverter = true)]
[JsonSerializable(typeof(OpinionRound))]
public sealed partial class OpinionJson : JsonSerializerContext;
