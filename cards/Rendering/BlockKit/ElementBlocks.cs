using Helmsman.Cards.Rendering.BlockKit.Blocks;
using Helmsman.Cards.Rendering.BlockKit.Reading;

namespace Helmsman.Cards.Rendering.BlockKit;

/// <summary>What is only read: headings, text, figures side by side, tables, charts, pictures.</summary>
internal static class ElementBlocks
{
    public static IEnumerable<Block> Of(SentNode element)
    {
        IReadOnlyList<Block> blocks = [.. Blocks(element)];
        return element.Separator && blocks.Count > 0 ? blocks.Prepend(new DividerBlock()) : blocks;
    }

    private static IEnumerable<Block> Blocks(SentNode element) => element switch
    {
        { Type: NodeTypes.TextBlock or NodeTypes.RichTextBlock } => Text(element),
        { Type: NodeTypes.ColumnSet } => Columns(element),
        { Type: NodeTypes.FactSet, Facts: { } facts } => TableBlocks.Told(facts.Select(fact => (IReadOnlyList<TextRun>)Wording.Fact(fact))),
        { Type: NodeTypes.Table } => TableBlocks.Of(element),
        { Type: NodeTypes.Image } => PictureBlocks.Of(element),
        _ when element.IsChart() => ChartBlocks.Of(element),
        _ when element.IsInput() => InputBlocks.Told(element),
        _ => [],
    };

    private static IEnumerable<Block> Text(SentNode element)
    {
        var runs = Wording.Runs(element);
        var text = string.Concat(runs.Select(run => run.Text));
        if (string.IsNullOrWhiteSpace(text))
        {
            return [];
        }

        return (Wording.IsTitle(element) && text.Length <= Limits.Header, Wording.IsFootnote(element) && text.Length <= Limits.TextObject) switch
        {
            (true, _) => [new HeaderBlock(new(text))],
            (_, true) => [new ContextBlock([new(text)])],
            _ => [RichTextBlock.Of(runs)],
        };
    }

    private static IEnumerable<Block> Columns(SentNode set) => (set.Columns ?? [])
        .Select(column => string.Join('\n', Flat.Of([column]).Select(Wording.Line).Where(line => line.Length > 0)))
        .Where(text => text.Length > 0)
        .Select(text => Plain.Of(text, Limits.Field))
        .Chunk(Limits.Fields)
        .Select(fields => new SectionBlock(fields));
}
