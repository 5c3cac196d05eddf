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

    /// <summary>Each holds sizes of one power of two; the last but three has the mean size.</summary>
    public const int Classes = 12;

    /// <summary>The key of a leaf of which nothing was expected and nothing came.</summary>
    public const int Nothing = Classes * Bins;

    private const int MeanClass = Classes - 4;

    private readonly double[] sizes = new double[Classes];
    private readonly int[] leaves = new int[Classes];

    private Deviations(int count) => Keys = new int[count];

    /// <summary>Class × <see cref="Bins"/> + bin, or <see cref="Nothing"/>.</summary>
    public int[] Keys { get; }

    /// <summary>How many leaves have each key.</summary>
    public int[] Counts { get; } = new int[Nothing + 1];

    /// <param name="sign">1: a fall counts as positive; −1: a rise.</param>
    public static Deviations Of(ReadOnlySpan<double> expected, ReadOnlySpan<double> actual, int sign)
    {
        var deviations = new Deviations(expected.Length);
        var perMean = PerMean(expected, actual);
        for (var leaf = 0; leaf < expected.Length; leaf++)
        {
            var (was, came) = (expected[leaf], actual[leaf]);
            var larger = Math.Max(Math.Abs(was), Math.Abs(came));
            deviations.Keys[leaf] = larger > 0 ? deviations.Key(sign * (was - came) / larger, larger * perMean) : Nothing;
            deviations.Counts[deviations.Keys[leaf]]++;
        }

        return deviations;
    }

    /// <summary>Mean size of a class's leaves, in units of the mean of all; 0 when it has none.</summary>
    public double MeanSize(int size) => leaves[size] == 0 ? 0 : sizes[size] / leaves[size];

    public ReadOnlySpan<int> CountsOf(int size) => Counts.AsSpan(size * Bins, Bins);

    private static double PerMean(ReadOnlySpan<double> expected, ReadOnlySpan<double> actual)
    {
        var (total, count) = (0.0, 0);
        for (var leaf = 0; leaf < expected.Length; leaf++)
        {
            var larger = Math.Max(Math.Abs(expected[leaf]), Math.Abs(actual[leaf]));
            total += larger;
            count += larger > 0 ? 1 : 0;
        }

        return count == 0 ? 1 : count / total;
    }

    private int Key(double share, double size)
    {
        // Figures of different signs (a refund where sales were expected) are more than all gone: they count as all gone.
        var bin = share >= 1 ? 2 * Side : share <= -1 ? 0 : Math.Clamp((int)(share * Side + Side + .5), 1, 2 * Side - 1);
        var power = (int)(BitConverter.DoubleToInt64Bits(size) >> 52) - 1023;
        var at = Math.Clamp(power + MeanClass, 0, Classes - 1);
        sizes[at] += size;
        leaves[at]++;
        return at * Bins + bin;
    }
}
