using System.Text.Json.Nodes;
using Helmsman.Bot.Channels.Slack.Api;
using Helmsman.Bot.Delivery;
using Helmsman.Bot.Sending;

namespace Helmsman.Bot.Channels.Slack.Out;

/// <summary>
/// Every post of the outbox carries in its metadata which row it is of. So a post that got no answer can be looked for before it is made again. The app may
/// read its own chats; channels only where somebody gave it <c>channels:history</c> or <c>groups:history</c>, which it does not ask for: elsewhere it is
/// posted once more and may stand there twice, as in Teams.
/// </summary>
public sealed partial class Lookback(SlackApi api, ILogger<Lookback> logger)
{
    private const string EventType = "helmsman_posting";

    /// <summary>It was posted within the last minutes, unless the program was down since.</summary>
    private const int Newest = 100;

    public static JsonObject Mark(Posting row) => new() { ["event_type"] = EventType, ["event_payload"] = new JsonObject { ["id"] = row.Id } };

    /// <returns>The <c>ts</c> of the row's message, of which only one is left; null when it is not there, or nobody may look.</returns>
    /// <exception cref="TroubleException">It could not be looked for just now.</exception>
    public async Task<string?> FindAsync(SlackPlace place, Posting row, CancellationToken cancellationToken)
    {
        var found = await ReadAsync(place, cancellationToken) is { } messages
            ? messages.Where(message => IsOf(message, row)).Select(message => (string)message!["ts"]!).ToList()
            : [];
        foreach (var doubled in found.Skip(1))
        {
            Log.Doubled(logger, row.Id, doubled);
            await api.CallAsync(place.Team, SlackMethods.DeleteMessage, new() { ["channel"] = place.Channel, ["ts"] = doubled }, cancellationToken);
        }

        return found.FirstOrDefault();
    }

    private static bool IsOf(JsonNode? message, Posting row) =>
        (string?)message?["metadata"]?["event_type"] == EventType && (string?)message["metadata"]!["event_payload"]?["id"] == row.Id;

    private async Task<JsonArray?> ReadAsync(SlackPlace place, CancellationToken cancellationToken)
    {
        var asked = new JsonObject { ["channel"] = place.Channel, ["ts"] = place.Thread, ["limit"] = Newest, ["include_all_metadata"] = true };
        try
        {
            return (await api.CallAsync(place.Team, place.Thread is null ? SlackMethods.History : SlackMethods.Replies, asked, cancellationToken))["messages"] as JsonArray;
        }
        catch (TroubleException error) when (error.Trouble is not Trouble.Passing)
        {
            Log.MayNotLook(logger, place.Channel, error.Message);
            return null;
        }
        catch (Exception error) when (error is HttpRequestException or TaskCanceledException && !cancellationToken.IsCancellationRequested)
        {
            // No answer to a question is not one to a post: nothing was made here that could be there twice.
            throw new TroubleException(new Trouble.Passing(error.Message, null), error);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(1721, LogLevel.Information, "Whether a post that got no answer is in {Channel} cannot be seen: {Error}")]
        public static partial void MayNotLook(ILogger logger, string channel, string error);

        [LoggerMessage(1722, LogLevel.Information, "{Row} was there twice: {Message} is taken back")]
        public static partial void Doubled(ILogger logger, string row, string message);
    }
}
