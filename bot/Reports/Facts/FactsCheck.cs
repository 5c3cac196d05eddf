using System.Globalization;
using Helmsman.Shop.Metrics;
using Helmsman.Shop.Reports;

namespace Helmsman.Bot.Reports.Facts;

/// <summary>What is wrong with rows sent as JSON, as far as a file could not be wrong in the same way; the rest is found where files are read.</summary>
internal static class FactsCheck
{
    public const int MostRows = 50_000;

    private const int MostProblems = 20;

    private const string Date = "date";

    private const string DateShape = "yyyy-MM-dd";

    /// <returns>The first twenty; a problem's line is the row, from 1.</returns>
    public static IReadOnlyList<Problem> Problems(string file, FactsPosted facts) => (facts.Kind, facts.Rows) switch
    {
        (var kind, _) when kind is null || !ReportKinds.All.Contains(kind, StringComparer.Ordinal) =>
            [new Problem(ProblemCodes.UnknownKind, file, Found: kind, Expected: string.Join(", ", ReportKinds.All))],
        (_, null or []) => [new Problem(ProblemCodes.NoRows, file)],
        (_, { Count: > MostRows } rows) => [new Problem(ProblemCodes.TooManyRows, file, Found: Number(rows.Count), Expected: Number(MostRows))],
        (_, { } rows) => [.. rows.Index().SelectMany(row => InRow(file, row.Index + 1, row.Item ?? [])).Take(MostProblems)],
    };

    private static IEnumerable<Problem> InRow(string file, int row, Dictionary<string, FactValue> values) =>
    [
        .. values.ContainsKey(Date) ? [] : new[] { new Problem(ProblemCodes.WrongType, file, row, Date, Expected: Shown(Date)) },
        .. values.Keys.Where(column => !ReportFields.Has(column)).Select(column => new Problem(ProblemCodes.UnknownColumn, file, row, column, column)),
        .. from value in values
           where ReportFields.Has(value.Key) && !Fits(value.Key, value.Value)
           select new Problem(ProblemCodes.WrongType, file, row, value.Key, value.Value.Text, Shown(value.Key)),
    ];

    private static bool Fits(string column, FactValue value) => column == Date
        ? value.Type == FactType.Text && DateOnly.TryParseExact(value.Text, DateShape, CultureInfo.InvariantCulture, DateTimeStyles.None, out _)
        : value.Type == FactType.Missing || value.Type == (IsFigure(column) ? FactType.Number : FactType.Text);

    /// <summary>An example of what would be right.</summary>
    private static string Shown(string column) => column == Date ? "\"2026-11-21\"" : IsFigure(column) ? "1234" : "\"abc\"";

    private static bool IsFigure(string column) => MetricDictionary.Find(column) is not null;

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
