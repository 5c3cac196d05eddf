namespace Helmsman.Shop.Why.Search.Ratios;

internal static class LogGamma
{
    /// <summary>ln Γ(x) for x &gt; 0, to about twelve digits: Stirling's series, moved to where it is exact enough.</summary>
    public static double Of(double x)
    {
        var product = 1.0;
        for (; x < 8; x++)
        {
            product *= x;
        }

        var (inverse, square) = (1 / x, 1 / (x * x));
        var series = inverse * ((1 / 12.0) - (square * ((1 / 360.0) - (square * ((1 / 1260.0) - (square * ((1 / 1680.0) - (square / 1188.0))))))));
        return ((x - 0.5) * Math.Log(x)) - x + (0.5 * Math.Log(2 * Math.PI)) + series - Math.Log(product);
    }
}
