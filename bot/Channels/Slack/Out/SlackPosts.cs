using System.Text.Json.Nodes;
using Helmsman.Bot.Channels.Slack.Api;
using Helmsman.Bot.Sending;

namespace Helmsman.Bot.Channels.Slack.Out;

/// <summary>Says something in Slack, changes it and takes it back. A card that a workspace refuses as it is drawn is said in words.</summary>
public sealed partial class SlackPosts(SlackApi api, ILogger<SlackPosts> logger)
{
    /// <returns>The message's <c>ts</c>.</returns>
    public async Task<string?> PostAsync(SlackPlace place, Activity activity, JsonObject? metadata, CancellationToken cancellationToken)
    {
        var said = await SayAsync(SlackMethods.PostMessage, place, activity, metadata is null ? [] : new() { ["metadata"] = metadata }, cancellationToken);
        return (string?)said["ts"];
    }

    /// <summary>For the eyes of one person in a channel; gone when he reloads, and never edited.</summary>
    /// <returns>The <c>ts</c> by which it is known when something on it is pressed.</returns>
    public async Task<string?> WhisperAsync(SlackPlace place, string user, Activity activity, CancellationToken cancellationToken) =>
        (string?)(await SayAsync(SlackMethods.PostEphemeral, place, activity, new() { ["user"] = user }, cancellationToken))["message_ts"];

    /// <returns>The message's <c>ts</c>, which stays as it was.</returns>
    public async Task<string?> EditAsync(SlackPlace place, string ts, Activity activity, CancellationToken cancellationToken)
    {
        var said = await SayAsync(SlackMethods.UpdateMessage, place with { Thread = null }, activity, new() { ["ts"] = ts }, cancellationToken);
        return (string?)said["ts"];
    }

    public Task DeleteAsync(SlackPlace place, string ts, CancellationToken cancellationToken) =>
        api.CallAsync(place.Team, SlackMethods.DeleteMessage, new() { ["channel"] = place.Channel, ["ts"] = ts }, cancellationToken);

    private async Task<JsonObject> SayAsync(string method, SlackPlace place, Activity activity, JsonObject also, CancellationToken cancellationToken)
    {
        TroubleException? refused = null;
        foreach (var way in OutMessage.WaysOf(activity, place.IsDirect))
        {
            try
            {
                return await api.CallAsync(place.Team, method, Arguments(place, way, also), cancellationToken);
            }
            catch (TroubleException error) when (SlackTrouble.IsAboutForm(error.Trouble))
            {
                Log.Refused(logger, place.Channel, error.Message);
                refused = error;
            }
        }

        throw refused!;
    }

    /// <summary>Without blocks chat.update would leave those that are there: none are said to be none.</summary>
    private static JsonObject Arguments(SlackPlace place, OutMessage message, JsonObject also)
    {
        var arguments = new JsonObject
        {
            ["channel"] = place.Channel,
            ["thread_ts"] = place.Thread,
            ["text"] = message.Text,
            ["blocks"] = message.Blocks ?? "[]",
            ["unfurl_links"] = false,
            ["unfurl_media"] = false,
        };
        foreach (var (name, value) in also)
        {
            arguments[name] = value?.DeepClone();
        }

        return arguments;
    }

    private static partial class Log
    {
        [LoggerMessage(1720, LogLevel.Warning, "Slack does not take the message for {Channel} as it is: it is said more simply. {Error}")]
        public static partial void Refused(ILogger logger, string channel, string error);
    }
}
