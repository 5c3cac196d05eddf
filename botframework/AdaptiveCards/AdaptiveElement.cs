namespace BotFramework.AdaptiveCards;

public abstract class AdaptiveElement : AdaptiveTypedElement
{
    public AdaptiveSpacing Spacing { get; set; }

    /// <summary>A line between this element and the one before.</summary>
    public bool Separator { get; set; }

    public bool IsVisible { get; set; } = true;

    private protected override void WriteMembers(CardWriter json)
    {
        json.Enum("spacing", Spacing);
        json.Flag("separator", Separator);
        json.Flag("isVisible", IsVisible, byDefault: true);
    }
}
