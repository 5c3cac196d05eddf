namespace Helmsman.Shop.Metrics;

/// <summary>The scale on which a series' days differ evenly: amounts in proportion, shares by their odds.</summary>
internal enum SeriesScale
{
    Linear,
    Log,
    Logit,
}

internal static class SeriesScales
{
    /// <summary>With more empty days than this, a series has no proportions.</summary>
    private const double MostEmpty = 0.2;

    public static SeriesScale Of(PastDays past, IReadOnlyList<double> known) => past switch
    {
        _ when known.Any(value => value < 0) => SeriesScale.Linear,
        { Kind: SeriesKind.Share, Trials: not null } when known.All(value => value <= 1) => SeriesScale.Logit,
        _ when known.Count(value => value == 0) > MostEmpty * known.Count => SeriesScale.Linear,
        _ => SeriesScale.Log,
    };

    public static double From(this SeriesScale scale, double scaled) => scale switch
    {
        SeriesScale.Log => Math.Exp(scaled),
        SeriesScale.Logit => 1 / (1 + Math.Exp(-scaled)),
        _ => scaled,
    };

    /// <summary>How much the value moves with the scaled one.</summary>
    public static double Slope(this SeriesScale scale, double value) => scale switch
    {
        SeriesScale.Log => value,
        SeriesScale.Logit => value * (1 - value),
        _ => 1,
    };
}
