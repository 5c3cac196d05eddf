using System.Collections.Concurrent;
using Microsoft.Extensions.Time.Testing;

namespace Helmsman.Tests.Bot.Sending;

/// <summary>Runs work on one thread and moves the clock only when nothing is left to do at the present moment: so waiting is exact.</summary>
internal sealed class StandingClock : SynchronizationContext
{
    private readonly ConcurrentQueue<(SendOrPostCallback Work, object? State)> waiting = new();

    public static async Task RunAsync(FakeTimeProvider clock, TimeSpan step, Func<Task> begin)
    {
        var before = Current;
        var standing = new StandingClock();
        SetSynchronizationContext(standing);
        try
        {
            var all = begin();
            standing.DoWhatCanBeDone();
            while (!all.IsCompleted)
            {
                clock.Advance(step);
                standing.DoWhatCanBeDone();
            }

            SetSynchronizationContext(before);
            await all;
        }
        finally
        {
            SetSynchronizationContext(before);
        }
    }

    public override void Post(SendOrPostCallback d, object? state) => waiting.Enqueue((d, state));

    private void DoWhatCanBeDone()
    {
        while (waiting.TryDequeue(out var next))
        {
            next.Work(next.State);
        }
    }
}
