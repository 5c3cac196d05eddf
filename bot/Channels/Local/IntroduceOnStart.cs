namespace Helmsman.Bot.Channels.Local;

/// <summary>Waits until the bot can be reached, then introduces the rooms to it.</summary>
public sealed class IntroduceOnStart(Introductions introductions, IHostApplicationLifetime lifetime, TimeProvider clock) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var started = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var registration = lifetime.ApplicationStarted.Register(started.SetResult);
        await started.Task.WaitAsync(stoppingToken);
        await introductions.CatchUpAsync(clock.GetUtcNow(), stoppingToken);
    }
}
