using System.Text.RegularExpressions;
using Helmsman.Shop.Reports.Blocks;

namespace Helmsman.Shop.Reports;

/// <summary>An export file → rows of one kind, or every reason why not.</summary>
public static partial class ReportReader
{
    private const int MostProblems = 20;

    private const int LongestQuote = 80;

    public static ReadResult Read(string shop, IncomingFile file)
    {
        if (CsvLines.Decode(Content(file)) is not { } text)
        {
            return Refuse(file.Name, [new Problem(ProblemCodes.Unreadable, file.Name, Expected: "CSV")]);
        }

        var (lines, header) = ReportLayout.Find(text);
        return header is not null && ReportLayout.Of(header) is { } layout
            ? Read(shop, file.Name, layout, lines)
            : Refuse(file.Name, [new Problem(ProblemCodes.NotAReport, file.Name, Found: FirstLine(text))]);
    }

    private static byte[] Content(IncomingFile file)
    {
        var content = new byte[file.Length];
        using var stream = file.Open();
        stream.ReadExactly(content);
        return content;
    }

    private static ReadResult Read(string shop, string file, ReportLayout layout, IReadOnlyList<CsvLine> lines)
    {
        var dayOfFile = layout.Columns.ContainsKey(ReportColumns.Date) ? null : DayInName(file);
        var problems = layout.Problems(file, dayOfFile is not null).ToList();
        if (problems.Count > 0)
        {
            return Refuse(file, problems);
        }

        var reader = new RowReader(file, layout, dayOfFile);
        var rows = lines.Where(line => line.Number > layout.Header.Number && !line.IsBlank);
        foreach (var line in rows.TakeWhile(_ => reader.Problems.Count < MostProblems))
        {
            reader.Read(line);
        }

        return reader.Problems.Count > 0 ? Refuse(file, reader.Problems)
            : reader.Rows.Count == 0 ? Refuse(file, [new Problem(ProblemCodes.NoRows, file)])
            : new ReadResult.Read(file, layout.Kind.Name, Blocks(shop, file, layout, reader), []);
    }

    private static IReadOnlyList<DayBlock> Blocks(string shop, string file, ReportLayout layout, RowReader reader)
    {
        var writer = new DayBlocksWriter(shop, layout.Kind.Name, file, layout.Kind.Dimension is { } dimension ? [dimension] : [], layout.Measures);
        foreach (var day in reader.Rows.GroupBy(row => row.Day, row => row.Row))
        {
            foreach (var row in layout.Kind.Keep([.. day]))
            {
                int[] members = layout.Kind.Dimension is null ? [] : [writer.Dimension(0).CodeOf(row.Member)];
                if (members is [var member])
                {
                    writer.Dimension(0).Name(member, row.Name);
                }

                writer.Add(day.Key, members, [.. row.Values.Select(value => value ?? double.NaN)], 0);
            }
        }

        return writer.Finish(addUp: false).Blocks;
    }

    private static ReadResult.Refused Refuse(string file, IReadOnlyList<Problem> problems) => new(file, [.. problems.Take(MostProblems)]);

    private static string FirstLine(string text)
    {
        var line = text.AsSpan().TrimStart();
        var end = line.IndexOfAny('\r', '\n');
        line = end < 0 ? line : line[..end];
        return line[..Math.Min(line.Length, LongestQuote)].ToString();
    }

    /// <summary>流量来源 has its day only in its name, "…-2026-11-21_2026-11-21.csv"; two different days make a sum of days, which is no day's report.</summary>
    private static DateOnly? DayInName(string file)
    {
        var days = DateInName().Matches(file).Select(match => Cells.Date(match.Value)).Distinct().ToList();
        return days.Count == 1 ? days[0] : null;
    }

    [GeneratedRegex(@"\d{4}-\d{2}-\d{2}", RegexOptions.None, 1000)]
    private static partial Regex DateInName();
}
