using System.Globalization;
using Helmsman.Cards.Rendering.BlockKit.Blocks;

namespace Helmsman.Cards.Rendering.BlockKit;

/// <summary>Of a table that is too long its first rows, and a sentence that says how many more there are.</summary>
internal static class TableFitting
{
    public static IEnumerable<Block> Of(Block block, Words words) => block is TableBlock table && table.Rows.Count - RowsThatFit(table) is > 0 and var left
        ? [table with { Rows = [.. table.Rows.SkipLast(left)] }, Fitting.More(words.Say("slack.rows-left-out", left.ToString(CultureInfo.InvariantCulture)))]
        : [block];

    /// <summary>The headers at least.</summary>
    private static int RowsThatFit(TableBlock table)
    {
        var length = 0;
        return Math.Max(1, table.Lines.TakeWhile((line, index) => index < Limits.TableRows && (length += line.Length) <= Limits.TableText).Count());
    }
}
