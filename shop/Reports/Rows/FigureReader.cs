using Helmsman.Shop.Reports.Containers;

namespace Helmsman.Shop.Reports.Rows;

/// <summary>The figures of a line, in the order of <see cref="ReportLayout.Measures"/>: read from its cells or reckoned from them.</summary>
internal sealed class FigureReader
{
    private readonly FigureCell[] cells;
    private readonly double[] read;
    private readonly (int Cell, int Figure)[] direct;
    private readonly (Func<Lines, double[], double> Reckon, int Figure)[] reckoned;
    private readonly (int From, int To)[] below;

    public FigureReader(ReportLayout layout, DayReader days)
    {
        var derived = layout.Kind.Derived.Where(layout.Reckons).ToDictionary(each => each.Measure, StringComparer.Ordinal);
        string[] columns = [.. layout.Measures.Where(layout.Columns.ContainsKey).Concat(derived.Values.SelectMany(each => each.Operands)).Where(layout.Columns.ContainsKey).Distinct()];
        cells = [.. columns.Select(column => FigureCell.Of(layout, column))];
        read = new double[cells.Length];
        var order = layout.Measures.ToList();
        direct = [.. order.Where(columns.Contains).Select(measure => (Array.IndexOf(columns, measure), order.IndexOf(measure)))];
        reckoned = [.. order.Where(derived.ContainsKey).Select(measure => (Reckon(derived[measure], columns, layout, days), order.IndexOf(measure)))];
        below = [.. layout.Kind.Below.Where(pair => order.Contains(pair.Measure)).Select(pair => (order.IndexOf(pair.Measure), order.IndexOf(pair.Instead)))];
    }

    /// <param name="line">Whose day has been read.</param>
    /// <param name="into">NaN where the file says nothing.</param>
    /// <returns>False when a cell is wrong.</returns>
    public bool Read(Lines line, double[] into, List<WrongCell> wrong)
    {
        var isRight = true;
        for (var index = 0; index < cells.Length; index++)
        {
            isRight &= cells[index].TryRead(line, out read[index], wrong);
        }

        // What neither a column nor a derivation gives comes of figures below zero.
        Array.Fill(into, double.NaN);
        foreach (var (cell, figure) in direct)
        {
            into[figure] = read[cell];
        }

        foreach (var (reckon, figure) in reckoned)
        {
            into[figure] = reckon(line, read);
        }

        foreach (var (from, to) in below)
        {
            if (into[from] < 0)
            {
                into[to] = (double.IsNaN(into[to]) ? 0 : into[to]) - into[from];
                into[from] = 0;
            }
        }

        return isRight;
    }

    private static Func<Lines, double[], double> Reckon(Derived derived, string[] columns, ReportLayout layout, DayReader days)
    {
        int Cell(string column) => Array.IndexOf(columns, column);
        switch (derived)
        {
            case Derived.Lines:
                return (_, _) => 1;
            case Derived.Minutes:
                return (_, _) => days.Minutes;
            case Derived.LinesThatSay says:
                var (index, words) = (layout.Columns[says.Column], says.Words.ToHashSet(StringComparer.OrdinalIgnoreCase));
                return (line, _) => words.Contains(line.Text(index)) ? 1 : 0;
            case Derived.Times times:
                var (rate, per) = (Cell(times.Rate), Cell(times.Per));
                return (_, read) => read[rate] * read[per];
            case Derived.Total total:
                int[] parts = [.. total.Columns.Select(Cell).Where(part => part >= 0)];
                return (_, read) => Sum(read, parts);
            default:
                throw new InvalidOperationException($"Unknown derivation {derived}");
        }
    }

    private static double Sum(double[] read, int[] parts)
    {
        var sum = double.NaN;
        foreach (var part in parts)
        {
            sum = double.IsNaN(read[part]) ? sum : double.IsNaN(sum) ? read[part] : sum + read[part];
        }

        return sum;
    }
}

/// <summary>A cell that says something else than a figure.</summary>
internal readonly record struct WrongCell(int Index, string Code, string? Expected);
