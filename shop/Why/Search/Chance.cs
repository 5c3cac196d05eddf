namespace Helmsman.Shop.Why.Search;

/// <summary>How leaves vary by chance: variance is <paramref name="PerUnit"/> × size, as counts of things do, plus (a share × size)², as forecasts do.</summary>
/// <param name="PerUnit">In the unit of the figure; 1 for pure counts of a sure rate, about an order's value for money.</param>
/// <param name="OwnSquared">The square of the share.</param>
/// <param name="Weight">How much of an ordinary leaf's variance is chance, 0 to 1.</param>
internal readonly record struct Chance(double PerUnit, double OwnSquared, double Weight)
{
    private const int Fewest = 20;

    /// <summary>Deviations beyond so many medians tell of events, not of noise.</summary>
    private const double Farthest = 5;

    /// <summary>Of what was fitted: counts have longer tails than their middle tells.</summary>
    private const double Tails = 1.1;

    /// <summary>Where the middle deviation is larger than this, leaves are so small that no event shows in one.</summary>
    private const double Tiny = .3;

    /// <summary>Variance below which a leaf counts as steady, as a share of its size, squared.</summary>
    private const double Steady = 1e-4;

    public static Chance Of(Deviations deviations)
    {
        double tiny = 0, all = 0, sizes = 0, squares = 0;
        for (var size = 0; size < Deviations.Classes; size++)
        {
            all += deviations.Leaves(size);
            if (!IsSteady(deviations, size, out _))
            {
                tiny += deviations.Leaves(size);
                sizes += deviations.Sizes(size);
                squares += deviations.Squares(size);
            }
        }

        var (own, chance) = Fit(deviations, tiny * 2 > all ? squares / sizes : null);
        return new(Tails * chance * deviations.Mean, own, Share(deviations, own, chance));
    }

    /// <summary>Whether a class's leaves are large enough that an event would show in one.</summary>
    private static bool IsSteady(Deviations deviations, int size, out double median)
    {
        (var count, median) = Noise.CleanMedian(deviations.CountsOf(size));
        return count >= Fewest && median is > 0 and < Tiny;
    }

    /// <param name="chance">Known from the tiny leaves: an event adds little to what those do by chance.</param>
    private static (double Own, double Chance) Fit(Deviations deviations, double? chance)
    {
        var line = new Line();
        for (var size = 0; size < Deviations.Classes; size++)
        {
            if (IsSteady(deviations, size, out var median))
            {
                line.Add(1 / deviations.MeanSize(size), CleanSquare(deviations.CountsOf(size), median), deviations.Leaves(size));
            }
        }

        return chance is { } known ? (line.Own(known), known) : line.Fit();
    }

    private static double CleanSquare(ReadOnlySpan<int> counts, double median)
    {
        double sum = 0, count = counts[Deviations.Side] / 2.0;
        for (var bin = 1; bin <= Deviations.Side; bin++)
        {
            var far = Math.Min(bin / (double)Deviations.Side, Farthest * median);
            var ofMean = far / (1 - far / 2);
            sum += counts[Deviations.Side - bin] * ofMean * ofMean;
            count += counts[Deviations.Side - bin];
        }

        return sum / count;
    }

    private static double Share(Deviations deviations, double own, double chance)
    {
        double share = 0, leaves = 0;
        for (var size = 0; size < Deviations.Classes; size++)
        {
            if (deviations.Leaves(size) > 0)
            {
                var part = chance / deviations.MeanSize(size);
                share += deviations.Leaves(size) * part / Math.Max(own + part, Steady);
                leaves += deviations.Leaves(size);
            }
        }

        return leaves > 0 ? share / leaves : 0;
    }
}
