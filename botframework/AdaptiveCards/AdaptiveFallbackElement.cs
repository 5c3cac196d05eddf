namespace BotFramework.AdaptiveCards;

public sealed class AdaptiveFallbackElement
{
    public AdaptiveFallbackElement(AdaptiveFallbackType fallbackType) => Type = fallbackType;

    public AdaptiveFallbackElement(AdaptiveTypedElement fallbackContent)
        : this(AdaptiveFallbackType.Content) => Content = fallbackContent;

    public AdaptiveFallbackType Type { get; set; }

    public AdaptiveTypedElement? Content { get; set; }

    internal void Write(CardWriter json)
    {
        if (Type == AdaptiveFallbackType.Drop)
        {
            json.Text("fallback", "drop");
        }
        else if (Content is not null)
        {
            json.Name("fallback");
            Content.Write(json);
        }
    }
}
