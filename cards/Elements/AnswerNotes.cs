using Helmsman.Shop.Metrics;
using Helmsman.Shop.Why;

namespace Helmsman.Cards.Elements;

/// <summary>What an answer could not look at, and what the metric means.</summary>
internal static class AnswerNotes
{
    public static IEnumerable<AdaptiveElement> Of(Explanation explanation, Words words) =>
        Lines(explanation, words).Select((line, index) =>
            Prose.Of(Prose.Plain(line)).AsFootnote().Spaced(index == 0 ? AdaptiveSpacing.Large : AdaptiveSpacing.None, separator: index == 0));

    private static IEnumerable<string> Lines(Explanation explanation, Words words)
    {
        var question = explanation.Question;
        foreach (var gap in Gaps(explanation.After, question.Period, words).Concat(Gaps(explanation.Before, question.Base, words)))
        {
            yield return gap;
        }

        if (explanation.Lacking.Count > 0)
        {
            yield return words.Say("note.lacking", words.List(explanation.Lacking.Select(words.Metric)));
        }

        yield return words.Say("note.meaning", words.Metric(question.Metric), words.Meaning(question.Metric));
    }

    /// <summary>What the figure lacks; nothing is said of what is there.</summary>
    private static IEnumerable<string> Gaps(Figure figure, Period period, Words words) => figure switch
    {
        { Value: null } => [words.Say("note.period-empty", words.Days(period))],
        { DaysMissing: > 0 } => [words.Say("note.period-gaps", words.Days(period), words.Count(figure.DaysMissing))],
        _ => [],
    };
}
