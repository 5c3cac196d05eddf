using System.Text.Json.Nodes;
using Helmsman.Cards;
using Helmsman.Cards.Rendering.BlockKit;

namespace Helmsman.Bot.Channels.Slack.Out;

/// <summary>What an activity is in Slack.</summary>
/// <param name="Blocks">JSON; null: the text alone.</param>
/// <param name="Text">mrkdwn; beside blocks it is what a notification says.</param>
/// <param name="IsWhole">False: not all of the card is in it.</param>
internal sealed record OutMessage(string? Blocks, string Text, bool IsWhole)
{
    private const string NoBlocks = "[]";

    /// <summary>The ways to say it, the best one first: what a workspace refuses is said in the next one.</summary>
    public static IEnumerable<OutMessage> WaysOf(Activity activity, bool isDirect) =>
        CardOf(activity) is { } card ? OfCard(card, activity.Summary) : OfText(activity.Text ?? string.Empty, isDirect ? Suggestions.Of(activity) : null);

    /// <summary>JSON of the card that the activity shows; null when it shows none.</summary>
    public static string? CardOf(Activity activity) =>
        Wire.TextOf(activity.Attachments?.FirstOrDefault(attachment => attachment.ContentType == AdaptiveCard.ContentType)?.Content);

    /// <param name="also">What a method wants beside it.</param>
    public JsonObject To(string channel, JsonObject also)
    {
        // An edit without blocks would leave those that are there.
        var arguments = new JsonObject { ["channel"] = channel, ["text"] = Text, ["blocks"] = Blocks ?? NoBlocks };
        foreach (var (name, value) in also)
        {
            arguments[name] = value?.DeepClone();
        }

        return arguments;
    }

    /// <summary>
    /// Pictures are given up first, all of a message together, and tried again with each edit: whether Slack can fetch each of them, and the app see it, nobody knows
    /// before. A card that has none of what is given up would be refused again, so it is not said twice.
    /// </summary>
    private static IEnumerable<OutMessage> OfCard(string card, string? summary) => new[] { Drawings.All, Drawings.Figures, Drawings.Pictures, Drawings.None }
        .Select(drawings => SlackMessage.Of(card, summary, drawings))
        .Select(drawn => new OutMessage(drawn.Blocks, drawn.Text, drawn.IsWhole))
        .DistinctBy(way => way.Blocks)
        .Concat(OfTextAlone(card, summary));

    private static IEnumerable<OutMessage> OfTextAlone(string card, string? summary)
    {
        yield return new(null, SlackMessage.Of(card, summary, Drawings.None).Text, IsWhole: false);
    }

    private static IEnumerable<OutMessage> OfText(string text, string? blocks)
    {
        if (blocks is not null)
        {
            yield return new(blocks, Mrkdwn.Escape(text), IsWhole: true);
        }

        yield return new(null, Mrkdwn.Escape(text), IsWhole: true);
    }
}
