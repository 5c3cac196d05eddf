namespace Helmsman.Shop.Why.Search;

/// <summary>
/// For every key of <see cref="Deviations"/> and each of some sizes of effect, how much likelier the deviation is with that effect than without a cause:
/// ln p₁/p₀. Looked up, because leaves are many and keys are few.
/// </summary>
internal sealed class Weights
{
    /// <summary>Effects from <see cref="Smallest"/> to 1, evenly.</summary>
    public const int Effects = 16;
    private const double Smallest = .1;

    // An effect is nearly the same for all its leaves, or as noisy as they are: half and half.
    private const double Narrow = .03;
    private const double Wide = .08;

    /// <summary>One leaf in 400 of an element takes no part in what happens to it: no single leaf can speak against an element without limit.</summary>
    private const double Apart = .0025;

    /// <summary>No single leaf can speak for an element without limit either.</summary>
    private const double Most = 40;

    /// <summary>So unlikely is a deviation that the noise does not know at all.</summary>
    private const double Unheard = 1e-14;

    /// <param name="noise">What leaves do without a cause.</param>
    public Weights(Noise noise)
    {
        Span<double> without = stackalloc double[Deviations.Bins], with = stackalloc double[Deviations.Bins];
        for (var size = 0; size < Deviations.Classes; size++)
        {
            if (size > 0 && Math.Abs(Math.Log(noise.Spread[size] / noise.Spread[RowOf[size - 1]])) < .05)
            {
                RowOf[size] = RowOf[size - 1];
                continue;
            }

            RowOf[size] = size;
            Without(noise, size, without);
            for (var effect = 0; effect < Effects; effect++)
            {
                With(Smallest + (1 - Smallest) * effect / (Effects - 1), noise.Deviation(size), with);
                Compare(size, effect, with, without);
            }
        }
    }

    /// <summary>A row of <see cref="Effects"/> for each key; that of <see cref="Deviations.Nothing"/> is 0.</summary>
    public float[] Rows { get; } = new float[(Deviations.Nothing + 1) * Effects];

    /// <summary>Classes of sizes whose noise is the same share the rows of one of them, so that these stay close at hand.</summary>
    private int[] RowOf { get; } = new int[Deviations.Classes];

    public int Row(int key) => key == Deviations.Nothing ? key : RowOf[key / Deviations.Bins] * Deviations.Bins + key % Deviations.Bins;

    private static void Without(Noise noise, int size, Span<double> bins)
    {
        bins.Clear();
        var sum = 0.0;
        for (var bin = -2 * Deviations.Side; bin <= 2 * Deviations.Side; bin++)
        {
            var density = (bin < 0 ? noise.Left : noise.Right).Density(bin / (Deviations.Side * noise.Spread[size]));
            bins[Math.Clamp(bin + Deviations.Side, 0, bins.Length - 1)] += density;
            sum += density;
        }

        foreach (ref var bin in bins)
        {
            bin = bin / sum + Unheard;
        }
    }

    private static void With(double effect, double noise, Span<double> bins)
    {
        bins.Clear();
        Add(bins, effect, Narrow);
        Add(bins, effect, Math.Sqrt(Wide * Wide + (1 - effect) * (1 - effect) * noise * noise));
    }

    private static void Add(Span<double> bins, double mean, double deviation)
    {
        const double far = 7;
        var height = .5 / (Math.Sqrt(2 * Math.PI) * deviation * Deviations.Side);
        var last = (int)((mean + far * deviation) * Deviations.Side);
        for (var bin = Math.Max(-Deviations.Side, (int)((mean - far * deviation) * Deviations.Side)); bin <= last; bin++)
        {
            var z = (bin / (double)Deviations.Side - mean) / deviation;
            bins[Math.Min(bin + Deviations.Side, bins.Length - 1)] += height * Math.Exp(-z * z / 2);
        }
    }

    private void Compare(int size, int effect, Span<double> with, Span<double> without)
    {
        // A leaf that is nearer to nothing than to the effect is no witness for it, however unusual it may be.
        var half = Deviations.Side * (1 + (Smallest + (1 - Smallest) * effect / (Effects - 1)) / 2);
        for (var bin = 0; bin < Deviations.Bins; bin++)
        {
            var weight = Math.Log((1 - Apart) * with[bin] / without[bin] + Apart);
            Rows[(size * Deviations.Bins + bin) * Effects + effect] = (float)Math.Min(bin <= half ? 0 : Most, weight);
        }
    }
}
