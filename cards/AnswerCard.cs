using Helmsman.Cards.Elements;
using Helmsman.Cards.Elements.Particulars;
using Helmsman.Shop;
using Helmsman.Shop.Why;

namespace Helmsman.Cards;

/// <summary>The answer to a question: the figure, what moved it, and what to do about it.</summary>
public static class AnswerCard
{
    public static Card Of(Explanation explanation, ShopProfile shop, Words words) => Of(explanation, shop, Place.Anywhere, words);

    public static Card Of(Explanation explanation, ShopProfile shop, Place place, Words words)
    {
        var heading = Heading(explanation, shop.Currency, words);
        return Sheet.Of(
            words,
            words.Say("summary.line", $"{shop.Name} {words.Days(explanation.Question.Period)}", heading),
            [
                Elements.Heading.First(heading),
                About(explanation, shop, words),
                Figures(explanation, shop.Currency, words),
                .. ParticularLines.First(explanation, shop.Currency, words),
                .. explanation.Particulars.WithoutRows is null ? Expected(explanation, shop.Currency, words) : [],
                .. FactorLines.Of(explanation, shop.Currency, words),
                .. DriverLines.Of(explanation, shop.Currency, words),
                .. Trend.Of(explanation.Question.Metric, explanation.Series, shop.Currency, words),
                .. AnswerNotes.Of(explanation, words),
                .. AnswerButtons.Of(explanation, place, words),
            ]);
    }

    private static string Heading(Explanation explanation, string currency, Words words) => ParticularLines.Heading(explanation, words) ?? explanation.Movement switch
    {
        Movement.Fell => words.Say("answer.fell", words.Metric(explanation.Question.Metric), Amount(explanation, currency, words)),
        Movement.Rose => words.Say("answer.rose", words.Metric(explanation.Question.Metric), Amount(explanation, currency, words)),
        Movement.WithinNormal => words.Say("answer.within-normal", words.Metric(explanation.Question.Metric)),
        _ => words.Say("answer.not-known", words.Metric(explanation.Question.Metric)),
    };

    private static string Amount(Explanation explanation, string currency, Words words) => explanation.RelativeChange is { } share
        ? words.Percent(Math.Abs(share))
        : words.Figure(explanation.Question.Metric, Math.Abs(explanation.Change ?? 0), currency);

    /// <summary>Shop, and the member asked about: text of other people, so not in the heading.</summary>
    private static AdaptiveRichTextBlock About(Explanation explanation, ShopProfile shop, Words words)
    {
        var question = explanation.Question;
        var compared = words.Say("answer.compared", words.Days(question.Period), words.Compared(question.Comparison, question.Period), words.Range(question.Base));
        return Prose.Of(
            Prose.Plain($"{shop.Name} · "),
            question.Member is { } member ? Prose.Bold($"{member} · ") : Prose.Plain(""),
            Prose.Plain(compared)).AsFootnote().Spaced(AdaptiveSpacing.Small);
    }

    private static AdaptiveColumnSet Figures(Explanation explanation, string currency, Words words)
    {
        var (question, change) = (explanation.Question, explanation.Change);
        var difference = change is { } known ? words.Difference(question.Metric, known, currency) : words.Missing;
        return new()
        {
            Columns =
            [
                Figure(words.Days(question.Period), Prose.Bold(words.Figure(question.Metric, explanation.After.Value, currency))),
                Figure(words.Days(question.Base), Prose.Plain(words.Figure(question.Metric, explanation.Before.Value, currency))),
                Figure(
                    explanation.RelativeChange is null ? words["column.change"] : words.Relative(explanation.RelativeChange),
                    explanation.Movement == Movement.WithinNormal ? Prose.Plain(difference) : Tones.Judged(difference, change, question.Metric.Good)),
            ],
        };
    }

    private static AdaptiveColumn Figure(string name, AdaptiveTextRun value)
    {
        value.Size = AdaptiveTextSize.Large;
        return new() { Width = "stretch", Items = [Prose.Of(Prose.Plain(name)).AsFootnote(), Prose.Of(value).Spaced(AdaptiveSpacing.None)] };
    }

    private static IEnumerable<AdaptiveElement> Expected(Explanation explanation, string currency, Words words)
    {
        var metric = explanation.Question.Metric;
        if (explanation is { After.Value: { } value, Expected: { } expected })
        {
            yield return Prose.Say(
                words,
                value < expected.Low ? "expected.below" : value > expected.High ? "expected.above" : "expected.within",
                Prose.Plain(words.Count(expected.ComparableDays.Count)),
                Prose.Plain(words.Figure(metric, expected.Low, currency)),
                Prose.Plain(words.Figure(metric, expected.High, currency)));
        }
        else
        {
            yield return Prose.Say(words, "expected.unknown");
        }
    }
}
