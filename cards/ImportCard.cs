using Helmsman.Cards.Elements;
using Helmsman.Shop;
using Helmsman.Shop.Metrics;
using Helmsman.Shop.Reports;

namespace Helmsman.Cards;

/// <summary>What came of a file.</summary>
public static class ImportCard
{
    /// <summary>A file can be wrong in thousands of lines, or correct a whole year: the first ones tell enough.</summary>
    private const int Most = 10;

    /// <summary>The file was kept: which days are new, which were corrected and how far, which were known already, and what of it was left out.</summary>
    public static Card Of(ImportOutcome outcome, ShopProfile shop, Words words)
    {
        var heading = outcome.New.Count + outcome.Replaced.Count == 0
            ? words.Say("import.known-already", words.Report(outcome.Kind))
            : words.Say("import.kept", words.Report(outcome.Kind), words.Count(outcome.New.Count + outcome.Replaced.Count));
        return Sheet.Of(
            words,
            words.Say("summary.line", outcome.File, heading),
            [
                Banner(AdaptiveContainerStyle.Good, heading, outcome.File, Covered(outcome, words)),
                .. Days("import.new", [.. outcome.New], words),
                .. Days("import.replaced", [.. outcome.Replaced], words),
                .. outcome.Replaced.Take(Most).Select(change => Corrected(change, shop.Currency, words)),
                .. Days("import.unchanged", [.. outcome.Unchanged], words),
                .. LeftOutLines.Of(outcome.LeftOut, words),
                .. Problems(outcome.Problems, words),
            ]);
    }

    /// <summary>Nothing of the file was kept: every problem, where it stands, and what to do.</summary>
    public static Card Of(ReadResult.Refused refused, Words words)
    {
        var heading = words["import.refused"];
        return Sheet.Of(
            words,
            words.Say("summary.line", refused.File, heading),
            [
                Banner(AdaptiveContainerStyle.Attention, heading, refused.File),
                Prose.Say(words, "import.nothing-kept"),
                .. Problems(refused.Problems, words),
                Prose.Say(words, "import.send-again").Spaced(AdaptiveSpacing.Large, separator: true),
            ]);
    }

    private static AdaptiveContainer Banner(AdaptiveContainerStyle style, string heading, params IEnumerable<string> about) => new()
    {
        Style = style,
        Items = [Heading.First(heading), Prose.Of(Prose.Plain(string.Join(" · ", about.Where(text => text.Length > 0)))).Spaced(AdaptiveSpacing.Small)],
    };

    /// <summary>From the first day to the last one, whether known before or not.</summary>
    private static string Covered(ImportOutcome outcome, Words words) => outcome.Changes.Count == 0
        ? string.Empty
        : words.Range(new Period(outcome.Changes.Min(change => change.Block.Day), outcome.Changes.Max(change => change.Block.Day)));

    private static IEnumerable<AdaptiveElement> Days(string key, IReadOnlyList<BlockChange> changes, Words words)
    {
        if (changes.Count > 0)
        {
            var period = new Period(changes.Min(change => change.Block.Day), changes.Max(change => change.Block.Day));
            yield return Prose.Say(words, key, Prose.Bold(words.Count(changes.Count)), Prose.Plain(words.Range(period)));
        }
    }

    private static AdaptiveRichTextBlock Corrected(BlockChange.Replaced change, string currency, Words words) => Prose.Of(Prose.Plain(words.Say(
        "import.corrected",
        words.Day(change.Block.Day),
        words.Figure(MetricDictionary.Revenue, change.RevenueBefore, currency),
        words.Figure(MetricDictionary.Revenue, change.RevenueAfter, currency),
        words.Count(change.ValuesChanged)))).AsFootnote().Spaced(AdaptiveSpacing.None);

    private static IEnumerable<AdaptiveElement> Problems(IReadOnlyList<Problem> problems, Words words)
    {
        foreach (var line in problems.Take(Most).SelectMany(problem => ProblemLines.Of(problem, words)))
        {
            yield return line;
        }

        if (problems.Count > Most)
        {
            yield return Prose.Of(Prose.Plain(words.Say("import.more-problems", words.Count(problems.Count - Most)))).AsFootnote();
        }
    }
}
