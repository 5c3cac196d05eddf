using Helmsman.Shop.Why;
using Helmsman.Shop.Why.Trading;

namespace Helmsman.Cards.Elements.Particulars;

/// <summary>Periods with unequal numbers of days: what may be compared instead.</summary>
internal static class UnequalLines
{
    public static IEnumerable<AdaptiveElement> Of(Shop.Why.Particulars shown, string currency, Words words)
    {
        if (shown.Unequal is not { } unequal)
        {
            yield break;
        }

        yield return Prose.Together(
            words,
            [
                Prose.Of(Prose.Bold(words.Say("unequal.days", words.Count(unequal.After), words.Count(unequal.Before)))),
                .. Ends(unequal, words),
            ]);
        foreach (var figure in unequal.PerDay)
        {
            yield return Prose.Of(Prose.Plain(PerDay(figure, currency, words)));
        }
    }

    private static IEnumerable<AdaptiveRichTextBlock> Ends(UnequalDays unequal, Words words) =>
    [
        .. unequal.EndsOn is { } end ? [Prose.Of(Prose.Plain(words.Say("unequal.ends", words.Dated(end))))] : Array.Empty<AdaptiveRichTextBlock>(),
        .. unequal.BeginsOn is { } begin ? [Prose.Of(Prose.Plain(words.Say("unequal.begins", words.Dated(begin))))] : Array.Empty<AdaptiveRichTextBlock>(),
    ];

    private static string PerDay(ComparedFigure figure, string currency, Words words) => words.Say(
        "unequal.per-day",
        Words.Capital(words.Metric(figure.Metric)),
        figure.Metric.Unit == Shop.Metrics.Unit.Money ? words.Exact(figure.Metric, figure.Before, currency) : words.Share(figure.Before),
        figure.Metric.Unit == Shop.Metrics.Unit.Money ? words.Exact(figure.Metric, figure.After, currency) : words.Share(figure.After),
        words.Signed(figure.RelativeChange));
}
