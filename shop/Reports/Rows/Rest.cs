using System.Text;
using Helmsman.Shop.Metrics;
using Helmsman.Shop.Reports.Containers;

namespace Helmsman.Shop.Reports.Rows;

/// <summary>What else stands between and below the lines of a report. Asked only of lines that cannot be read as such.</summary>
internal static class Rest
{
    public const string Comment = "comment";

    public const string Header = "header";

    private const int LongestQuote = 80;

    /// <returns>A constant of this class or of <see cref="LeftOutReasons"/>; null when the line is simply wrong.</returns>
    /// <param name="afterGap">A blank line or a comment stands above it.</param>
    public static string? Of(Lines line, HeaderRow header, bool afterGap)
    {
        string[] cells = [.. Enumerable.Range(0, line.Count).Select(line.Text)];
        string[] said = [.. cells.Where(cell => cell.Length > 0)];
        return said[0][0] == '#' ? Comment
            : IsHeader(cells, header) ? Header
            : said.Any(cell => IsTrade(Encoding.UTF8.GetBytes(cell))) ? LeftOutReasons.Benchmark
            : said.Any(Cells.IsSum) ? LeftOutReasons.Summary
            : afterGap && said.Length > 1 && !said.Any(IsFigure) ? LeftOutReasons.OtherTable
            : said.Length == 1 && cells[0].Length > 0 && line.Count != 2 && !IsFigure(said[0]) ? LeftOutReasons.Note
            : null;
    }

    /// <summary>The trade's figures, which some exports put beside the shop's.</summary>
    public static bool IsTrade(ReadOnlySpan<byte> cell) => cell.Length <= 60 && (cell.StartsWith("同行"u8) || cell.StartsWith("行业"u8)) && Cells.IsSum(cell);

    public static bool IsBlank(Lines line)
    {
        for (var index = 0; index < line.Count; index++)
        {
            if (!line[index].IsEmpty)
            {
                return false;
            }
        }

        return true;
    }

    public static string Quote(Lines line)
    {
        var quote = string.Join(' ', Enumerable.Range(0, line.Count).Select(line.Text).Where(cell => !Cells.IsMissing(cell)).Take(3));
        return quote.Length <= LongestQuote ? quote : quote[..LongestQuote];
    }

    private static bool IsHeader(string[] cells, HeaderRow header) =>
        cells.Length >= header.Cells.Count && header.Cells.Select((cell, index) => cell == cells[index]).Count(same => same) * 2 > header.Cells.Count;

    private static bool IsFigure(string cell) =>
        Cells.Measure(cell, Unit.Percent) is { Wrong: not ProblemCodes.NotANumber } || Cells.Date(cell) is not null || Cells.IsMissing(cell);
}
