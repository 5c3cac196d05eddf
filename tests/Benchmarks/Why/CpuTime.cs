namespace Helmsman.Benchmarks.Why;

/// <summary>Processor time of this process, so that what else the machine does does not count.</summary>
internal static class CpuTime
{
    public static (T Result, double Milliseconds) Of<T>(Func<T> act)
    {
        var before = Environment.CpuUsage.TotalTime;
        var result = act();
        return (result, (Environment.CpuUsage.TotalTime - before).TotalMilliseconds);
    }
}
