using System.Text.Json.Nodes;

namespace Helmsman.Bot.Channels.Slack.Interactivity;

/// <summary>What people press and send in Slack, however it comes in.</summary>
public sealed partial class SlackInteractivity(Presses presses, Submissions submissions, ILogger<SlackInteractivity> logger)
{
    /// <param name="payload">As Slack sends it: <c>block_actions</c>, <c>view_submission</c>; of others nothing is made.</param>
    /// <returns>The body of the acknowledgement, within three seconds; null: an empty one.</returns>
    public async Task<JsonObject?> TakeAsync(JsonObject payload, CancellationToken cancellationToken)
    {
        switch (Gesture.Of(payload))
        {
            case { At: { } at, Action: not null } pressed:
                await presses.TakeAsync(pressed, at);
                return null;
            case { At: { } at, Action: null } sent:
                return await submissions.TakeAsync(sent, at, cancellationToken);
            case { } lost:
                Log.Nowhere(logger, lost.User);
                return lost.Action is null ? Reply.Close : null;
            default:
                return null;
        }
    }

    private static partial class Log
    {
        [LoggerMessage(1744, LogLevel.Warning, "What {User} pressed or sent tells neither a conversation nor where its view was opened: nothing is done")]
        public static partial void Nowhere(ILogger logger, string user);
    }
}
