using System.Globalization;
using System.Text.RegularExpressions;
using Helmsman.Shop.Reports.Blocks;
using Helmsman.Shop.Reports.Containers;

namespace Helmsman.Shop.Reports;

/// <summary>An export file → the days of one kind of report, or every reason why not, or what has to be known first.</summary>
public static partial class ReportReader
{
    private const int MostProblems = 20;

    private const int LongestQuote = 80;

    public static ReadResult Read(string shop, IncomingFile file) => Read(shop, file, ReadingRules.Standard);

    /// <summary>Pure but for reading the file.</summary>
    public static ReadResult Read(string shop, IncomingFile file, ReadingRules rules)
    {
        try
        {
            return Read(shop, file, rules, Container.Open(file));
        }
        catch (UnreadableFileException unreadable)
        {
            return Refuse(file.Name, [unreadable.Of(file.Name)]);
        }
    }

    private static ReadResult Read(string shop, IncomingFile file, ReadingRules rules, IReadOnlyList<Sheet> sheets)
    {
        var tables = sheets.Select(sheet => (Sheet: sheet, Top: TopLine.Of(sheet))).Where(table => table.Top.Count > 0).ToList();
        foreach (var (sheet, top) in tables)
        {
            if (HeaderSearch.Find(top, rules) is { } layout)
            {
                IReadOnlyList<Sheet> others = [.. tables.Where(table => table.Sheet != sheet).Select(table => table.Sheet)];
                var read = new TableReader(shop, file, rules, layout, renames: true).Read(sheet, top, others);

                // A file from the days of a renaming has a source under both its names: then they are two.
                return IsRepeated(read) ? new TableReader(shop, file, rules, layout, renames: false).Read(sheet, top, others) : read;
            }
        }

        return tables.Select(table => StrangeTable.Ask(table.Top, rules)).FirstOrDefault(question => question is not null) is { } unclear
            ? new ReadResult.Unclear(file.Name, unclear)
            : Refuse(file.Name, [new Problem(ProblemCodes.NotAReport, file.Name, Found: tables is [var first, ..] ? Quote(first.Top[0]) : string.Empty)]);
    }

    private static string Quote(TopLine line) => line.Text[..Math.Min(line.Text.Length, LongestQuote)];

    private static bool IsRepeated(ReadResult read) =>
        read is ReadResult.Refused { Problems: var problems } && problems.All(problem => problem.Code == ProblemCodes.DuplicateRow);

    private static ReadResult.Refused Refuse(string file, IReadOnlyList<Problem> problems) => new(file, [.. problems.Take(MostProblems)]);

    /// <summary>Reads one table whose headers are known.</summary>
    private sealed partial class TableReader(string shop, IncomingFile file, ReadingRules rules, ReportLayout layout, bool renames)
    {
        private readonly string? inTitle = layout.Kind.Dimensions.Any(dimension => dimension.InTitle) ? NumberInTitle(file.Name, layout.Header) : null;

        public ReadResult Read(Sheet sheet, IReadOnlyList<TopLine> top, IReadOnlyList<Sheet> others)
        {
            var problems = layout.Problems(file.Name, inTitle).ToList();
            if (Periods.Refused(file, layout) is { } period)
            {
                problems.Insert(0, period);
            }

            if (problems.Count > 0)
            {
                return Refuse(file.Name, problems);
            }

            var day = layout.Days.Count > 0 ? null : Periods.Of(file.Name, layout.Header)?.First ?? file.Day;
            return layout.Days.Count == 0 && day is null
                ? new ReadResult.Unclear(file.Name, new ReportQuestion.WhichDay(layout.Kind.Name))
                : Read(sheet, Survey.Of(sheet, layout, top, rules), day, others);
        }

        private ReadResult Read(Sheet sheet, Survey survey, DateOnly? day, IReadOnlyList<Sheet> others)
        {
            if (survey.Ambiguous is { } date)
            {
                return Refuse(file.Name, [new Problem(ProblemCodes.AmbiguousDates, file.Name, Found: date, Expected: Cells.DateExpected)]);
            }

            var writer = new DayBlocksWriter(shop, layout.Kind.Name, file.Name, [.. layout.Kind.Dimensions.Select(dimension => dimension.Name)], layout.Measures);
            MemberReader[] members =
                [.. layout.Kind.Dimensions.Select((dimension, index) => new MemberReader(layout, dimension, inTitle, Rename(dimension), writer.Dimension(index)))];
            var rows = new RowReader(file.Name, layout, new DayReader([.. layout.Days], day, survey.Order), members, survey.Windows, writer);
            ReadRows(sheet, rows);
            return Finish(rows, writer, others);
        }

        private void ReadRows(Sheet sheet, RowReader rows)
        {
            using var lines = sheet.Open();
            var goesOn = true;
            while (goesOn && rows.Problems.Count < MostProblems && lines.Read())
            {
                goesOn = lines.Number <= layout.Header.Number || rows.Read(lines);
            }

            rows.Finish();
        }

        private ReadResult Finish(RowReader rows, DayBlocksWriter writer, IReadOnlyList<Sheet> others)
        {
            if (rows.Problems.Count > 0 || writer.Rows == 0)
            {
                return Refuse(file.Name, rows.Problems.Count > 0 ? rows.Problems : [new Problem(ProblemCodes.NoRows, file.Name)]);
            }

            var written = writer.Finish(layout.Kind.AddsUp(layout.Columns));
            if (written.Repeats.Count > 0)
            {
                return Refuse(file.Name, [.. written.Repeats.OrderBy(row => row.Line).Take(MostProblems).Select(Repeated)]);
            }

            others.ToList().ForEach(sheet => rows.Left.Add(LeftOutReasons.OtherTable, sheet.Name));
            return new ReadResult.Read(file.Name, layout.Kind.Name, written.Blocks, rows.Left.All, rows.Doubts)
            {
                ByMember = layout.Kind.IsByMember || layout.Kind.Dimensions.Any(dimension => dimension.InTitle && !dimension.Levels.Any(layout.Columns.ContainsKey)),
            };
        }

        private Func<string, string> Rename(Dimension dimension) =>
            renames && dimension.Levels.Contains(ReportColumns.Source) ? SourceAliases.Of(rules.Aliases) : name => name;

        private Problem Repeated(RepeatedRow row) => new(
            ProblemCodes.DuplicateRow,
            file.Name,
            row.Line,
            Found: $"{row.Day:yyyy-MM-dd} {string.Join(' ', row.Members.Where(member => member.Length > 0))}".TrimEnd(),
            Expected: row.FirstLine.ToString(CultureInfo.InvariantCulture));

        /// <summary>The only number of ten digits or more, as products have, in the file's name or above its header.</summary>
        private static string? NumberInTitle(string name, HeaderRow header) =>
            header.Above.Append(name).SelectMany(text => Number().Matches(text)).Select(match => match.Value).Distinct(StringComparer.Ordinal).ToList() is [var only] ? only : null;

        [GeneratedRegex("(?<![0-9])[0-9]{10,13}(?![0-9])", RegexOptions.None, 1000)]
        private static partial Regex Number();
    }
}
