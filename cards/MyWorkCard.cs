using Helmsman.Cards.Elements;
using Helmsman.Shop;
using Helmsman.Shop.Work;

namespace Helmsman.Cards;

/// <summary>What is open for one person.</summary>
public static class MyWorkCard
{
    private const int Most = 10;

    private const int LongestText = 120;

    /// <param name="today">The day in the shop's zone, to say what is overdue.</param>
    public static Card Of(IReadOnlyList<WorkItem> open, ShopProfile shop, DateOnly today, Words words)
    {
        var heading = open.Count == 0 ? words["my-work.none"] : words.Say("my-work.heading", words.Count(open.Count));
        return Sheet.Of(
            words,
            words.Say("summary.line", shop.Name, heading),
            [
                Heading.First(heading),
                Prose.Of(Prose.Plain(shop.Name)).AsFootnote().Spaced(AdaptiveSpacing.Small),
                .. open.Take(Most).SelectMany((item, index) => Lines(item, today, words, withButton: index < Buttons.Most)),
                .. Rest(open.Count - Most, words),
            ]);
    }

    private static IEnumerable<AdaptiveElement> Lines(WorkItem item, DateOnly today, Words words, bool withButton)
    {
        yield return Prose.Of(Prose.Bold($"#{words.Count(item.Number)} "), Prose.Plain(item.Standing.What.Shortened(LongestText))).Spaced(AdaptiveSpacing.Medium, separator: true);
        var due = item.Standing.Due < today
            ? Prose.Coloured(words.Say("my-work.overdue", words.Day(item.Standing.Due), words.Count(today.DayNumber - item.Standing.Due.DayNumber)), AdaptiveTextColor.Attention)
            : Prose.Plain(words.Say("my-work.due", words.Day(item.Standing.Due)));
        yield return Prose.Of(due, Prose.Plain(words["clause.separator"]), Prose.Plain(words.State(item.State))).AsFootnote().Spaced(AdaptiveSpacing.Small);
        if (withButton)
        {
            yield return Buttons.Row(Next(item, words)).Spaced(AdaptiveSpacing.Small);
        }
    }

    private static AdaptiveExecuteAction Next(WorkItem item, Words words) => item.State == WorkState.Open
        ? Buttons.Of(words.Say("button.acknowledge-number", words.Count(item.Number)), Payload.For(Verbs.Acknowledge) with { Work = item.Id })
        : Buttons.Of(words.Say("button.done-number", words.Count(item.Number)), Payload.For(Verbs.Done) with { Work = item.Id });

    private static IEnumerable<AdaptiveElement> Rest(int more, Words words) =>
        more > 0 ? [Prose.Of(Prose.Plain(words.Say("my-work.more", words.Count(more)))).AsFootnote()] : [];
}
