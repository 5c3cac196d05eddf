namespace Helmsman.Bot.Delivery;

/// <summary>Sends or edits until every row of the outbox is seen as wanted; one at a time in each conversation, so that order holds.</summary>
public sealed partial class OutboxSender(Outbox outbox, Courier courier, TimeProvider clock, ILogger<OutboxSender> logger) : BackgroundService
{
    /// <summary>Enough for the 50 calls a second that one tenant takes, if each were answered after five seconds.</summary>
    private const int ConversationsAtOnce = 256;

    /// <summary>A post under way when the program stops is given time to be answered: unanswered, it would be made again.</summary>
    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(10);

    private readonly SemaphoreSlim places = new(ConversationsAtOnce);
    private readonly CancellationTokenSource sending = new();

    public override void Dispose()
    {
        places.Dispose();
        sending.Dispose();
        base.Dispose();
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var lanes = new Lanes(BringAsync, stoppingToken);
        await outbox.ReviveAsync(stoppingToken);
        try
        {
            await foreach (var row in outbox.Due.ReadAllAsync(stoppingToken))
            {
                lanes.Add(row.Where, row.Id);
            }
        }
        finally
        {
            sending.CancelAfter(Grace);
            await lanes.WhenIdleAsync();
        }
    }

    /// <summary>Until nothing is left to do for this row; what comes after it in the same conversation waits, for order's sake.</summary>
    private async Task BringAsync(string id, CancellationToken stopping)
    {
        try
        {
            while (await OnceAsync(id, stopping) is { } next)
            {
                var wait = next - clock.GetUtcNow();
                await Task.Delay(wait > TimeSpan.Zero ? wait : TimeSpan.Zero, clock, stopping);
            }
        }
        catch (OperationCanceledException) when (stopping.IsCancellationRequested)
        {
            // The next life takes it up again.
        }
        catch (Exception error) when (!stopping.IsCancellationRequested)
        {
            Log.Broken(logger, id, error);
        }
    }

    private async Task<DateTimeOffset?> OnceAsync(string id, CancellationToken stopping)
    {
        await places.WaitAsync(stopping);
        try
        {
            return await courier.BringAsync(id, sending.Token);
        }
        finally
        {
            places.Release();
        }
    }

    private static partial class Log
    {
        [LoggerMessage(1208, LogLevel.Error, "{Row} could not be worked on: it is taken up again with the next sweep")]
        public static partial void Broken(ILogger logger, string row, Exception error);
    }
}
