using System.Globalization;
using Helmsman.Shop.Metrics;

namespace Helmsman.Shop.Reports.Layout;

/// <summary>The day of a file whose lines do not say it. A week or a month is no day: its visitors can neither be split nor added up.</summary>
internal static class Periods
{
    /// <summary>By week, by month: 取数报表 say so in their names.</summary>
    private static readonly string[] Longer = ["分周", "分月"];

    /// <summary>What stands above the header counts before the name, which anybody may have changed.</summary>
    public static Period? Of(string file, HeaderRow header) => FileDays.OfLines(header.Above) ?? FileDays.OfName(file);

    /// <returns>Why the file is of more than single days; null when it is not.</returns>
    public static Problem? Refused(IncomingFile file, ReportLayout layout) =>
        Array.Find(Longer, word => file.Name.Contains(word, StringComparison.Ordinal)) is { } longer
            ? new Problem(ProblemCodes.PeriodNotDays, file.Name, Found: longer, Expected: "分日")
            : layout.Days.Count == 0 && Of(file.Name, layout.Header) is { IsOneDay: false } span ? Refused(file.Name, span, line: null) : null;

    public static Problem Refused(string file, Period span, int? line) => new(
        ProblemCodes.PeriodNotDays,
        file,
        line,
        Found: string.Create(CultureInfo.InvariantCulture, $"{span.First:yyyy-MM-dd} – {span.Last:yyyy-MM-dd}"),
        Expected: "分日");
}
