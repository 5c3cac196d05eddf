using System.Globalization;
using System.Text.RegularExpressions;

namespace Helmsman.Cards.Elements;

/// <summary>Text of a card. It goes into rich text, which no host reads as markdown, so what people wrote stays what they wrote.</summary>
internal static partial class Prose
{
    /// <summary>A text whose blanks are filled with runs, each with its own look.</summary>
    public static AdaptiveRichTextBlock Say(Words words, string key, params ReadOnlySpan<AdaptiveTextRun> values)
    {
        var (text, at) = (words[key], 0);
        var runs = new List<AdaptiveTextRun>();
        foreach (var blank in Blank().Matches(text).Cast<Match>())
        {
            runs.Add(Plain(text[at..blank.Index]));
            runs.Add(values[int.Parse(blank.Groups["blank"].Value, CultureInfo.InvariantCulture)]);
            at = blank.Index + blank.Length;
        }

        return Of([.. runs, Plain(text[at..])]);
    }

    public static AdaptiveRichTextBlock Of(params IEnumerable<AdaptiveTextRun> runs) =>
        new() { Inlines = [.. runs.Where(run => run.Text.Length > 0)] };

    /// <summary>Several sentences as one paragraph.</summary>
    public static AdaptiveRichTextBlock Together(Words words, params IEnumerable<AdaptiveRichTextBlock> sentences) => Of(
        sentences.SelectMany((sentence, index) => sentence.Inlines.Cast<AdaptiveTextRun>().Prepend(Plain(index == 0 ? "" : words["sentence.separator"]))));

    public static AdaptiveTextRun Plain(string text) => new(text);

    public static AdaptiveTextRun Bold(string text) => new(text) { Weight = AdaptiveTextWeight.Bolder };

    public static AdaptiveTextRun Coloured(string text, AdaptiveTextColor colour) => new(text) { Color = colour, Weight = AdaptiveTextWeight.Bolder };

    /// <summary>The same text, small and pale: for what is good to know.</summary>
    public static AdaptiveRichTextBlock AsFootnote(this AdaptiveRichTextBlock text)
    {
        foreach (var run in text.Inlines.OfType<AdaptiveTextRun>())
        {
            (run.Size, run.IsSubtle) = (AdaptiveTextSize.Small, run.Color == AdaptiveTextColor.Default);
        }

        return text;
    }

    public static AdaptiveRichTextBlock ToTheRight(this AdaptiveRichTextBlock text)
    {
        text.HorizontalAlignment = AdaptiveHorizontalAlignment.Right;
        return text;
    }

    public static T Spaced<T>(this T element, AdaptiveSpacing spacing, bool separator = false)
        where T : AdaptiveElement
    {
        (element.Spacing, element.Separator) = (spacing, separator);
        return element;
    }

    [GeneratedRegex(@"\{(?<blank>\d)\}", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Blank();
}
