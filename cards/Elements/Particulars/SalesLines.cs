using Helmsman.Shop.Metrics;
using Helmsman.Shop.Why;

namespace Helmsman.Cards.Elements.Particulars;

/// <summary>Sold, given back, left, and how many orders: to the cent.</summary>
internal static class SalesLines
{
    public static IEnumerable<AdaptiveElement> Of(Shop.Why.Particulars shown, string currency, Words words)
    {
        if (shown is { Sales.Count: > 0, WithoutRows: null })
        {
            yield return Heading.Section(words["sales.title"]);
            yield return Grid.Of([3, 5, 2], [words["column.figure"], words["column.before-after"], words["column.change"]], shown.Sales.Select(figure => Row(figure, currency, words)));
        }
    }

    private static IReadOnlyList<AdaptiveRichTextBlock> Row(ComparedFigure figure, string currency, Words words) =>
    [
        Prose.Of(Prose.Plain(Name(figure.Metric, words))),
        Prose.Of(Prose.Plain(words.Say("figure.before-after", words.Exact(figure.Metric, figure.Before, currency), words.Exact(figure.Metric, figure.After, currency)))),
        Prose.Of(Prose.Plain(words.Signed(figure.RelativeChange))),
    ];

    private static string Name(Metric metric, Words words) => metric.Id switch
    {
        MetricIds.Revenue => words["sales.gross"],
        MetricIds.Refunds => words["sales.given-back"],
        _ => Words.Capital(words.Metric(metric)),
    };
}
