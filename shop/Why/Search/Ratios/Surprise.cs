namespace Helmsman.Shop.Why.Search.Ratios;

internal static class Surprise
{
    /// <summary>A mean below this is taken for it: a first event of a rare kind is no proof.</summary>
    private const double LeastMean = 0.1;

    /// <summary>Likelihood ratio of a Poisson count against its expected mean, in natural logarithms.</summary>
    public static double Of(double came, double expected)
    {
        var mean = Math.Max(LeastMean, expected);
        return came <= 0 ? mean : Math.Max(0, (came * Math.Log(came / mean)) - (came - mean));
    }
}
