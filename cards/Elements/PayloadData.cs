using System.Text.Json;
using System.Text.Json.Nodes;

namespace Helmsman.Cards.Elements;

/// <summary>A payload as plain dictionaries, which every JSON library writes the same way.</summary>
public sealed class PayloadData : Dictionary<string, object>
{
    public PayloadData(Payload payload)
        : base(Members(JsonSerializer.SerializeToNode(payload, PayloadJson.Default.Payload)!.AsObject()), StringComparer.Ordinal) => Payload = payload;

    public Payload Payload { get; }

    private static Dictionary<string, object> Members(JsonObject json) => json.ToDictionary(member => member.Key, member => Plain(member.Value!));

    private static object Plain(JsonNode value) => value.GetValueKind() switch
    {
        JsonValueKind.Object => Members(value.AsObject()),
        JsonValueKind.Number => value.GetValue<int>(),
        _ => value.GetValue<string>(),
    };
}
