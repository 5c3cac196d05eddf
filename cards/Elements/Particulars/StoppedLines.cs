using Helmsman.Shop.Why.Trading;

namespace Helmsman.Cards.Elements.Particulars;

/// <summary>A product that stopped selling: what the sales show, and what they do not.</summary>
internal static class StoppedLines
{
    public static IEnumerable<AdaptiveElement> Of(StoppedSelling stopped, string currency, Words words)
    {
        var gap = stopped.Gap;
        var (name, last, days) = (words.Say("stopped.product", stopped.Product, stopped.Name), words.Dated(gap.LastSale), words.Count(gap.Days));
        yield return Prose.Of(Prose.Bold(gap.NextSale is { } next
            ? words.Say("stopped.until", name, last, words.Dated(next), days)
            : words.Say("stopped.for-good", name, last, days)));
        yield return Prose.Of(Prose.Plain(words.Say(
            "stopped.before", words.Count(gap.SoldBefore), words.Count(gap.LookedAt), words.Cents((decimal)stopped.PerDayBefore, currency))));
        yield return Prose.Of(Prose.Plain(words[stopped.HasStock ? "stopped.look-at-stock" : "stopped.inferred"]));
    }
}
