using Helmsman.Shop.Metrics;
using Helmsman.Shop.Why;

namespace Helmsman.Cards.Elements;

/// <summary>The figure now and before side by side, and what would have been normal.</summary>
internal static class AnswerFigures
{
    public static AdaptiveColumnSet Of(Explanation explanation, string currency, Words words)
    {
        var (question, change) = (explanation.Question, explanation.Change);
        var difference = change is { } known ? words.Difference(question.Metric, known, currency) : words.Missing;
        return new()
        {
            Columns =
            [
                Figure(words.Range(question.Period), Prose.Bold(words.Figure(question.Metric, explanation.After.Value, currency))),
                Figure(question.Comparison == Comparison.Target ? Words.Capital(words.Compared(question)) : words.Range(question.Base), Prose.Plain(words.Figure(question.Metric, explanation.Before.Value, currency))),
                Figure(
                    explanation.RelativeChange is null ? words["column.change"] : words.Relative(explanation.RelativeChange),
                    explanation.Movement is Movement.Fell or Movement.Rose ? Tones.Judged(difference, change, question.Metric.Good) : Prose.Plain(difference)),
            ],
        };
    }

    public static AdaptiveRichTextBlock Expected(Explanation explanation, string currency, Words words)
    {
        var expected = explanation.Judgement is { } judgement ? judgement.Expected : explanation.Expected;
        var sentence = explanation.After.Value is { } value && expected is not null
            ? Normal(value, expected, explanation.Question.Metric, currency, words)
            : Prose.Say(words, "expected.unknown");
        return explanation.Judgement is { SmallestVisible: { } smallest }
            ? Prose.Together(words, sentence, Prose.Say(words, "expected.smallest", Prose.Plain(words.Percent(smallest, decimals: 0))))
            : sentence;
    }

    private static AdaptiveRichTextBlock Normal(double value, Expectation expected, Metric metric, string currency, Words words) => Prose.Say(
        words,
        value < expected.Low ? "expected.below" : value > expected.High ? "expected.above" : "expected.within",
        Prose.Plain(words.Count(expected.ComparableDays.Count)),
        Prose.Plain(words.Figure(metric, expected.Low, currency)),
        Prose.Plain(words.Figure(metric, expected.High, currency)));

    private static AdaptiveColumn Figure(string name, AdaptiveTextRun value)
    {
        value.Size = AdaptiveTextSize.Large;
        return new() { Width = "stretch", Items = [Prose.Of(Prose.Plain(name)).AsFootnote(), Prose.Of(value).Spaced(AdaptiveSpacing.None)] };
    }
}
