using System.Collections.Frozen;
using Helmsman.Shop.Reports;
using Helmsman.Shop.Reports.Blocks;

namespace Helmsman.Shop.Metrics;

/// <summary>A kept day and how its members are numbered in the table it belongs to.</summary>
/// <param name="Maps">One a dimension of the block: for each number of the file's index, the table's number.</param>
internal sealed record DayChunk(DayBlock Block, IReadOnlyList<int[]> Maps)
{
    /// <summary>The measures that at least one row has.</summary>
    public FrozenSet<string> Known { get; } =
        Block.Columns.Measures.Where(measure => HasAny(measure.Values)).Select(measure => measure.Name).ToFrozenSet(StringComparer.Ordinal);

    public DayColumns Columns => Block.Columns;

    public DimensionColumn? Dimension(string name, out int[] map)
    {
        for (var index = 0; index < Maps.Count; index++)
        {
            if (Columns.Dimensions[index].Name == name)
            {
                map = Maps[index];
                return Columns.Dimensions[index];
            }
        }

        map = [];
        return null;
    }

    private static bool HasAny(ReadOnlySpan<double> values)
    {
        foreach (var value in values)
        {
            if (double.IsFinite(value))
            {
                return true;
            }
        }

        return false;
    }
}
