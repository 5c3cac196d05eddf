using Helmsman.Cards.Rendering.BlockKit.Blocks;
using Helmsman.Cards.Rendering.BlockKit.Reading;

namespace Helmsman.Cards.Rendering.BlockKit;

/// <summary>
/// A whole card as a modal view: a form, or something to read. There Slack draws neither tables nor charts, and a view with a picture that it refuses would
/// not open at all, so all of them are told in words.
/// </summary>
public static class SlackView
{
    public static string Of(Card card, string title) => Of(card.Content.ToJson(), title);

    /// <param name="card">As it is kept and sent: an Adaptive Card's JSON.</param>
    /// <returns>JSON, as views.open and views.update take it. Its callback_id is the verb of the button that sends it.</returns>
    public static string Of(string card, string title)
    {
        var scene = Scene.Of(SentNode.Of(card));
        return BlockJson.Of(ViewBlocks.Of(title, scene.Elements, scene));
    }
}
