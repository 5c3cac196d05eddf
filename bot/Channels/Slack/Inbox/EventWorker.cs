using Helmsman.Bot.Channels.Slack.Events;
using Helmsman.Bot.Channels.Slack.Workspaces;
using Helmsman.Bot.Delivery;

namespace Helmsman.Bot.Channels.Slack.Inbox;

/// <summary>Works off what Slack brought: in each conversation one after the other, first of all what an earlier life left undone.</summary>
public sealed partial class EventWorker(EventInbox inbox, EventsIn events, CommandsIn commands, OwnToken own, ILogger<EventWorker> logger) : BackgroundService
{
    /// <summary>What is under way when the program stops may end; what does not is taken up by the next life.</summary>
    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(10);

    private readonly CancellationTokenSource working = new();

    public override void Dispose()
    {
        working.Dispose();
        base.Dispose();
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        // Before that, what comes from the workspace of the settings would be a stranger's. It is kept, so it can wait.
        await own.Asked.WaitAsync(stoppingToken);
        var lanes = new Lanes(WorkAsync, stoppingToken);
        try
        {
            foreach (var left in await inbox.SweepAsync(stoppingToken))
            {
                lanes.Add(left.Lane, left.Id);
            }

            await foreach (var kept in inbox.Due.ReadAllAsync(stoppingToken))
            {
                lanes.Add(kept.Lane, kept.Id);
            }
        }
        finally
        {
            working.CancelAfter(Grace);
            await lanes.WhenIdleAsync();
        }
    }

    private async Task WorkAsync(string id, CancellationToken stopping)
    {
        try
        {
            if (await inbox.FindUndoneAsync(id, working.Token) is { Payload: { } payload } kept)
            {
                await (kept.Kind switch
                {
                    KeptEvent.Event => events.TakeAsync(payload, working.Token),
                    _ => commands.WorkAsync(payload, isElsewhere: kept.Kind == KeptEvent.CommandFromElsewhere, working.Token),
                });
                await inbox.FinishAsync(kept, working.Token);
            }
        }
        catch (OperationCanceledException) when (stopping.IsCancellationRequested)
        {
            // The next life takes it up again.
        }
        catch (Exception error) when (error is not OutOfMemoryException)
        {
            Log.Failed(logger, error, id);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(1703, LogLevel.Error, "{Event} could not be worked off: it is taken up again when the program starts next, or when Slack brings it again")]
        public static partial void Failed(ILogger logger, Exception error, string @event);
    }
}
