using ExcelDataReader;

namespace Helmsman.Shop.Reports.Containers;

/// <summary>A sheet of a workbook. The value of merged cells stands in the first of them, the others are empty.</summary>
internal sealed class WorkbookLines : GuardedLines
{
    private readonly IExcelDataReader reader;

    private readonly RowText row = new();

    private int number;

    /// <param name="reader">At the sheet; closed with these lines.</param>
    public WorkbookLines(string format, IExcelDataReader reader)
        : base(format)
    {
        this.reader = reader;
        // Checked before the first row is read, because the reader makes room for as many cells as the sheet claims to have.
        Limit(ProblemCodes.TooManyColumns, reader.FieldCount, Limits.MostColumns);
        Limit(ProblemCodes.TooManyRows, reader.RowCount, Limits.MostRows);
    }

    public override int Number => number;

    public override int Count => row.Count;

    public override ReadOnlySpan<byte> this[int index] => row[index];

    protected override bool Next()
    {
        row.Clear();
        if (!reader.Read())
        {
            return false;
        }

        Limit(ProblemCodes.TooManyRows, ++number, Limits.MostRows);
        for (var index = 0; index < reader.FieldCount; index++)
        {
            CellText.Write(reader.GetValue(index), row);
        }

        return true;
    }

    protected override void Dispose(bool disposing) => reader.Dispose();

    private static void Limit(string code, int found, int most)
    {
        if (found > most)
        {
            throw new UnreadableFileException(code, found: FormattableString.Invariant($"{found}"), expected: FormattableString.Invariant($"{most}"));
        }
    }
}
