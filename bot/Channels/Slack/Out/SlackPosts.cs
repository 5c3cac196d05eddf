using System.Text.Json.Nodes;
using Helmsman.Bot.Channels.Slack.Api;
using Helmsman.Bot.Delivery;
using Helmsman.Bot.Sending;
using Helmsman.Cards.Elements;
using Helmsman.Cards.Rendering.BlockKit;

namespace Helmsman.Bot.Channels.Slack.Out;

/// <summary>
/// Says something in Slack, changes it and takes it back. A card that a workspace refuses as it is drawn is said in words, and what a message has no room
/// for follows it.
/// </summary>
public sealed partial class SlackPosts(SlackApi api, Lookback lookback, Rests rests, ILogger<SlackPosts> logger)
{
    /// <summary>Slack takes 40,000 characters of text; escaped it grows.</summary>
    private const int LongestWhisper = 10_000;

    /// <param name="row">The row of the outbox that it is posted for, if it is.</param>
    /// <returns>The message's <c>ts</c>.</returns>
    public async Task<string> PostAsync(SlackPlace place, Activity activity, Posting? row, CancellationToken cancellationToken)
    {
        if (row is { Unanswered: > 0 } && await lookback.FindAsync(place, row, cancellationToken) is { } found)
        {
            await rests.OweAsync(row, found);
            await EditAsync(place, found, activity, row, cancellationToken);
            return found;
        }

        var also = new JsonObject { ["thread_ts"] = place.Thread, ["unfurl_links"] = false, ["unfurl_media"] = false, ["metadata"] = row is null ? null : Lookback.Mark(row) };
        var (ts, isWhole) = await SayAsync(SlackMethods.PostMessage, place, activity, also, cancellationToken);
        if (!isWhole)
        {
            await (row is null ? Task.CompletedTask : rests.OweAsync(row, ts));
            await rests.FollowAsync(place, ts, Rest.Of(activity), row, cancellationToken);
        }

        return ts;
    }

    /// <summary>For the eyes of one person in a channel: gone when he reloads, and never edited. What it has no room for is said after it in the same way.</summary>
    /// <returns>The <c>ts</c> by which it is known when something on it is pressed.</returns>
    public async Task<string> WhisperAsync(SlackPlace place, string user, Activity activity, CancellationToken cancellationToken)
    {
        var also = new JsonObject { ["user"] = user, ["thread_ts"] = place.Thread };
        var (ts, isWhole) = await SayAsync(SlackMethods.PostEphemeral, place, activity, also, cancellationToken);
        if (!isWhole && Rest.Of(activity) is { } rest)
        {
            also["channel"] = place.Channel;
            also["text"] = Mrkdwn.Escape(rest.Text.Shortened(LongestWhisper));
            await api.CallAsync(place.Team, SlackMethods.PostEphemeral, also, cancellationToken);
        }

        return ts;
    }

    /// <param name="row">As for <see cref="PostAsync"/>.</param>
    public async Task EditAsync(SlackPlace place, string ts, Activity activity, Posting? row, CancellationToken cancellationToken)
    {
        var (_, isWhole) = await SayAsync(SlackMethods.UpdateMessage, place, activity, new() { ["ts"] = ts }, cancellationToken);
        await rests.FollowAsync(place, ts, isWhole ? null : Rest.Of(activity), row, cancellationToken);
    }

    /// <param name="row">As for <see cref="PostAsync"/>.</param>
    public async Task DeleteAsync(SlackPlace place, string ts, Posting? row, CancellationToken cancellationToken)
    {
        await rests.FollowAsync(place, ts, null, row, cancellationToken);
        await api.CallAsync(place.Team, SlackMethods.DeleteMessage, new() { ["channel"] = place.Channel, ["ts"] = ts }, cancellationToken);
    }

    private async Task<(string Ts, bool IsWhole)> SayAsync(string method, SlackPlace place, Activity activity, JsonObject also, CancellationToken cancellationToken)
    {
        TroubleException? refused = null;
        foreach (var way in OutMessage.WaysOf(activity, place.IsDirect))
        {
            try
            {
                var said = await api.CallAsync(place.Team, method, way.To(place.Channel, also), cancellationToken);
                return ((string?)(said["ts"] ?? said["message_ts"]) ?? string.Empty, way.IsWhole);
            }
            catch (TroubleException error) when (SlackTrouble.IsAboutForm(error.Trouble))
            {
                Log.Refused(logger, place.Channel, error.Message);
                refused = error;
            }
        }

        throw refused!;
    }

    private static partial class Log
    {
        [LoggerMessage(1720, LogLevel.Warning, "Slack does not take the message for {Channel} as it is: it is said more simply. {Error}")]
        public static partial void Refused(ILogger logger, string channel, string error);
    }
}
