using System.Globalization;
using Helmsman.Shop.Metrics;

namespace Helmsman.Shop.Reports;

/// <summary>Lines of one file → rows by day, collecting what is wrong on the way.</summary>
/// <param name="dayOfFile">The day all lines are of when the file has no date column; from its name.</param>
internal sealed class RowReader(string file, ReportLayout layout, DateOnly? dayOfFile)
{
    private readonly Dictionary<(DateOnly Day, string Member), int> lines = [];

    public List<Problem> Problems { get; } = [];

    public List<(DateOnly Day, DayRow Row)> Rows { get; } = [];

    public void Read(CsvLine line)
    {
        if (line.IsBroken || !Fits(line))
        {
            Problems.Add(new Problem(ProblemCodes.Unreadable, file, line.Number, Found: Count(line), Expected: Count(layout.Header)));
        }
        else
        {
            Read(new ReportRow(layout, line));
        }
    }

    /// <summary>A cell too few or too many means that figures stand under the wrong headers.</summary>
    private bool Fits(CsvLine line) =>
        line.Cells.Count >= layout.Header.Cells.Count && line.Cells.Skip(layout.Header.Cells.Count).All(string.IsNullOrEmpty);

    private void Read(ReportRow row)
    {
        if (Cells.IsSum(row[ReportColumns.Date]) || layout.Kind.SubjectOf(row) is not { } subject)
        {
            return;
        }

        var day = Day(row);
        var values = layout.Measures.Select(measure => Value(row, measure)).ToList();
        if (layout.Kind.Dimension is { } dimension && subject.Id.Length == 0)
        {
            Report(ProblemCodes.Unreadable, row, dimension, expected: null);
        }
        else if (day is { } known && IsFirst(known, subject, row.Line.Number))
        {
            Rows.Add((known, new DayRow(subject.Id, subject.Name, values)));
        }
    }

    private DateOnly? Day(ReportRow row)
    {
        var day = dayOfFile ?? Cells.Date(row[ReportColumns.Date]);
        if (day is null)
        {
            Report(ProblemCodes.NoSuchDate, row, ReportColumns.Date, Cells.DateExpected);
        }

        return day;
    }

    private double? Value(ReportRow row, string measure)
    {
        var unit = MetricDictionary.Find(measure)?.Unit ?? throw new InvalidOperationException($"No metric {measure}");
        var (value, wrong, expected) = Cells.Measure(row[measure], unit);
        if (wrong is not null)
        {
            Report(wrong, row, measure, expected);
        }

        return value;
    }

    private bool IsFirst(DateOnly day, Subject subject, int line)
    {
        if (lines.TryAdd((day, subject.Id), line))
        {
            return true;
        }

        var found = $"{day:yyyy-MM-dd} {subject.Name}".TrimEnd();
        Problems.Add(new Problem(ProblemCodes.DuplicateRow, file, line, Found: found, Expected: Text(lines[(day, subject.Id)])));
        return false;
    }

    private void Report(string code, ReportRow row, string column, string? expected) =>
        Problems.Add(new Problem(code, file, row.Line.Number, layout.HeaderOf(column), row[column], expected));

    private static string Count(CsvLine line) => Text(line.Cells.Count);

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}

/// <summary>One line: of a member (source, product), or of the shop as a whole when <see cref="Member"/> is empty.</summary>
/// <param name="Values">Null where the file said nothing ("-", empty): missing is not zero.</param>
internal sealed record DayRow(string Member, string Name, IReadOnlyList<double?> Values);
