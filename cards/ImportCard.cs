using Helmsman.Cards.Elements;
using Helmsman.Shop.Reports;

namespace Helmsman.Cards;

/// <summary>What came of a file.</summary>
public static class ImportCard
{
    /// <summary>A file can be wrong in thousands of lines: the first ones tell what to do.</summary>
    private const int Most = 10;

    /// <summary>Nothing of the file was kept: every problem, where it stands, and what to do.</summary>
    public static Card Of(ReadResult.Refused refused, Words words)
    {
        var heading = words["import.refused"];
        return Sheet.Of(
            words,
            $"{heading} {refused.File}",
            [
                new AdaptiveContainer { Style = AdaptiveContainerStyle.Attention, Items = [Heading.First(heading), File(refused.File)] },
                Prose.Say(words, "import.nothing-kept"),
                .. refused.Problems.Take(Most).SelectMany(problem => ProblemLines.Of(problem, words)),
                .. Rest(refused.Problems.Count - Most, words),
                Prose.Say(words, "import.send-again").Spaced(AdaptiveSpacing.Large, separator: true),
            ]);
    }

    private static AdaptiveRichTextBlock File(string name) => Prose.Of(Prose.Plain(name)).Spaced(AdaptiveSpacing.Small);

    private static IEnumerable<AdaptiveElement> Rest(int more, Words words) =>
        more > 0 ? [Prose.Of(Prose.Plain(words.Say("import.more-problems", words.Count(more)))).AsFootnote()] : [];
}
