using Helmsman.Cards.Rendering.BlockKit.Blocks;
using Helmsman.Cards.Rendering.BlockKit.Reading;

namespace Helmsman.Cards.Rendering.BlockKit;

/// <summary>A row of buttons, and a word on each that Slack would not take.</summary>
internal static class ButtonBlocks
{
    /// <param name="opens">The view that an action opens; null when it opens none.</param>
    public static IEnumerable<Block> Of(SentNode set, Func<SentNode, Modal?> opens, Words words)
    {
        var buttons = (set.Actions ?? []).Select(action => (Action: action, Button: Of(action, opens(action)))).ToList();
        List<Block> all =
        [
            .. buttons.Select(each => each.Button).OfType<Button>().Chunk(Limits.Buttons).Select(row => new ActionsBlock(row)),
            .. buttons.Where(each => each.Button is null && !each.Action.Opens()).Select(each => LeftOut(each.Action, words)),
        ];
        return set.Separator && all.Count > 0 ? all.Prepend(new DividerBlock()) : all;
    }

    private static Button? Of(SentNode action, Modal? opens)
    {
        var button = new Button(Plain.Of(action.Title, Limits.ButtonText), ActionIds.VerbOf(action), Style: StyleOf(action));
        return (opens, action) switch
        {
            ({ } view, _) => button with { ActionId = ActionIds.Open, Opens = view },
            (_, { Type: NodeTypes.OpenUrl, Url: { Length: <= Limits.Address } address }) => button with { ActionId = ActionIds.Link, Url = address },
            _ when action.Sends() && action.Data?.ToJsonString(BlockJson.Readable) is { Length: <= Limits.ButtonValue } data => button with { Value = data },
            _ => null,
        };
    }

    private static string? StyleOf(SentNode action) => action.Style?.ToUpperInvariant() switch
    {
        "POSITIVE" => "primary",
        "DESTRUCTIVE" => "danger",
        _ => null,
    };

    private static ContextBlock LeftOut(SentNode action, Words words) => new([Plain.Of(words.Say("slack.button-left-out", action.Title ?? ""), Limits.TextObject)]);
}
