namespace Helmsman.Cards.Elements;

/// <summary>A heading that screen readers announce as one.</summary>
internal static class Heading
{
    public static AdaptiveTextBlock First(string text) => Of(text, AdaptiveTextSize.Large);

    public static AdaptiveTextBlock Section(string text) => Of(text, AdaptiveTextSize.Default).Spaced(AdaptiveSpacing.Large, separator: true);

    private static AdaptiveTextBlock Of(string text, AdaptiveTextSize size) => new(Escaping.Escape(Words.Capital(text)))
    {
        Size = size,
        Weight = AdaptiveTextWeight.Bolder,
        Wrap = true,
        Style = AdaptiveTextBlockStyle.Heading,
    };
}
