namespace Helmsman.Shop.Metrics;

public static class Median
{
    /// <summary>Makes the median absolute deviation comparable with a standard deviation of normally spread values.</summary>
    private const double NormalScale = 1.4826;

    public static double Of(IReadOnlyList<double> values)
    {
        var sorted = values.Order().ToArray();
        var middle = sorted.Length / 2;
        return sorted.Length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    /// <summary>Spread about <paramref name="median"/> that a minority of wild values cannot move.</summary>
    public static double Deviation(IReadOnlyList<double> values, double median) =>
        NormalScale * Of([.. values.Select(value => Math.Abs(value - median))]);
}
