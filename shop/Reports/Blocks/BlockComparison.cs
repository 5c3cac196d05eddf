
namespace Helmsman.Shop.Reports.Blocks;

/// <summary>How two blocks of one day differ. Their rows are ordered alike, so they are walked side by side.</summary>
internal sealed class BlockComparison
{
    private readonly DayColumns before;
    private readonly DayColumns after;
    private readonly IReadOnlyList<(MeasureColumn? Before, MeasureColumn? After)> measures;

    public BlockComparison(DayColumns before, DayColumns after)
    {
        (this.before, this.after) = (before, after);
        var names = before.Measures.Concat(after.Measures).Select(measure => measure.Name).Distinct(StringComparer.Ordinal);
        measures = [.. names.Select(name => (before.Measure(name), after.Measure(name)))];
        HasOtherDimensions = !before.Dimensions.Select(dimension => dimension.Name)
            .SequenceEqual(after.Dimensions.Select(dimension => dimension.Name), StringComparer.Ordinal);
        Walk();
    }

    public bool HasOtherDimensions { get; }

    public int RowsAdded { get; private set; }

    public int RowsRemoved { get; private set; }

    public int ValuesChanged { get; private set; }

    public bool HasOtherNames { get; private set; }

    public bool IsSame => !HasOtherDimensions && RowsAdded + RowsRemoved + ValuesChanged == 0 && !HasOtherNames;

    private void Walk()
    {
        var (old, now) = (0, 0);
        while (old < before.Rows || now < after.Rows)
        {
            var order = old == before.Rows ? 1 : now == after.Rows ? -1 : Compare(old, now);
            ValuesChanged += Differences(order <= 0 ? old : -1, order >= 0 ? now : -1);
            RowsRemoved += order < 0 ? 1 : 0;
            RowsAdded += order > 0 ? 1 : 0;
            HasOtherNames |= order == 0 && !SameNames(old, now);
            old += order <= 0 ? 1 : 0;
            now += order >= 0 ? 1 : 0;
        }
    }

    private int Compare(int old, int now)
    {
        for (var index = 0; index < Math.Min(before.Dimensions.Count, after.Dimensions.Count); index++)
        {
            var order = string.CompareOrdinal(Id(before.Dimensions[index], old), Id(after.Dimensions[index], now));
            if (order != 0)
            {
                return order;
            }
        }

        return 0;
    }

    private bool SameNames(int old, int now) => before.Dimensions.Zip(after.Dimensions).All(pair => Name(pair.First, old) == Name(pair.Second, now));

    /// <summary>Unlike ==, Equals says of two missing figures that they are the same.</summary>
    private int Differences(int old, int now) => measures.Count(measure => !Value(measure.Before, old).Equals(Value(measure.After, now)));

    private static double Value(MeasureColumn? measure, int row) => row < 0 || measure is null ? double.NaN : measure.Values[row];

    private static string Id(DimensionColumn dimension, int row) => dimension.Members.Id(dimension.Codes[row]);

    private static string Name(DimensionColumn dimension, int row) => dimension.Members.Name(dimension.Codes[row]);

    /// <summary>What a day's rows come to; null when none of them says it.</summary>
    public static double? Total(DayColumns columns, string measure)
    {
        var total = double.NaN;
        foreach (var value in columns.Measure(measure) is { } column ? column.Values : [])
        {
            total = double.IsNaN(total) ? value : double.IsNaN(value) ? total : total + value;
        }

        return double.IsNaN(total) ? null : total;
    }
}
