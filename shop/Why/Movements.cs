using Helmsman.Shop.Metrics;

namespace Helmsman.Shop.Why;

public enum Movement
{
    /// <summary>One of the two figures is missing, or is a sum that lacks days: nothing is claimed.</summary>
    NotKnown,

    /// <summary>Moved less than comparable days differ among themselves.</summary>
    WithinNormal,
    Fell,
    Rose,
}

/// <summary>Did it move at all.</summary>
public static class Movements
{
    /// <summary>Without a normal band a figure has to move by this share of what it was.</summary>
    public const double Least = 0.05;

    /// <summary>
    /// Whatever lies inside the normal band has not moved, even if the base was a spike. What lies outside of it has, provided it also
    /// differs from the base in the same direction: a day that is low but better than its base is never called a fall. (The band is never
    /// narrower than 5 % either way, see <see cref="ExpectationRule.Floor"/>.) Without a band, 5 % against the base decide.
    /// </summary>
    public static Movement Of(Metric metric, Figure before, Figure after, Expectation? expected)
    {
        if (!IsKnown(metric, before) || !IsKnown(metric, after))
        {
            return Movement.NotKnown;
        }

        var (was, now) = (before.Value!.Value, after.Value!.Value);
        var (low, high) = expected is null ? (was - Least * Math.Abs(was), was + Least * Math.Abs(was)) : (expected.Low, expected.High);
        return Outside(now, low, high) switch
        {
            < 0 when now < was => Movement.Fell,
            > 0 when now > was => Movement.Rose,
            _ => Movement.WithinNormal,
        };
    }

    private static int Outside(double value, double low, double high) => value < low ? -1 : value > high ? 1 : 0;

    private static bool IsKnown(Metric metric, Figure figure) => metric.Formula is Formula.Ratio ? figure.Value is not null : figure.IsComplete;
}
