namespace BotFramework.AdaptiveCards;

/// <summary>An element of a type that the object model does not have: its members are <see cref="AdaptiveTypedElement.AdditionalProperties"/>.</summary>
public class AdaptiveUnknownElement : AdaptiveElement
{
    public override string Type { get; set; } = "UnknownElement";
}
