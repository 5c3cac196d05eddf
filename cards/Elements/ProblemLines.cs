using System.Globalization;
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
        _ when IsDisagreement(problem) => Words.Capital(words.Metric(problem.Column ?? "")),
        { Line: { } line, Column: { } column } => words.Say("problem.at-cell", words.Count(line), column),
        { Line: { } line } => words.Say("problem.at-line", words.Count(line)),
        { Column: { } column } => words.Say("problem.at-column", column),
        _ => words["problem.in-file"],
    }));

    private static AdaptiveTextRun[] Blanks(Problem problem, Words words) =>
    [
        Prose.Bold(problem switch
        {
            { Found: null or "" } => words["problem.nothing"],
            _ when IsDisagreement(problem) => AddedUp(problem.Found!, words),
            _ => problem.Found,
        }),
        Prose.Plain(problem.Expected ?? ""),
    ];

    /// <summary>Reports that contradict each other: named so, and all of one shape (see <see cref="ProblemCodes.TotalsDisagree"/>).</summary>
    private static bool IsDisagreement(Problem problem) => problem.Line is null && problem.Code.Contains("disagree", StringComparison.Ordinal);

    /// <summary>Says the day and the report that a disagreement names by their stored names.</summary>
    private static string AddedUp(string found, Words words) =>
        found.Split(' ') is [var day, var kind, var figure] && DateOnly.TryParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? words.Say("problem.added-up", words.Day(date), words.Report(kind), figure)
            : found;
}
