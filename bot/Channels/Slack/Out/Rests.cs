using System.Text.Json.Nodes;
using Helmsman.Bot.Channels.Slack.Api;
using Helmsman.Bot.Channels.Slack.Files;
using Helmsman.Bot.Delivery;
using Helmsman.Bot.Sending;
using Helmsman.Cards.Rendering.BlockKit;
using Helmsman.Shop.Documents;

namespace Helmsman.Bot.Channels.Slack.Out;

/// <summary>
/// Lets all of a card in plain words follow a message that could not hold it: in the message's thread, and as a file when it is long. When the card changes
/// so does what follows it. The message itself has arrived, so nothing that goes wrong here makes it fail; but what time mends is left to the outbox, where the
/// message is one of its own.
/// </summary>
public sealed partial class Rests(IDocuments documents, SlackApi api, SlackFiles files, TimeProvider clock, ILogger<Rests> logger)
{
    private const string FileName = "helmsman.txt";

    /// <summary>The row's message is there and its text is not: a life that ends in between edits the message, and the text follows then.</summary>
    public Task OweAsync(Posting row, string ts) =>
        documents.ChangeAsync(Posting.Documents, row.Id, kept => (kept ?? row).Stands(ts), CancellationToken.None);

    /// <param name="ts">The message that it follows.</param>
    /// <param name="rest">Null: the message says all, or is there no more.</param>
    /// <param name="row">The row of the outbox that the message is of, if it is: that comes again.</param>
    /// <exception cref="TroubleException">It passes, and the row comes again.</exception>
    /// <exception cref="NotSentException">The same.</exception>
    public async Task FollowAsync(SlackPlace place, string ts, Rest? rest, Posting? row, CancellationToken cancellationToken)
    {
        try
        {
            var id = RestSent.IdOf(place, ts);
            var sent = await documents.ReadAsync(RestSent.Documents, id, cancellationToken);
            if (sent?.Value.Hash == rest?.Hash)
            {
                return;
            }

            if (sent is not null)
            {
                await TakeBackAsync(place, sent.Value, cancellationToken);
                await documents.CompareAndSetAsync(RestSent.Documents, id, null, sent.Version, cancellationToken);
            }

            if (rest is not null)
            {
                var now = await SendAsync(place with { Thread = place.Thread ?? ts }, rest, cancellationToken);
                await documents.ChangeAsync(RestSent.Documents, id, _ => now, CancellationToken.None);
            }
        }
        catch (Exception error) when (error is not OutOfMemoryException && (row is null || !IsMended(error, cancellationToken)))
        {
            Log.NotFollowed(logger, ts, place.Channel, error.Message);
        }
    }

    private bool IsMended(Exception error, CancellationToken cancellationToken) =>
        cancellationToken.IsCancellationRequested || Trouble.Of(error, clock) is Trouble.Passing;

    private async Task<RestSent> SendAsync(SlackPlace thread, Rest rest, CancellationToken cancellationToken)
    {
        if (!rest.IsShort)
        {
            return new(rest.Hash, null, await files.UploadAsync(thread, FileName, rest.Title, rest.Text, cancellationToken));
        }

        var said = new JsonObject { ["channel"] = thread.Channel, ["thread_ts"] = thread.Thread, ["text"] = Mrkdwn.Escape(rest.Text), ["unfurl_links"] = false, ["unfurl_media"] = false };
        return new(rest.Hash, (string?)(await api.CallAsync(thread.Team, SlackMethods.PostMessage, said, cancellationToken))["ts"], null);
    }

    /// <summary>Somebody may have taken it away himself.</summary>
    private async Task TakeBackAsync(SlackPlace place, RestSent sent, CancellationToken cancellationToken)
    {
        try
        {
            await (sent.File is { } file
                ? files.DeleteAsync(place.Team, file, cancellationToken)
                : api.CallAsync(place.Team, SlackMethods.DeleteMessage, new() { ["channel"] = place.Channel, ["ts"] = sent.Message }, cancellationToken));
        }
        catch (TroubleException error) when (error.Trouble is Trouble.NotThere)
        {
            Log.GoneAlready(logger, place.Channel, error.Message);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(1723, LogLevel.Warning, "The card {Message} in {Channel} was too long for a message, and its text could not follow it: {Error}")]
        public static partial void NotFollowed(ILogger logger, string message, string channel, string error);

        [LoggerMessage(1724, LogLevel.Information, "What followed a card in {Channel} is no longer there: {Error}")]
        public static partial void GoneAlready(ILogger logger, string channel, string error);
    }
}
