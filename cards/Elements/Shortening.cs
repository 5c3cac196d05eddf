namespace Helmsman.Cards.Elements;

/// <summary>Cuts text that is longer than there is room for, and says so with an ellipsis.</summary>
public static class Shortening
{
    /// <param name="most">Characters, the ellipsis included.</param>
    public static string Shortened(this string text, int most) => text.Length <= most ? text : $"{text[..Whole(text, most - 1)]}…";

    /// <summary>Half a character is none.</summary>
    private static int Whole(string text, int length) => char.IsHighSurrogate(text[length - 1]) ? length - 1 : length;
}
