namespace BotFramework.AdaptiveCards;

/// <summary>Whatever has a <c>type</c> in a card.</summary>
public abstract class AdaptiveTypedElement
{
    public abstract string Type { get; set; }

    public string? Id { get; set; }

    /// <summary>What a host shows instead when it does not know this type.</summary>
    public AdaptiveFallbackElement? Fallback { get; set; }

    public SerializableDictionary<string, object> AdditionalProperties { get; set; } = new(StringComparer.OrdinalIgnoreCase);

    internal void Write(CardWriter json)
    {
        json.BeginObject();
        json.Text("type", Type);
        json.Text("id", Id);
        WriteMembers(json);
        Fallback?.Write(json);
        json.Members(AdditionalProperties);
        json.EndObject();
    }

    private protected abstract void WriteMembers(CardWriter json);
}
