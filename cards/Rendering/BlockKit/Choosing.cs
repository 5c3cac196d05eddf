using Helmsman.Cards.Rendering.BlockKit.Blocks;

namespace Helmsman.Cards.Rendering.BlockKit;

/// <summary>Decides what is drawn and what is told in words: of tables and charts the first ones are drawn, of pictures all.</summary>
internal static class Choosing
{
    public static IEnumerable<Block> Of(IEnumerable<Block> blocks, Drawings drawings)
    {
        var (tables, charts) = drawings.HasFlag(Drawings.Figures) ? (Limits.Tables, Limits.Charts) : (0, 0);
        return blocks.SelectMany(block => block switch
        {
            EitherBlock { Drawn: ImageBlock picture } either => drawings.HasFlag(Drawings.Pictures) ? [picture] : either.Told,
            EitherBlock { Drawn: TableBlock table } either => tables-- > 0 ? [table] : either.Told,
            EitherBlock either => charts-- > 0 ? [either.Drawn] : either.Told,
            _ => [block],
        });
    }
}
