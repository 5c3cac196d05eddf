using System.Runtime.InteropServices;
using Helmsman.Shop.Reports.Blocks;

namespace Helmsman.Shop.Metrics;

/// <summary>Adds up the lines of one day: all of them, or by the members of one dimension.</summary>
internal sealed class LineSums
{
    private readonly DayColumns lines;
    private readonly DimensionColumn? by;
    private readonly int[] members;

    /// <summary>For each line the row it is added to.</summary>
    private readonly int[] rows;

    public LineSums(DayColumns lines, DimensionColumn? by)
    {
        (this.lines, this.by) = (lines, by);
        rows = new int[lines.Rows];
        members = by is null ? [0] : [.. Distinct(by.Codes)];
        for (var line = 0; by is not null && line < rows.Length; line++)
        {
            rows[line] = Array.BinarySearch(members, by.Codes[line]);
        }
    }

    /// <param name="measures">Those that the lines have.</param>
    /// <param name="further">Figures that are not sums of lines, for the day as a whole.</param>
    public DayColumns Columns(IReadOnlyList<string> measures, params ReadOnlySpan<(string Measure, double Value)> further)
    {
        List<MeasureColumn> columns = [.. measures.Select(lines.Measure).OfType<MeasureColumn>().Select(measure => new MeasureColumn(measure.Name, Bytes(Sum(measure))))];
        foreach (var (measure, value) in further)
        {
            columns.Add(new MeasureColumn(measure, Bytes([value])));
        }

        return new DayColumns(members.Length, by is null ? [] : [by with { Bytes = MemoryMarshal.AsBytes(members.AsSpan()).ToArray() }], columns);
    }

    private static int[] Distinct(ReadOnlySpan<int> codes)
    {
        var sorted = codes.ToArray();
        Array.Sort(sorted);
        return [.. sorted.Distinct()];
    }

    /// <summary>NaN where no line says anything.</summary>
    private double[] Sum(MeasureColumn measure)
    {
        var sums = new double[members.Length];
        Array.Fill(sums, double.NaN);
        var values = measure.Values;
        for (var line = 0; line < values.Length; line++)
        {
            ref var sum = ref sums[rows[line]];
            sum = double.IsNaN(sum) ? values[line] : double.IsNaN(values[line]) ? sum : sum + values[line];
        }

        return sums;
    }

    private static byte[] Bytes(double[] column) => MemoryMarshal.AsBytes(column.AsSpan()).ToArray();
}
