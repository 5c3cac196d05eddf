namespace Helmsman.Cards.Elements;

/// <summary>A table: a row of headers, then rows; the first column names, the others are figures and stand to the right.</summary>
internal static class Grid
{
    /// <param name="widths">Weights of the columns.</param>
    public static AdaptiveTable Of(IReadOnlyList<int> widths, IEnumerable<string> headers, IEnumerable<IReadOnlyList<AdaptiveRichTextBlock>> rows) => new()
    {
        Columns = [.. widths.Select(width => new AdaptiveTableColumnDefinition { Width = width })],
        Rows = [Row([.. headers.Select(Header)]), .. rows.Select(Row)],
        FirstRowAsHeaders = true,
    };

    /// <summary>A table of sentences: all of it stands to the left.</summary>
    public static AdaptiveTable Sentences(IReadOnlyList<int> widths, IEnumerable<string> headers, IEnumerable<IReadOnlyList<AdaptiveRichTextBlock>> rows) => new()
    {
        Columns = [.. widths.Select(width => new AdaptiveTableColumnDefinition { Width = width })],
        Rows = [.. rows.Prepend([.. headers.Select(Header)]).Select(row => new AdaptiveTableRow { Cells = [.. row.Select(Cell)] })],
        FirstRowAsHeaders = true,
    };

    /// <summary>What is said of something, one thing a line: its name, its value.</summary>
    public static AdaptiveTable Facts(IEnumerable<(string Name, AdaptiveRichTextBlock Value)> facts) => new()
    {
        Columns = [new() { Width = 1 }, new() { Width = 3 }],
        Rows = [.. facts.Select(fact => new AdaptiveTableRow { Cells = [Cell(Prose.Of(Prose.Bold(fact.Name))), Cell(fact.Value)] })],
        ShowGridLines = false,
        // The object model leaves its own default out, and hosts have the other one.
        AdditionalProperties = { ["firstRowAsHeaders"] = false },
    };

    private static AdaptiveRichTextBlock Header(string text) => Prose.Of(Prose.Bold(Words.Capital(text)));

    private static AdaptiveTableRow Row(IReadOnlyList<AdaptiveRichTextBlock> cells) =>
        new() { Cells = [.. cells.Select((cell, column) => Cell(column == 0 ? cell : cell.ToTheRight()))] };

    private static AdaptiveTableCell Cell(AdaptiveElement item) => new() { Items = [item] };
}
