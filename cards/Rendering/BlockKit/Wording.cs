using Helmsman.Cards.Elements;
using Helmsman.Cards.Rendering.BlockKit.Blocks;
using Helmsman.Cards.Rendering.BlockKit.Reading;

namespace Helmsman.Cards.Rendering.BlockKit;

/// <summary>The words of an element, without the marks that other hosts read in them.</summary>
internal static class Wording
{
    public static IReadOnlyList<TextRun> Runs(SentNode element) => element switch
    {
        { Type: NodeTypes.TextBlock, Text: { Length: > 0 } markdown } => [TextRun.Of(Spoken(markdown), IsBold(element))],
        { Inlines: { } inlines } => [.. inlines.Where(run => run.Text?.Length > 0).Select(run => TextRun.Of(run.Text!, IsBold(run)))],
        { Items: { } items } => Joined(" ", Flat.Of(items).Select(Runs)),
        { Columns: { } columns } => Joined("  ", columns.Select(Runs)),
        { Rows: { } rows } => Joined("\n", rows.Select(Row)),
        { Facts: { } facts } => Joined("\n", facts.Select(Fact)),
        { Instead: { } instead } => Runs(instead),
        _ => [],
    };

    /// <summary>The same as one text.</summary>
    public static string Line(SentNode element) => string.Concat(Runs(element).Select(run => run.Text));

    /// <summary>What it is of, then the rest.</summary>
    public static IReadOnlyList<TextRun> Row(SentNode row)
    {
        List<IReadOnlyList<TextRun>> cells = [.. (row.Cells ?? []).Select(Runs).Where(cell => cell.Count > 0)];
        return cells.Count < 2 ? Joined("", cells) : [.. cells[0], TextRun.Of(": "), .. Joined(" | ", cells.Skip(1))];
    }

    public static IReadOnlyList<TextRun> Fact(SentNode fact) =>
        [TextRun.Of(Spoken(fact.Title ?? ""), isBold: true), TextRun.Of(": "), TextRun.Of(Spoken(fact.Said ?? ""))];

    public static IReadOnlyList<TextRun> Joined(string separator, IEnumerable<IReadOnlyList<TextRun>> parts) =>
        [.. parts.Where(part => part.Count > 0).SelectMany((part, index) => index > 0 && separator.Length > 0 ? part.Prepend(TextRun.Of(separator)) : part)];

    /// <summary>The card's own heading; those of its parts are bold text.</summary>
    public static bool IsTitle(SentNode element) => Is(element.Style, "heading") && Is(element.Size, "large");

    public static bool IsFootnote(SentNode element) => element.Inlines is { Count: > 0 } runs ? runs.All(IsSmall) : IsSmall(element);

    private static bool IsSmall(SentNode text) => Is(text.Size, "small");

    private static bool IsBold(SentNode text) => Is(text.Weight, "bolder");

    /// <summary>Hosts take either case, and object models write either.</summary>
    private static bool Is(string? value, string name) => string.Equals(value, name, StringComparison.OrdinalIgnoreCase);

    private static string Spoken(string markdown) => Escaping.Unescape(Mentioning.Spoken(markdown));
}
