using Helmsman.Shop.Reports;

namespace Helmsman.Cards.Elements;

/// <summary>A problem of a file: where it stands and what is wrong, then what to do.</summary>
internal static class ProblemLines
{
    public static IEnumerable<AdaptiveElement> Of(Problem problem, Words words) =>
    [
        Prose.Together(words, Where(problem, words), Prose.Say(words, $"problem.{problem.Code}", Blanks(problem, words))).Spaced(AdaptiveSpacing.Medium),
        Prose.Of(Prose.Plain(words.Say($"remedy.{problem.Code}", problem.Expected ?? ""))).AsFootnote().Spaced(AdaptiveSpacing.None),
    ];

    private static AdaptiveRichTextBlock Where(Problem problem, Words words) => Prose.Of(Prose.Bold(problem switch
    {
        { Line: { } line, Column: { } column } => words.Say("problem.at-cell", words.Count(line), column),
        { Line: { } line } => words.Say("problem.at-line", words.Count(line)),
        { Column: { } column } => words.Say("problem.at-column", column),
        _ => words["problem.in-file"],
    }));

    private static AdaptiveTextRun[] Blanks(Problem problem, Words words) =>
        [Prose.Bold(problem.Found is null or "" ? words["problem.nothing"] : problem.Found), Prose.Plain(problem.Expected ?? "")];
}
