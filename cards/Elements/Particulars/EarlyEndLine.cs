using Helmsman.Shop.Why.Orders;

namespace Helmsman.Cards.Elements.Particulars;

/// <summary>A day that seems to be cut off.</summary>
internal static class EarlyEndLine
{
    public static AdaptiveRichTextBlock Of(EarlyEnd end, Words words)
    {
        var line = words.Say("early-end.line", words.Dated(end.Day), words.Clock(end.Last), words.Clock(end.UsualFrom), words.Clock(end.UsualTo));
        return end.IsEndOfFile
            ? Prose.Together(words, Prose.Of(Prose.Plain(line)), Prose.Of(Prose.Plain(words["early-end.end-of-file"])))
            : Prose.Of(Prose.Plain(line));
    }
}
