using Helmsman.Shop.Metrics;

namespace Helmsman.Shop.Why;

/// <summary>
/// A sum that lacks days may still be known to have moved: if it did even though every missing day of the lower side had been as good as the best day of
/// both sides. A month that lacks one Sunday is such a case, a month that lacks two weeks is not.
/// </summary>
internal static class Bounds
{
    /// <param name="before">Without the days on which nothing was to come.</param>
    /// <param name="after">The same.</param>
    public static Movement Of(Compared compared, Figure before, Figure after)
    {
        if (!compared.Metric.Formula.AddsUp || before.Value is not { } was || after.Value is not { } now || was <= 0 || compared.Period.IsOneDay)
        {
            return Movement.NotKnown;
        }

        var best = Best(compared);
        return now + (after.DaysMissing * best) < was * (1 - Movements.Least) ? Movement.Fell
            : now > (was + (before.DaysMissing * best)) * (1 + Movements.Least) ? Movement.Rose
            : Movement.NotKnown;
    }

    private static double Best(Compared compared) =>
        new[] { compared.Base, compared.Period }.SelectMany(period => compared.Scope.Series(compared.Metric, period)).Max(point => point.Value) ?? 0;
}
