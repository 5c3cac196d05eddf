using Helmsman.Cards.Elements;
using Helmsman.Shop;
using Helmsman.Shop.Work;
using Helmsman.Shop.Work.Outcomes;

namespace Helmsman.Cards;

/// <summary>A task's figure was read: told once to whoever asked and to whoever did it.</summary>
public static class OutcomeNotice
{
    private const int LongestText = 120;

    /// <param name="toBeDecided">The bot does not reopen it any more.</param>
    public static Card Of(WorkItem item, Team team, ShopProfile shop, Words words, bool toBeDecided)
    {
        var (watch, outcome) = (item.Brief.Watch!, item.Standing.Outcome!.Outcome);
        var heading = words.Say("outcome.notice", words.Count(item.Number), words.Verdict(watch, outcome));
        return Sheet.Of(
            words,
            words.Say("summary.line", shop.Name, heading),
            [
                new AdaptiveContainer { Style = OutcomeLines.StyleOf(outcome), Items = [Heading.First(heading), Prose.Of(Prose.Plain(item.Standing.What.Shortened(LongestText))).Spaced(AdaptiveSpacing.Small)] },
                .. item.Brief.Finding is { MemberName: { } member } ? [Prose.Of(Prose.Bold(member))] : Array.Empty<AdaptiveElement>(),
                .. OutcomeLines.Result(watch, outcome, item, shop, words),
                .. Then(item, team, outcome, toBeDecided, words),
            ]);
    }

    private static IEnumerable<AdaptiveElement> Then(WorkItem item, Team team, Outcome outcome, bool toBeDecided, Words words) => outcome.Verdict switch
    {
        OutcomeVerdicts.NotRecovered when toBeDecided => [Prose.Of(Prose.Bold(words.Say("outcome.then.decide", words.Count(Reopenings(item)))))],
        OutcomeVerdicts.NotRecovered => [Prose.Of(Prose.Bold(words.Say("outcome.then.reopened", words.Taker(item, team))))],
        _ => [],
    };

    private static int Reopenings(WorkItem item) => item.Events.Count(happened => happened is WorkEvent.Reopened { By: WorkEvent.Bot });
}
