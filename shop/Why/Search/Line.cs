namespace Helmsman.Shop.Why.Search;

/// <summary>Least squares of y = own + chance × x with neither part below 0, where a point is the more exact the smaller its y.</summary>
internal struct Line
{
    private double weights, x, xx, y, xy;

    public void Add(double at, double value, double count)
    {
        if (value > 0)
        {
            var weight = count / (value * value);
            weights += weight;
            x += weight * at;
            xx += weight * at * at;
            y += weight * value;
            xy += weight * at * value;
        }
    }

    /// <summary>With the slope given.</summary>
    public readonly double Own(double chance) => weights > 0 ? Math.Max(0, (y - chance * x) / weights) : 0;

    public readonly (double Own, double Chance) Fit()
    {
        if (weights <= 0)
        {
            return (0, 0);
        }

        var spread = weights * xx - x * x;
        var chance = spread > 1e-9 * weights * xx ? Math.Max(0, (weights * xy - x * y) / spread) : 0;
        var own = (y - chance * x) / weights;
        return own >= 0 ? (own, chance) : (0, xy / xx);
    }
}
