using Helmsman.Shop.Metrics;

namespace Helmsman.Shop.Reports;

/// <summary>What a file changes: nothing the second time, and a corrected file says what it corrects.</summary>
public static class ReportImport
{
    /// <param name="existing">The block kept under an id, or null.</param>
    public static IReadOnlyList<BlockChange> Plan(Func<string, DayBlock?> existing, ReadResult.Read read) =>
        [.. read.Blocks.Select(block => Compare(existing(block.Id), block))];

    public static BlockChange Compare(DayBlock? before, DayBlock block)
    {
        if (before is null)
        {
            return new BlockChange.New(block);
        }

        var old = Values(before);
        var now = Values(block);
        var members = Members(before);
        var added = Members(block).Except(members).Count();
        var removed = members.Except(Members(block)).Count();
        var values = now.Keys.Union(old.Keys).Count(cell => !Nullable.Equals(now.GetValueOrDefault(cell), old.GetValueOrDefault(cell)));
        return values + added + removed == 0 && Names(before).SetEquals(Names(block))
            ? new BlockChange.Unchanged(before)
            : new BlockChange.Replaced(block, added, removed, values, Revenue(before), Revenue(block));
    }

    private static Dictionary<(string Member, string Measure), double?> Values(DayBlock block) => block.Rows
        .SelectMany(row => block.Measures.Select((measure, index) => (Cell: (row.Member, measure), Value: row.Values[index])))
        .ToDictionary(cell => cell.Cell, cell => cell.Value);

    private static HashSet<string> Members(DayBlock block) => [.. block.Rows.Select(row => row.Member)];

    private static HashSet<(string Member, string Name)> Names(DayBlock block) => [.. block.Rows.Select(row => (row.Member, row.Name))];

    private static double? Revenue(DayBlock block)
    {
        var known = block.Measures.ToList().IndexOf(MetricIds.Revenue) is var index and >= 0
            ? block.Rows.Select(row => row.Values[index]).OfType<double>().ToList()
            : [];
        return known.Count > 0 ? known.Sum() : null;
    }
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
