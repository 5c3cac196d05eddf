using Helmsman.Shop.Why.Trading;

namespace Helmsman.Cards.Elements.Particulars;

/// <summary>The best or the worst day of its year, and whether it still is by what was left of it.</summary>
internal static class RankLine
{
    public static AdaptiveRichTextBlock Of(YearRank rank, Words words)
    {
        var first = words.Say(rank.IsHighest ? "rank.highest" : "rank.lowest", $"{rank.Year}", words.Count(rank.Days), words.Metric(rank.Metric));
        return rank.NetPlace is { } place
            ? Prose.Together(words, Prose.Of(Prose.Plain(first)), Prose.Of(Prose.Plain(words.Say("rank.net", words.Count(place), words.Count(rank.Days)))))
            : Prose.Of(Prose.Plain(first));
    }
}
