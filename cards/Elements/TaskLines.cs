using Helmsman.Shop;
using Helmsman.Shop.Work;

namespace Helmsman.Cards.Elements;

/// <summary>A task in a list: what it is, how it stands, when it is due, what hangs on it, and the one thing to press next.</summary>
internal static class TaskLines
{
    private const int LongestText = 120;

    public static AdaptiveRichTextBlock What(WorkItem item, Words words) =>
        Prose.Of(Prose.Bold($"#{words.Count(item.Number)} "), Prose.Plain(item.Standing.What.Shortened(LongestText)));

    /// <param name="more">Said after all else.</param>
    public static AdaptiveRichTextBlock State(WorkItem item, ShopProfile shop, DateOnly today, Words words, params IReadOnlyList<string> more)
    {
        string[] rest = [words.State(item.State), .. Money(item, shop, words), .. more];
        return Prose.Of([Due(item.Standing, today, words), .. rest.Select(clause => Prose.Plain(words["clause.separator"] + clause))]).AsFootnote().Spaced(AdaptiveSpacing.Small);
    }

    /// <summary>Acknowledge, then done; of what waits for somebody's word, a look at it.</summary>
    public static AdaptiveExecuteAction Next(WorkItem item, Words words) => item.State switch
    {
        WorkState.Open => Buttons.Of(words.Say("button.acknowledge-number", words.Count(item.Number)), Payload.For(Verbs.Acknowledge) with { Work = item.Id }),
        WorkState.Acknowledged or WorkState.Started when !item.IsUndiagnosed =>
            Buttons.Of(words.Say("button.done-number", words.Count(item.Number)), Payload.For(Verbs.Done) with { Work = item.Id }),
        _ => Buttons.Of(words.Say("button.look-number", words.Count(item.Number)), Payload.For(Verbs.ViewWork) with { Work = item.Id }),
    };

    private static AdaptiveTextRun Due(Standing standing, DateOnly today, Words words) => standing.Due < today
        ? Prose.Coloured(words.Say("my-work.overdue", words.Day(standing.Due), words.Count(today.DayNumber - standing.Due.DayNumber)), AdaptiveTextColor.Attention)
        : Prose.Plain(words.Say("my-work.due", words.Day(standing.Due)));

    private static IEnumerable<string> Money(WorkItem item, ShopProfile shop, Words words)
    {
        if (Ranking.MoneyOf(item) is { } money and not 0)
        {
            yield return words.Say("finding.money", words.Money(money, shop.Currency));
        }
    }
}
