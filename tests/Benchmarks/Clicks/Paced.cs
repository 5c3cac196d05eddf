using System.Diagnostics;

namespace Helmsman.Benchmarks.Clicks;

/// <summary>Clicks of people who do not wait for each other. The clock of a click starts when it is due, so a program that falls behind cannot hide it.</summary>
internal static class Paced
{
    /// <param name="click">Of the task with a number.</param>
    /// <returns>In milliseconds, each from when it was due.</returns>
    public static Task<double[]> ClickAsync(int first, int count, int perSecond, Func<int, Task> click)
    {
        var watch = Stopwatch.StartNew();
        return Task.WhenAll(Enumerable.Range(0, count).Select(async index =>
        {
            var due = TimeSpan.FromSeconds((double)index / perSecond);
            var wait = due - watch.Elapsed;
            await Task.Delay(wait > TimeSpan.Zero ? wait : TimeSpan.Zero, TimeProvider.System);
            await click(first + index);
            return (watch.Elapsed - due).TotalMilliseconds;
        }));
    }
}
