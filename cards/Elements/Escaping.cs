using System.Text.RegularExpressions;

namespace Helmsman.Cards.Elements;

/// <summary>Makes text that goes where hosts read markdown (TextBlock, FactSet, fallbackText) show as it is written.</summary>
public static partial class Escaping
{
    public static string Escape(string text) => AtLineStart().Replace(Anywhere().Replace(text, @"\$0"), @"${before}\${mark}");

    public static string Unescape(string markdown) => Escaped().Replace(markdown, "${mark}");

    /// <summary>What markdown, and Teams' mentions, begin with anywhere in a line.</summary>
    [GeneratedRegex(@"[\\`*_\[\]<>~&]", RegexOptions.None, 1000)]
    private static partial Regex Anywhere();

    /// <summary>Lists and headings: only at the start of a line.</summary>
    [GeneratedRegex(@"(?<before>^[ \t]*\d*)(?<mark>[-+=.)#])", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex AtLineStart();

    [GeneratedRegex(@"\\(?<mark>[!-/:-@\[-`{-~])", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Escaped();
}
