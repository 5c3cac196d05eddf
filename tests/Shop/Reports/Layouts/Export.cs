using System.Text;
using Helmsman.Shop.Reports;
using Helmsman.Tests.Shop.Reports.Containers;

namespace Helmsman.Tests.Shop.Reports.Layouts;

/// <summary>An export as its platform writes it: real headers, made-up figures.</summary>
internal sealed class Export(params string[] headers)
{
    private readonly List<object?[]> rows = [];

    private readonly List<object?[]> above = [];

    /// <summary>What stands in the columns that a row does not speak of.</summary>
    public string Missing { get; init; } = "-";

    public Export Above(params string[] lines)
    {
        above.AddRange(lines.Select(line => new object?[] { line }));
        return this;
    }

    public Export Row(params (string Header, string Value)[] cells)
    {
        Assert.All(cells, cell => Assert.Contains(cell.Header, headers));
        rows.Add([.. headers.Select(header => cells.FirstOrDefault(cell => cell.Header == header).Value ?? Missing)]);
        return this;
    }

    /// <summary>A line as it stands there.</summary>
    public Export Line(params string[] cells)
    {
        rows.Add([.. cells]);
        return this;
    }

    public byte[] Xls() => BiffWriter.Of(Table());

    public byte[] Xlsx() => Packing.Xlsx(Table(padded: true));

    public byte[] Csv(Encoding? encoding = null) =>
        (encoding ?? Encoding.UTF8).GetBytes(string.Concat(Table().Select(row => string.Join(',', row.Select(cell => Quoted((string)cell!))) + "\r\n")));

    private object?[][] Table(bool padded = false)
    {
        object?[][] table = [.. above, [.. headers], .. rows];
        return padded ? [.. table.Select(row => row.Concat(Enumerable.Repeat<object?>(null, headers.Length - row.Length)).ToArray())] : table;
    }

    private static string Quoted(string cell) => cell.Contains(',', StringComparison.Ordinal) ? $"\"{cell}\"" : cell;
}

/// <summary>What reading a file came to, in words that a test can compare: every figure that the file says, and none that it does not.</summary>
internal static class Told
{
    public static string Of(byte[] content, string name, ReadingRules? rules = null) =>
        Of(ReportReader.Read("demo", IncomingFile.Of(name, content), rules ?? ReadingRules.Standard));

    public static string Of(ReadResult result) => result switch
    {
        ReadResult.Read read => string.Join('\n', [read.Kind, .. read.Blocks.SelectMany(Rows), .. read.LeftOut.Select(left => $"left out: {left.Reason} {left.Count} ({left.Example})")]),
        ReadResult.Refused refused => string.Join('\n', refused.Problems.Select(problem => $"{problem.Code} line {problem.Line} column {problem.Column}: {problem.Found} → {problem.Expected}")),
        ReadResult.Unclear { Question: ReportQuestion.WhichDay day } => $"which day? {day.Kind}",
        ReadResult.Unclear { Question: ReportQuestion.WhichColumns columns } =>
            string.Join('\n', ["which columns?", .. columns.Columns.Select(column => $"{column.Header} → {column.Guess}: {string.Join(' ', column.Samples)}")]),
        _ => throw new InvalidOperationException($"Unknown result {result}"),
    };

    private static IEnumerable<string> Rows(DayBlock block)
    {
        for (var row = 0; row < block.Columns.Rows; row++)
        {
            var members = block.Columns.Dimensions.Select(dimension => Member(dimension.Members.Id(dimension.Codes[row]), dimension.Members.Name(dimension.Codes[row])));
            var figures = block.Columns.Measures.Where(measure => !double.IsNaN(measure.Values[row])).Select(measure => FormattableString.Invariant($"{measure.Name}={measure.Values[row]:0.####}"));
            yield return string.Join(' ', [$"{block.Day:yyyy-MM-dd}", .. members.Select(member => $"[{member}]"), .. figures]);
        }
    }

    private static string Member(string id, string name) => id == name ? id : $"{id} {name}";
}
