using Helmsman.Cards.Elements;
using Helmsman.Shop.Why;

namespace Helmsman.Cards;

/// <summary>Asks back instead of guessing (D38).</summary>
public static class ClarificationCard
{
    private const int MostOptions = 4;

    public static Card Of(Clarification clarification, Words words)
    {
        var heading = words[clarification.About switch
        {
            Doubt.Metric => "clarify.metric",
            Doubt.MetricNotInShop => "clarify.metric-not-in-shop",
            Doubt.DayWithoutData => "clarify.day-without-data",
            _ => "clarify.everything",
        }];
        return Sheet.Of(
            words,
            heading,
            [
                Heading.First(heading),
                Prose.Say(words, "clarify.asked", Prose.Bold(clarification.Asked)).AsFootnote(),
                .. Options(clarification, words),
            ]);
    }

    private static IEnumerable<AdaptiveElement> Options(Clarification clarification, Words words)
    {
        var options = clarification.Options.Take(MostOptions).ToList();
        if (options.Count > 0)
        {
            yield return Prose.Say(words, "clarify.choose", Prose.Plain(words.Compared(options[0])));
        }

        yield return Buttons.Row(
        [
            .. options.Select(option => Buttons.Of(QuestionTitle.Of(option, words), Payload.For(Verbs.Ask) with { Question = AskedQuestion.Of(option) })),
            Buttons.Of(words["button.help"], Payload.For(Verbs.Help)),
        ]);
    }
}
