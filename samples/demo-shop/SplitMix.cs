namespace Helmsman.Samples.DemoShop;

/// <summary>
/// SplitMix64: a small generator of our own, because the runtime's may change from one version to the next. Only exact arithmetic is used on
/// its numbers (no logarithm, no power), so that every machine makes the same shop.
/// </summary>
internal sealed class SplitMix(ulong seed)
{
    private ulong state = seed;

    public static SplitMix Of(ulong seed, DateOnly day) => new(seed ^ new SplitMix((ulong)day.DayNumber).Next());

    /// <summary>A factor around 1: nearly normal, with this relative standard deviation.</summary>
    public double Noise(double deviation)
    {
        var sum = 0.0;
        for (var draw = 0; draw < 12; draw++)
        {
            sum += NextUnit();
        }

        return 1 + (deviation * (sum - 6));
    }

    /// <summary>A whole number next to <paramref name="value"/>, in such a way that the mean is kept.</summary>
    public long Round(double value)
    {
        var whole = Math.Floor(value);
        return (long)whole + (NextUnit() < value - whole ? 1 : 0);
    }

    private double NextUnit() => (Next() >> 11) * (1.0 / (1UL << 53));

    private ulong Next()
    {
        var mixed = state += 0x9E3779B97F4A7C15UL;
        mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9UL;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EBUL;
        return mixed ^ (mixed >> 31);
    }
}
