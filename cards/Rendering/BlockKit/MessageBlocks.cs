using Helmsman.Cards.Rendering.BlockKit.Blocks;
using Helmsman.Cards.Rendering.BlockKit.Reading;

namespace Helmsman.Cards.Rendering.BlockKit;

/// <summary>
/// A card in a conversation. What is to be filled in is told as it stands, and opens as a view by the first button of a row after it, which sends it.
/// </summary>
internal static class MessageBlocks
{
    public static IEnumerable<Block> Of(Scene scene)
    {
        var form = new List<SentNode>();
        foreach (var (index, element) in scene.Elements.Index())
        {
            if (form.Count > 0 || element.IsInput())
            {
                form.Add(element);
            }

            if (element.Is(NodeTypes.ActionSet))
            {
                foreach (var row in Buttons(element, [.. form], scene))
                {
                    yield return row;
                }

                // A row in the middle of a form (draw it anew for another role) does not end it.
                if (!scene.Elements.Skip(index).Any(later => later.IsInput()))
                {
                    form.Clear();
                }
            }
            else
            {
                foreach (var block in ElementBlocks.Of(element))
                {
                    yield return block;
                }
            }
        }
    }

    private static IEnumerable<Block> Buttons(SentNode set, IReadOnlyList<SentNode> form, Scene scene)
    {
        var sends = form.Count > 0 ? set.Actions?.FirstOrDefault(action => action.Sends()) : null;
        return ButtonBlocks.Of(set, action => ReferenceEquals(action, sends) ? Form(form, action, scene) : Opened(action, scene), scene.Words);
    }

    private static Modal Form(IReadOnlyList<SentNode> form, SentNode sends, Scene scene) =>
        ViewBlocks.Of(sends.Title, [.. form.SkipLast(1), Flat.RowOf([sends])], scene);

    private static Modal? Opened(SentNode action, Scene scene) =>
        action.Opens() && scene.OpenedBy(action) is { Count: > 0 } part ? ViewBlocks.Of(action.Title, part, scene) : null;
}
