using Helmsman.Cards.Rendering.BlockKit.Blocks;
using Helmsman.Cards.Rendering.BlockKit.Reading;

namespace Helmsman.Cards.Rendering.BlockKit;

/// <summary>A table of figures as Slack's own, where it may be one, and in lines; a list of facts in lines always.</summary>
internal static class TableBlocks
{
    public static IEnumerable<Block> Of(SentNode table)
    {
        var rows = table.Rows ?? [];
        var hasHeaders = table.FirstRowAsHeaders is not false && rows.Count > 1;
        IReadOnlyList<Block> told = [.. Told(rows.Select((row, index) => hasHeaders && index == 0 ? Headers(row) : Wording.Row(row)))];
        return hasHeaders && Drawn(rows) is { } drawn ? [new EitherBlock(drawn, told)] : told;
    }

    public static IEnumerable<Block> Told(IEnumerable<IReadOnlyList<TextRun>> lines) =>
        lines.Where(line => line.Count > 0).Chunk(Limits.LinesTogether).Select(some => RichTextBlock.Of(Wording.Joined("\n", some)));

    private static IReadOnlyList<TextRun> Headers(SentNode row) =>
        [TextRun.Of("("), .. Wording.Joined(" | ", (row.Cells ?? []).Select(Wording.Runs)).Select(run => run with { Style = null }), TextRun.Of(")")];

    /// <summary>Null when it has more columns than Slack draws.</summary>
    private static TableBlock? Drawn(IReadOnlyList<SentNode> rows)
    {
        var columns = rows.Max(row => row.Cells?.Count ?? 0);
        return columns is 0 or > Limits.TableColumns
            ? null
            : new([.. rows.Select(row => Cells(row, columns))], [.. Enumerable.Range(0, columns).Select(column => Setting(rows[^1], column))]);
    }

    private static IReadOnlyList<RawText> Cells(SentNode row, int columns) =>
        [.. Enumerable.Range(0, columns).Select(column => RawText.Of(row.Cells?.ElementAtOrDefault(column) is { } cell ? Wording.Line(cell) : ""))];

    private static ColumnSetting Setting(SentNode row, int column)
    {
        var isRight = row.Cells?.ElementAtOrDefault(column)?.Items?.Any(item => string.Equals(item.HorizontalAlignment, "right", StringComparison.OrdinalIgnoreCase));
        return new(isRight is true ? "right" : "left", IsWrapped: true);
    }
}
