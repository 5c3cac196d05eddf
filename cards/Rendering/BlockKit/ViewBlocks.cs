using Helmsman.Cards.Rendering.BlockKit.Blocks;
using Helmsman.Cards.Rendering.BlockKit.Reading;

namespace Helmsman.Cards.Rendering.BlockKit;

/// <summary>
/// A card, or a part of it, in a view. The first button after the last that is to be filled in becomes the view's own; what a message folds away is open
/// here, since a view opens no other.
/// </summary>
internal static class ViewBlocks
{
    public static Modal Of(string? title, IReadOnlyList<SentNode> elements, Scene scene)
    {
        var all = Unfolded(elements, scene);
        var sends = Sends(all);
        var blocks = all.SelectMany(element => Blocks(element, sends, scene));
        return new(
            Plain.Of(title, Limits.ViewTitle),
            Plain.Of(scene.Words["slack.close"], Limits.ViewButton),
            sends is null ? null : Plain.Of(sends.Title, Limits.ViewButton),
            sends is null ? null : ActionIds.VerbOf(sends),
            sends?.Data?.ToJsonString(BlockJson.Readable),
            ActionIds.Numbered(Fitting.Of(Choosing.Of(blocks, Drawings.None), Limits.BlocksOfView, scene.Words)));
    }

    private static IReadOnlyList<SentNode> Unfolded(IReadOnlyList<SentNode> elements, Scene scene) =>
        [.. elements.SelectMany(element => (element.Actions ?? []).Where(action => action.Opens()).SelectMany(scene.OpenedBy).Prepend(element))];

    /// <summary>Null when there is nothing to fill in, or when it would carry more than a view can.</summary>
    private static SentNode? Sends(IReadOnlyList<SentNode> elements) => elements
        .Skip(elements.Index().Where(each => each.Item.IsInput()).Select(each => each.Index).DefaultIfEmpty(elements.Count).Last())
        .SelectMany(element => element.Actions ?? [])
        .Where(action => action.Sends())
        .Take(1)
        .FirstOrDefault(action => (action.Data?.ToJsonString(BlockJson.Readable).Length ?? 0) <= Limits.PrivateMetadata);

    private static IEnumerable<Block> Blocks(SentNode element, SentNode? sends, Scene scene) => element switch
    {
        _ when element.IsInput() && sends is not null && InputBlocks.Of(element) is { } input => [input],
        { Type: NodeTypes.ActionSet } => ButtonBlocks.Of(
            element with { Actions = [.. (element.Actions ?? []).Where(action => !ReferenceEquals(action, sends))] }, _ => null, scene.Words),
        _ => ElementBlocks.Of(element),
    };
}
