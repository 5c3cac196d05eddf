namespace Helmsman.Shop.Why.Search;

/// <summary>
/// How far each leaf is from what was expected of it, as a share of the larger of the two: 1 is all of it gone, −1 came from nothing, so that a fall and
/// a rise by the same factor are equally far. Counted in bins, apart for leaves of different sizes.
/// </summary>
internal sealed class Deviations
{
    /// <summary>Bins on either side of the one for 'as expected'. The outermost hold the leaves that vanished or appeared, and no others.</summary>
    public const int Side = 256;
    public const int Bins = 2 * Side + 1;

    /// <summary>Each holds sizes of one power of two.</summary>
    public const int Classes = 16;

    /// <summary>The key of a leaf of which nothing was expected and nothing came.</summary>
    public const int Nothing = Classes * Bins;

    private const int MeanClass = 10;

    private readonly double perMean;
    private readonly double[] sizes = new double[Classes];
    private readonly double[] squares = new double[Classes];
    private readonly int[] leaves = new int[Classes];

    /// <param name="sign">1: a fall counts as positive; −1: a rise.</param>
    public Deviations(ReadOnlySpan<double> expected, ReadOnlySpan<double> actual, int sign)
    {
        Keys = new int[expected.Length];
        Mean = MeanOf(expected, actual);
        perMean = 1 / Mean;
        for (var leaf = 0; leaf < Keys.Length; leaf++)
        {
            var larger = Math.Max(Math.Abs(expected[leaf]), Math.Abs(actual[leaf]));
            Keys[leaf] = larger > 0 ? Key(sign * (expected[leaf] - actual[leaf]) / larger, larger * perMean) : Nothing;
            Counts[Keys[leaf]]++;
        }
    }

    /// <summary>Class × <see cref="Bins"/> + bin, or <see cref="Nothing"/>.</summary>
    public int[] Keys { get; }

    /// <summary>How many leaves have each key.</summary>
    public int[] Counts { get; } = new int[Nothing + 1];

    /// <summary>Mean size of the leaves, in the unit of the figure.</summary>
    public double Mean { get; }

    public int Leaves(int size) => leaves[size];

    /// <summary>Mean size of a class's leaves, half what was expected and half what came, in units of the mean of all; 0 when it has none.</summary>
    public double MeanSize(int size) => leaves[size] == 0 ? 0 : sizes[size] / leaves[size];

    /// <summary>Of all leaves of a class together, in units of the mean of all.</summary>
    public double Sizes(int size) => sizes[size];

    /// <summary>Of the differences of a class's leaves from what was expected of them, in the same unit, squared.</summary>
    public double Squares(int size) => squares[size];

    public ReadOnlySpan<int> CountsOf(int size) => Counts.AsSpan(size * Bins, Bins);

    private static double MeanOf(ReadOnlySpan<double> expected, ReadOnlySpan<double> actual)
    {
        var (total, count) = (0.0, 0);
        for (var leaf = 0; leaf < expected.Length; leaf++)
        {
            var larger = Math.Max(Math.Abs(expected[leaf]), Math.Abs(actual[leaf]));
            total += larger;
            count += larger > 0 ? 1 : 0;
        }

        return count == 0 ? 1 : total / count;
    }

    private int Key(double share, double larger)
    {
        // Figures of different signs (a refund where sales were expected) are more than all gone: they count as all gone.
        share = Math.Clamp(share, -1, 1);
        var bin = share >= 1 ? 2 * Side : share <= -1 ? 0 : Math.Clamp((int)(share * Side + Side + .5), 1, 2 * Side - 1);
        var mean = larger * (1 - Math.Abs(share) / 2);
        var at = Math.Clamp((int)(BitConverter.DoubleToInt64Bits(mean) >> 52) - 1023 + MeanClass, 0, Classes - 1);
        sizes[at] += mean;
        squares[at] += larger * share * larger * share;
        leaves[at]++;
        return at * Bins + bin;
    }
}
