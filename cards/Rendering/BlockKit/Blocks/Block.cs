using System.Text.Json.Serialization;

namespace Helmsman.Cards.Rendering.BlockKit.Blocks;

/// <summary>A block as Slack takes it. Text of people stands in plain and rich text alone, which Slack reads no formatting, links or mentions in.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(HeaderBlock), "header")]
[JsonDerivedType(typeof(DividerBlock), "divider")]
[JsonDerivedType(typeof(RichTextBlock), "rich_text")]
[JsonDerivedType(typeof(ContextBlock), "context")]
[JsonDerivedType(typeof(SectionBlock), "section")]
[JsonDerivedType(typeof(ImageBlock), "image")]
[JsonDerivedType(typeof(TableBlock), "table")]
[JsonDerivedType(typeof(ChartBlock), "data_visualization")]
[JsonDerivedType(typeof(ActionsBlock), "actions")]
[JsonDerivedType(typeof(InputBlock), "input")]
internal abstract record Block
{
    /// <summary>What is read in it, line by line.</summary>
    internal abstract IEnumerable<string> Lines { get; }

    /// <summary>Somebody presses or fills it in, so it is the last to be left out.</summary>
    internal virtual bool IsUsed => false;

    internal int Length => Lines.Sum(line => line.Length);
}

internal sealed record HeaderBlock(Plain Text) : Block
{
    internal override IEnumerable<string> Lines => [Text.Text];
}

internal sealed record DividerBlock : Block
{
    internal override IEnumerable<string> Lines => [];
}

internal sealed record RichTextBlock(IReadOnlyList<RichTextSection> Elements) : Block
{
    public static RichTextBlock Of(params IEnumerable<TextRun> runs) => new([new RichTextSection(TextRun.Within(Limits.OneText, runs))]);

    internal IEnumerable<TextRun> Runs => Elements.SelectMany(section => section.Elements);

    internal override IEnumerable<string> Lines => string.Concat(Runs.Select(run => run.Text)).Split('\n');
}

/// <summary>Small and pale.</summary>
/// <param name="TellsOfMore">It says that something is left out.</param>
internal sealed record ContextBlock(IReadOnlyList<Plain> Elements, [property: JsonIgnore] bool TellsOfMore = false) : Block
{
    internal override IEnumerable<string> Lines => Elements.SelectMany(element => element.Text.Split('\n'));
}

/// <summary>Two texts side by side, then the next two.</summary>
internal sealed record SectionBlock(IReadOnlyList<Plain> Fields) : Block
{
    internal override IEnumerable<string> Lines => Fields.Select(each => each.Text);
}

/// <param name="ImageUrl">Of a picture that anybody may open; else null, and it is Slack's file.</param>
internal sealed record ImageBlock(string? ImageUrl, SlackFile? SlackFile, string AltText) : Block
{
    internal override IEnumerable<string> Lines => [AltText];
}

/// <param name="Url">Its <c>url_private</c>, or its permalink.</param>
internal sealed record SlackFile(string Url);

internal sealed record TableBlock(IReadOnlyList<IReadOnlyList<RawText>> Rows, IReadOnlyList<ColumnSetting> ColumnSettings) : Block
{
    internal override IEnumerable<string> Lines => Rows.Select(row => string.Join(' ', row.Select(cell => cell.Text)));
}

internal sealed record ColumnSetting(string Align, bool IsWrapped);

internal sealed record ActionsBlock(IReadOnlyList<Button> Elements) : Block
{
    internal override IEnumerable<string> Lines => Elements.Select(button => button.Text.Text);

    internal override bool IsUsed => true;
}

/// <summary>The same in two ways: as Slack draws it, where it may, and in words. One of the two is chosen before anything is sent.</summary>
internal sealed record EitherBlock(Block Drawn, IReadOnlyList<Block> Told) : Block
{
    internal override IEnumerable<string> Lines => Told.SelectMany(block => block.Lines);
}
