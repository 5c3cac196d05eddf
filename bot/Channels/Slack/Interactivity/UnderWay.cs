using System.Collections.Concurrent;

namespace Helmsman.Bot.Channels.Slack.Interactivity;

/// <summary>What goes on after Slack was answered. It is not kept: a click whose window is lost with the program is pressed again. At a shutdown it is finished.</summary>
public sealed partial class UnderWay(TimeProvider clock, ILogger<UnderWay> logger) : IHostedService
{
    /// <summary>Slack waits three seconds (docs.slack.dev/interactivity/handling-user-interaction, 2026-11-22).</summary>
    internal static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    private readonly ConcurrentDictionary<Task, bool> tasks = new();

    /// <summary>How much is not done yet.</summary>
    public int Count => tasks.Count;

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public async Task StopAsync(CancellationToken cancellationToken)
    {
        while (!tasks.IsEmpty)
        {
            await Task.WhenAll(tasks.Keys).WaitAsync(cancellationToken);
        }
    }

    /// <returns>Ends when the work does, and never fails: what went wrong is logged.</returns>
    public Task Begin(Func<CancellationToken, Task> work)
    {
        var task = Task.Run(() => WorkAsync(work));
        tasks[task] = true;
        _ = task.ContinueWith(ended => tasks.TryRemove(ended, out _), CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default);
        return task;
    }

    /// <summary>Slack waits from when it began to ask, whatever was done since.</summary>
    public long Now => clock.GetTimestamp();

    /// <param name="asked">When Slack asked, by <see cref="Now"/>.</param>
    /// <returns>False: Slack must be answered, and it goes on.</returns>
    public async Task<bool> IsDoneInTimeAsync(Task task, long asked)
    {
        var left = Patience - clock.GetElapsedTime(asked);
        try
        {
            await task.WaitAsync(left > TimeSpan.Zero ? left : TimeSpan.Zero, clock);
            return true;
        }
        catch (TimeoutException)
        {
            return false;
        }
    }

    private async Task WorkAsync(Func<CancellationToken, Task> work)
    {
        try
        {
            await work(CancellationToken.None);
        }
        catch (Exception error) when (error is not OutOfMemoryException)
        {
            Log.Failed(logger, error);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(1741, LogLevel.Error, "Failed after Slack was answered")]
        public static partial void Failed(ILogger logger, Exception error);
    }
}
