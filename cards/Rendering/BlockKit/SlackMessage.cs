using Helmsman.Cards.Elements;
using Helmsman.Cards.Rendering.BlockKit.Blocks;
using Helmsman.Cards.Rendering.BlockKit.Reading;

namespace Helmsman.Cards.Rendering.BlockKit;

/// <summary>A card as a message in Slack.</summary>
/// <param name="Blocks">JSON, as chat.postMessage and chat.update take it.</param>
/// <param name="Text">For notifications, as mrkdwn with everything in it escaped. Slack wants it beside the blocks.</param>
/// <param name="Views">What is to be opened, as JSON for views.open, when a button with this action_id is pressed: it sends nothing itself.</param>
/// <param name="IsWhole">False: rows or lines did not fit, and their place says so. <see cref="Card.PlainText"/> has all of it.</param>
public sealed record SlackMessage(string Blocks, string Text, IReadOnlyDictionary<string, string> Views, bool IsWhole)
{
    public static SlackMessage Of(Card card) => Of(card.Content.ToJson(), card.Summary);

    /// <param name="card">As it is kept and sent: an Adaptive Card's JSON.</param>
    /// <param name="summary">Null where the card comes without one: its fallback text is the same line.</param>
    /// <param name="drawings">Fewer for a workspace that refused the others as invalid_blocks.</param>
    public static SlackMessage Of(string card, string? summary = null, Drawings drawings = Drawings.All)
    {
        var sent = SentNode.Of(card);
        var scene = Scene.Of(sent);
        var blocks = Choosing.Of(MessageBlocks.Of(scene), drawings);
        var fitting = ActionIds.Numbered(Fitting.Of(blocks, Limits.BlocksOfMessage, scene.Words));
        List<Button> openers = [.. fitting.OfType<ActionsBlock>().SelectMany(row => row.Elements).Where(button => button.Opens is not null)];
        return new(
            BlockJson.Of(fitting),
            Mrkdwn.Escape(Plain.Of(summary ?? Escaping.Unescape(sent.FallbackText ?? string.Empty), Limits.Notification).Text),
            openers.ToDictionary(button => button.ActionId, button => BlockJson.Of(button.Opens!), StringComparer.Ordinal),
            !openers.SelectMany(button => button.Opens!.Blocks).Concat(fitting).OfType<ContextBlock>().Any(note => note.TellsOfMore));
    }
}
