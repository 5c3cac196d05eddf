using System.Runtime.InteropServices;

namespace Helmsman.Shop.Reports.Blocks;

/// <summary>
/// The rows of one day in columns, ordered by their members: first by the first dimension, then by the next. No two rows have the same members.
/// </summary>
public sealed class DayColumns(int rows, IReadOnlyList<DimensionColumn> dimensions, IReadOnlyList<MeasureColumn> measures)
{
    public int Rows => rows;

    /// <summary>None where the rows are about the shop as a whole.</summary>
    public IReadOnlyList<DimensionColumn> Dimensions => dimensions;

    public IReadOnlyList<MeasureColumn> Measures => measures;

    public DimensionColumn? Dimension(string name) => dimensions.FirstOrDefault(dimension => dimension.Name == name);

    public MeasureColumn? Measure(string name) => measures.FirstOrDefault(measure => measure.Name == name);
}

/// <summary>Who each row is about.</summary>
/// <param name="Name">Of the dimension; stored.</param>
/// <param name="Bytes">One Int32 a row, as the machine keeps it: a file's columns are used where they lie, without a copy.</param>
public sealed record DimensionColumn(string Name, MemberIndex Members, ReadOnlyMemory<byte> Bytes)
{
    public ReadOnlySpan<int> Codes => MemoryMarshal.Cast<byte, int>(Bytes.Span);
}

/// <summary>What each row says.</summary>
/// <param name="Name">A measure of <see cref="Metrics.MetricIds"/>; stored.</param>
/// <param name="Bytes">One Double a row, NaN where the file said nothing ("-", empty): missing is not zero.</param>
public sealed record MeasureColumn(string Name, ReadOnlyMemory<byte> Bytes)
{
    public ReadOnlySpan<double> Values => MemoryMarshal.Cast<byte, double>(Bytes.Span);
}
