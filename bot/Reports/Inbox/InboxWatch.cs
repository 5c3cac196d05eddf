using Microsoft.Extensions.Options;

namespace Helmsman.Bot.Reports.Inbox;

/// <summary>Sweeps the inbox at the start, every few seconds, and as soon as the system tells that something was put there.</summary>
internal sealed class InboxWatch(Trays trays, InboxSweep sweep, InboxHints hints, IOptions<HelmsmanSettings> settings, TimeProvider clock) : BackgroundService
{
    private readonly TimeSpan every = TimeSpan.FromSeconds(Math.Max(1, settings.Value.Reports.InboxSeconds));

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (trays.All is [])
        {
            return;
        }

        while (true)
        {
            var next = await sweep.SweepAsync(stoppingToken);
            hints.Watch(trays);
            await WaitAsync(next, stoppingToken);
        }
    }

    private async Task WaitAsync(DateTimeOffset? next, CancellationToken stopping)
    {
        using var either = CancellationTokenSource.CreateLinkedTokenSource(stopping);
        var wait = (next - clock.GetUtcNow()) is { } soon && soon < every ? soon : every;
        await Task.WhenAny(
            hints.NextAsync(either.Token),
            Task.Delay(wait > TimeSpan.Zero ? wait : TimeSpan.Zero, clock, either.Token));
        await either.CancelAsync();
        stopping.ThrowIfCancellationRequested();
    }
}
