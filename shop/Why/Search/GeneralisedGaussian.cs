namespace Helmsman.Shop.Why.Search;

/// <summary>A density ∝ exp(−(|x|/scale)^shape): shape 2 is the normal one, 1 has the heavier tails of Laplace's.</summary>
internal readonly record struct GeneralisedGaussian(double Shape, double Scale)
{
    private const double Step = .02;
    private const int Steps = 5_000;

    // No lighter tails than the normal ones: what the fitted leaves show of a tail is never all of it.
    private static readonly double[] Shapes = [.5, .6, .7, .8, .9, 1, 1.1, 1.2, 1.3, 1.4, 1.5, 1.6, 1.7, 1.8, 1.9, 2];
    private static readonly double[][] Cumulated = [.. Shapes.Select(Cumulate)];

    public static GeneralisedGaussian Normal(double median) => new(2, median / Quantile(Shapes.Length - 1, .5));

    /// <summary>The shape whose quantile <paramref name="share"/> of |x| is so many times its median; the scale follows from the median.</summary>
    public static GeneralisedGaussian From(double median, double quantile, double share)
    {
        var best = Enumerable.Range(0, Shapes.Length).MinBy(shape => Math.Abs(Math.Log(Quantile(shape, share) / Quantile(shape, .5) * median / quantile)));
        return new(Shapes[best], median / Quantile(best, .5));
    }

    /// <summary>Not normalised over x, but between scales.</summary>
    public double Density(double x) => Math.Exp(-Math.Pow(Math.Abs(x) / Scale, Shape)) / Scale;

    private static double[] Cumulate(double shape)
    {
        var sums = new double[Steps];
        for (var at = 0; at < Steps; at++)
        {
            sums[at] = (at == 0 ? 0 : sums[at - 1]) + Math.Exp(-Math.Pow((at + .5) * Step, shape));
        }

        return [.. sums.Select(sum => sum / sums[^1])];
    }

    private static double Quantile(int shape, double share)
    {
        var sums = Cumulated[shape];
        var found = Array.BinarySearch(sums, share);
        var at = Math.Min(found < 0 ? ~found : found, Steps - 1);
        var before = at == 0 ? 0 : sums[at - 1];
        return (at + (share - before) / (sums[at] - before)) * Step;
    }
}
