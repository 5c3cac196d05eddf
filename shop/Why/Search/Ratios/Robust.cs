namespace Helmsman.Shop.Why.Search.Ratios;

internal static class Robust
{
    /// <summary>The median of a squared standard normal variable.</summary>
    private const double MedianOfSquare = 0.4549;

    public static double Median(List<double> values)
    {
        values.Sort();
        return values.Count == 0 ? double.NaN : (values[(values.Count - 1) / 2] + values[values.Count / 2]) / 2;
    }

    /// <summary>The variance that squared deviations speak of, whatever a few of them say.</summary>
    public static double Variance(List<double> squares) => Median(squares) / MedianOfSquare;
}
