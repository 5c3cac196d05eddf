using Helmsman.Shop.Reports;

namespace Helmsman.Cards.Elements;

/// <summary>What of a file is rightly not kept, so that nobody looks for it: why, how much, and one of it.</summary>
internal static class LeftOutLines
{
    private const int LongestExample = 60;

    public static IEnumerable<AdaptiveElement> Of(IReadOnlyList<LeftOut> leftOut, Words words) => leftOut.Select((what, index) =>
        Line(what, words).AsFootnote().Spaced(index == 0 ? AdaptiveSpacing.Medium : AdaptiveSpacing.None));

    private static AdaptiveRichTextBlock Line(LeftOut what, Words words)
    {
        var sentence = Prose.Of(Prose.Plain(words.Say($"left-out.{what.Reason}", words.Count(what.Count))));
        return string.IsNullOrWhiteSpace(what.Example)
            ? sentence
            : Prose.Together(words, sentence, Prose.Say(words, "left-out.example", Prose.Plain(what.Example.Shortened(LongestExample))));
    }
}
