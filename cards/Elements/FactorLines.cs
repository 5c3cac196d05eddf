using System.Globalization;
using Helmsman.Shop.Metrics;
using Helmsman.Shop.Why;

namespace Helmsman.Cards.Elements;

/// <summary>The exact split of a change: each factor's part, and their sum, to the cent.</summary>
internal static class FactorLines
{
    public static IEnumerable<AdaptiveElement> Of(Explanation explanation, string currency, Words words)
    {
        if (explanation.Factors is not { } split)
        {
            yield break;
        }

        var whole = split.Whole;
        yield return Heading.Section(words.Say("factors.title", words.Metric(whole)));
        yield return Grid.Of(
            [3, 4, 3],
            [words["column.factor"], words["column.before-after"], words.Say("column.part", words.Metric(whole))],
            [.. split.Parts.Select(part => Row(part, whole, currency, words)), Sum(split, whole, currency, words)]);
    }

    private static IReadOnlyList<AdaptiveRichTextBlock> Row(FactorPart part, Metric whole, string currency, Words words) =>
    [
        Prose.Of(Prose.Plain(Words.Capital(words.Metric(part.Factor)))),
        Prose.Of(Prose.Plain(words.Say(
            "figure.before-after", words.Figure(part.Factor, part.Before, currency), words.Figure(part.Factor, part.After, currency)))),
        Prose.Of(Tones.Judged(Exact(part.Part, whole, currency, words), (double)part.Part, whole.Good)),
    ];

    private static IReadOnlyList<AdaptiveRichTextBlock> Sum(FactorSplit split, Metric whole, string currency, Words words) =>
    [
        Prose.Of(Prose.Bold(words["factors.sum"])),
        Prose.Of(Prose.Plain(words.Say("figure.before-after", words.Figure(whole, split.Before, currency), words.Figure(whole, split.After, currency)))),
        Prose.Of(Prose.Bold(Exact(split.Change, whole, currency, words))),
    ];

    /// <summary>Signed and with every digit, so that anybody can add the column up.</summary>
    private static string Exact(decimal part, Metric whole, string currency, Words words) => (part > 0 ? "+" : "") + whole.Unit switch
    {
        Unit.Money => words.Cents(part, currency),
        Unit.Percent => words.Say("figure.points", Plain(part * 100, "0.####")),
        _ => Plain(part, "#,0.####"),
    };

    private static string Plain(decimal part, string digits) => part.ToString(digits, CultureInfo.InvariantCulture).Replace('-', '\u2212');
}
