using System.Diagnostics;
using System.Globalization;

namespace Helmsman.Benchmarks;

/// <summary>Measures in turn, so that what else the machine does falls on all alike, and tells medians and their ratio.</summary>
internal static class Timing
{
    public const int Runs = 7;

    /// <returns>Medians in milliseconds, one for each of <paramref name="acts"/>; the first round is for warming up and does not count.</returns>
    public static double[] InTurn(params Action[] acts)
    {
        var times = acts.Select(_ => new List<double>()).ToArray();
        for (var run = 0; run <= Runs; run++)
        {
            for (var act = 0; act < acts.Length; act++)
            {
                var time = Once(acts[act]);
                times[act].AddRange(run == 0 ? [] : [time]);
            }
        }

        return [.. times.Select(Median)];
    }

    public static double Once(Action act)
    {
        GC.Collect();
        var watch = Stopwatch.StartNew();
        act();
        return watch.Elapsed.TotalMilliseconds;
    }

    public static double Median(IEnumerable<double> times) => times.Order().ToList() is var sorted ? sorted[sorted.Count / 2] : 0;

    public static void Say(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));

    /// <summary>Starts this program again, as a process with nothing warm, and returns what it says.</summary>
    public static string Apart(params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(Environment.ProcessPath!, arguments) { RedirectStandardOutput = true, UseShellExecute = false })!;
        var said = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 ? said.Trim() : throw new InvalidOperationException($"{string.Join(' ', arguments)} ended with {process.ExitCode}: {said}");
    }
}
