namespace Helmsman.Shop.Why.Search;

/// <summary>
/// What happened to everything alike, found where deviations crowd: neither a mean nor a median, because those move with the causes, and half of all
/// leaves may be theirs.
/// </summary>
internal static class CommonShift
{
    /// <summary>Less is not worth naming.</summary>
    private const double Least = .01;

    /// <summary>More is only common when nearly all leaves share it.</summary>
    private const double Usual = .15;
    private const double Most = .6;
    private const double NearlyAll = .8;

    // Where a third of all leaves lost the same half, a middle can be found between them and the others that is nobody's. A true one is where deviations
    // crowd, or so far away that nothing else is near.
    private const double Far = .8;
    private const double OffCrowd = .3;

    /// <summary>Less than this share of the noise would be read into noise.</summary>
    private const double OfNoise = .15;
    private const double MedianOfNormal = .6745;
    private const double Reach = 2.5;
    private const int Steps = 8;
    private const int Fewest = 8;

    /// <param name="sign">As it was for the deviations.</param>
    /// <returns>−0.03 for 3 % less; null when there is none.</returns>
    public static double? Of(Deviations deviations, int sign)
    {
        var counts = new double[Deviations.Bins];
        for (var key = 0; key < Deviations.Nothing; key++)
        {
            counts[key % Deviations.Bins] += deviations.Counts[key];
        }

        var total = counts.Sum();
        var center = total < Fewest ? null : Center(counts, total, Most, NearlyAll) ?? Center(counts, total, Usual, 0);
        return center is { } found ? (found * sign > 0 ? -Math.Abs(found) : Math.Abs(found) / (1 - Math.Abs(found))) : null;
    }

    private static double? Center(double[] counts, double total, double within, double share)
    {
        var crowd = Crowded(counts, (int)(within * Deviations.Side));
        var (center, spread, near) = (crowd, 0.0, 0.0);
        for (var step = 0; step < Steps; step++)
        {
            spread = Spread(counts, center);
            (center, near) = Mean(counts, center, Reach * spread);
        }

        var isSure = Math.Abs(center) > Math.Max(Least, OfNoise * spread) && Math.Abs(center) > 3 * spread / Math.Sqrt(near);
        var isOne = Math.Abs(center) >= Reach * spread || (Math.Abs(center) >= Far * spread && Math.Abs(center - crowd) <= OffCrowd * spread);
        return isSure && Math.Abs(center) <= within && near >= share * total && (isOne || share <= 0) ? center : null;
    }

    /// <summary>The middle of the dozen neighbouring bins that hold most leaves.</summary>
    private static double Crowded(double[] counts, int within)
    {
        const int half = 6;
        var (best, most) = (0, -1.0);
        for (var bin = -within; bin <= within; bin++)
        {
            var sum = 0.0;
            foreach (var count in counts.AsSpan(bin + Deviations.Side - half, 2 * half + 1))
            {
                sum += count;
            }

            (best, most) = sum > most || (sum == most && Math.Abs(bin) < Math.Abs(best)) ? (bin, sum) : (best, most);
        }

        return best / (double)Deviations.Side;
    }

    /// <summary>Of the tighter side: causes are on the other.</summary>
    private static double Spread(double[] counts, double center)
    {
        var middle = (int)Math.Round(center * Deviations.Side) + Deviations.Side;
        return Math.Max(1, Math.Min(Median(counts, middle, -1), Median(counts, middle, 1))) / MedianOfNormal / Deviations.Side;
    }

    private static double Median(double[] counts, int middle, int side)
    {
        double all = counts[middle] / 2, below = all;
        for (var bin = middle + side; bin >= 0 && bin < counts.Length; bin += side)
        {
            all += counts[bin];
        }

        var at = 0;
        while (below * 2 < all)
        {
            at++;
            below += counts[middle + side * at];
        }

        return at;
    }

    /// <summary>Tukey's weights: what is far counts for nothing.</summary>
    private static (double Mean, double Near) Mean(double[] counts, double center, double reach)
    {
        double weights = 0, sum = 0, near = 0;
        for (var bin = 0; bin < counts.Length; bin++)
        {
            var at = (bin - Deviations.Side) / (double)Deviations.Side;
            var far = (at - center) / reach;
            if (Math.Abs(far) < 1)
            {
                var weight = counts[bin] * (1 - far * far) * (1 - far * far);
                weights += weight;
                sum += weight * at;
                near += counts[bin];
            }
        }

        return weights > 0 ? (sum / weights, near) : (center, near);
    }
}
