using Helmsman.Cards.Elements;
using Helmsman.Cards.Elements.Particulars;
using Helmsman.Cards.Moves.Logs;
using Helmsman.Shop;
using Helmsman.Shop.Why;
using Helmsman.Shop.Work;

namespace Helmsman.Cards;

/// <summary>
/// The answer to a question. The first screen of a phone says it: one sentence, the figures, where it comes from, why, and whose it is. What it rests
/// on is folded away below.
/// </summary>
public static class AnswerCard
{
    private const string DetailsId = "details";

    public static Card Of(Explanation explanation, ShopProfile shop, Words words) => Of(explanation, shop, Place.Anywhere, words);

    /// <param name="team">Knows the names of those who said what the cause was.</param>
    public static Card Of(Explanation explanation, ShopProfile shop, Place place, Words words, Team? team = null)
    {
        var heading = AnswerSentence.Heading(explanation, shop.Currency, words);
        return Sheet.Of(
            words,
            words.Say("summary.line", shop.Name, AnswerSentence.Whole(explanation, shop.Currency, words)),
            [
                Heading.First(heading),
                .. Lead(explanation, shop.Currency, words),
                About(explanation, shop, words),
                AnswerFigures.Of(explanation, shop.Currency, words),
                .. ParticularLines.First(explanation, shop.Currency, words),
                .. CaveatLines.Of(explanation, shop.Currency, words),
                .. MixLines.Of(explanation, shop.Currency, words),
                .. SplitLines.Briefly(explanation, shop.Currency, words),
                .. ContributorLines.Of(explanation, shop.Currency, words),
                .. MemberLines.First(explanation, shop.Currency, words),
                .. CauseLines.Of(explanation, shop, team ?? Team.Empty, words),
                .. LogLines.Of(explanation.Logs, shop.Zone, words),
                .. AnswerButtons.Of(explanation, place, words),
                .. Folding.Of(words["button.details"], DetailsId, Details(explanation, shop.Currency, words)),
                ReachLine.Footnote(explanation.Reach, explanation.Sources, words),
            ]);
    }

    private static IEnumerable<AdaptiveElement> Details(Explanation explanation, string currency, Words words) =>
    [
        .. explanation.Particulars.WithoutRows is null ? [AnswerFigures.Expected(explanation, currency, words)] : Array.Empty<AdaptiveElement>(),
        .. FactorLines.Of(explanation, currency, words),
        .. ContributorLines.Rest(explanation, currency, words),
        .. MemberLines.Rest(explanation, currency, words),
        .. DriverLines.Of(explanation, currency, words),
        .. CauseLines.Rest(explanation, currency, words),
        .. Trend.Of(explanation.Question.Metric, explanation.Series, currency, words),
        .. AnswerNotes.Of(explanation, words),
    ];

    private static IEnumerable<AdaptiveElement> Lead(Explanation explanation, string currency, Words words) =>
        AnswerSentence.Lead(explanation, currency, words) is { Length: > 0 } lead ? [Prose.Of(Prose.Plain(lead)).Spaced(AdaptiveSpacing.Small)] : [];

    /// <summary>Shop, and the member asked about: text of other people, so not in the heading.</summary>
    private static AdaptiveRichTextBlock About(Explanation explanation, ShopProfile shop, Words words)
    {
        var question = explanation.Question;
        var compared = words.Say("answer.compared", words.Days(question.Period), words.Compared(question), words.Range(question.Base));
        return Prose.Of(
            Prose.Plain($"{shop.Name} · "),
            question.Member is { } member ? Prose.Bold($"{member} · ") : Prose.Plain(""),
            Prose.Plain(compared)).AsFootnote().Spaced(AdaptiveSpacing.Small);
    }
}
