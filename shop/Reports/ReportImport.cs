using Helmsman.Shop.Metrics;
using Helmsman.Shop.Reports.Blocks;

namespace Helmsman.Shop.Reports;

/// <summary>What a file changes: nothing the second time, and a corrected file says what it corrects.</summary>
public static class ReportImport
{
    public static BlockChange Compare(DayBlock? before, DayBlock block)
    {
        if (before is null)
        {
            return new BlockChange.New(block);
        }

        var compared = new BlockComparison(before.Columns, block.Columns);
        return compared.IsSame && (before.IsWhole || !block.IsWhole)
            ? new BlockChange.Unchanged(before)
            : new BlockChange.Replaced(
                block, compared.RowsAdded, compared.RowsRemoved, compared.ValuesChanged, Revenue(before), Revenue(block));
    }

    /// <summary>What is kept of a day once a file has told of it: all that the file says, or where it tells of some members only, those anew.</summary>
    public static DayBlock Join(DayBlock? before, DayBlock block, bool byMember) =>
        byMember && before is not null ? BlockMerge.Of(before, block) : block;

    private static double? Revenue(DayBlock block) => BlockComparison.Total(block.Columns, MetricIds.Revenue);
}

/// <summary>What becomes of one day.</summary>
/// <param name="Block">What is kept afterwards.</param>
public abstract record BlockChange(DayBlock Block)
{
    /// <summary>The figures were known already; the block keeps the name of the file they first came from.</summary>
    public sealed record Unchanged(DayBlock Block) : BlockChange(Block);

    public sealed record New(DayBlock Block) : BlockChange(Block);

    /// <param name="RowsAdded">Members that the day did not have before.</param>
    /// <param name="RowsRemoved">Members that it no longer has.</param>
    /// <param name="ValuesChanged">Figures that differ, those of added and removed members included.</param>
    /// <param name="RevenueBefore">Null when the day had no revenue.</param>
    public sealed record Replaced(DayBlock Block, int RowsAdded, int RowsRemoved, int ValuesChanged, double? RevenueBefore, double? RevenueAfter)
        : BlockChange(Block);
}
