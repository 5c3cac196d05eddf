using Helmsman.Shop;
using Helmsman.Shop.Why;
using Helmsman.Shop.Why.Memory;
using Helmsman.Shop.Work;

namespace Helmsman.Cards.Elements;

/// <summary>What the team said of this movement, and the last time it was like this. A person's own words are shown as his.</summary>
internal static class MemoryLines
{
    public static IEnumerable<AdaptiveElement> Of(Explanation answer, ShopProfile shop, Team team, Words words)
    {
        if (answer.Remembered.Said is { } said)
        {
            var (who, when) = (Prose.Bold(words.Name(team, said.By)), Prose.Plain(words.Time(said.At, shop.Zone)));
            yield return (said.IsConfirmed
                ? Prose.Say(words, "memory.confirmed", who, when)
                : Prose.Say(words, "memory.corrected", who, when, Prose.Bold(words.Said(said)))).Spaced(AdaptiveSpacing.Medium);
        }

        if (answer.Remembered.Before is { } before)
        {
            yield return Before(before, answer, team, words).Spaced(AdaptiveSpacing.Medium);
        }
    }

    private static AdaptiveRichTextBlock Before(Recurrence before, Explanation answer, Team team, Words words)
    {
        var last = Prose.Say(
            words,
            answer.Movement == Movement.Rose ? "memory.last-time-rose" : "memory.last-time-fell",
            Prose.Plain(words.Range(before.Last.Period)),
            Prose.Plain(words.Metric(answer.Question.Metric)),
            Prose.Plain(words.Name(team, before.Last.By)),
            Prose.Bold(words.Said(before.Last)));
        return before.Times > 1
            ? Prose.Together(words, last, Prose.Say(words, "memory.times", Prose.Plain(words.Count(before.Times)), Prose.Plain(words.Count(before.Same))))
            : last;
    }
}
