using System.Text.Json.Nodes;
using Helmsman.Bot.Sending;

namespace Helmsman.Bot.Channels.Slack.Interactivity;

/// <summary>Shows something in a window; where Slack does not open it any more, whoever pressed is asked to press again.</summary>
public sealed partial class Showing(Windows windows, Acting acting, Beside beside, SlackWords words, ILogger<Showing> logger)
{
    internal Task OpenAsync(JsonObject view, Gesture gesture, Spot at, CancellationToken cancellationToken) =>
        TryAsync(windows.OpenAsync(gesture.Team, gesture.Trigger ?? "", view, cancellationToken), gesture, at, cancellationToken);

    /// <summary>What a gesture got back: over the conversation, in the place of the window it was made in, or over that.</summary>
    internal async Task ShowAsync(Got got, Gesture gesture, Spot at, CancellationToken cancellationToken)
    {
        var (_, said) = await words.ReaderAsync(gesture, at, cancellationToken);
        if (Drawing.Of(got, gesture, at, said) is { } view)
        {
            await (!gesture.IsInWindow ? OpenAsync(view, gesture, at, cancellationToken)
                : TryAsync(OverAsync(got, view, gesture, cancellationToken), gesture, at, cancellationToken));
        }
    }

    internal Task SayAsync(Gesture gesture, Spot at, string sentence, CancellationToken cancellationToken) =>
        acting.ContinueAsync(gesture, at, (turn, ct) => beside.SayAsync(turn, gesture, at, sentence, ct), cancellationToken);

    private Task OverAsync(Got got, JsonObject view, Gesture gesture, CancellationToken cancellationToken) => got is Got.Sentence
        ? windows.LayOverAsync(gesture.Team, gesture.Trigger ?? "", view, cancellationToken)
        : windows.RedrawAsync(gesture.Team, gesture.View!.Id, view, cancellationToken);

    private async Task TryAsync(Task shown, Gesture gesture, Spot at, CancellationToken cancellationToken)
    {
        try
        {
            await shown;
        }
        catch (Exception error) when (error is TroubleException or HttpRequestException)
        {
            Log.NotOpened(logger, gesture.User, error.Message);
            var (_, said) = await words.ReaderAsync(gesture, at, cancellationToken);
            await SayAsync(gesture, at, said.PressAgain, cancellationToken);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(1743, LogLevel.Warning, "No window could be opened for {User}: {Error}")]
        public static partial void NotOpened(ILogger logger, string user, string error);
    }
}
