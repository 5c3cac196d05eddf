using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace Helmsman.Bot.Channels.Local;

/// <summary>How the local channel writes: on both wires and in what it keeps.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(Click))]
[JsonSerializable(typeof(ClickAnswer))]
[JsonSerializable(typeof(Introduced))]
[JsonSerializable(typeof(JsonArray))]
[JsonSerializable(typeof(KeptActivity))]
[JsonSerializable(typeof(IReadOnlyList<PageMessage>))]
[JsonSerializable(typeof(PageState))]
[JsonSerializable(typeof(PageTyping))]
[JsonSerializable(typeof(Refused))]
[JsonSerializable(typeof(ResourceId))]
[JsonSerializable(typeof(Say))]
public sealed partial class LocalJson : JsonSerializerContext;
