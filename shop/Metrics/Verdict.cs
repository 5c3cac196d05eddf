namespace Helmsman.Shop.Metrics;

/// <summary>On target or not (S3), and how far.</summary>
/// <param name="Target">The day's share of the month target, to the cent.</param>
/// <param name="Actual">To the cent.</param>
public sealed record Verdict(DateOnly Day, decimal Target, decimal Actual, VerdictLevel Level)
{
    public decimal Ratio => Target == 0 ? 0 : Actual / Target;

    public bool OnTarget => Level == VerdictLevel.OnTarget;

    /// <summary>Null when the month has no target or the day no revenue.</summary>
    public static Verdict? Of(ShopSnapshot shop, DateOnly day) =>
        shop.TargetOf(day) is { } target && shop.History.Read(MetricDictionary.Revenue, Period.Of(day)).Value is { } actual
            ? Judge(day, TargetSplit.ByDay(target, shop.History, shop.Calendar)[day], Cents.Of(actual))
            : null;

    /// <param name="rule">Null: <see cref="VerdictRule.Default"/>.</param>
    public static Verdict Judge(DateOnly day, decimal target, decimal actual, VerdictRule? rule = null) =>
        new(day, target, actual, (rule ?? VerdictRule.Default).LevelOf(target, actual));
}

/// <summary>Share of the target reached: ≥ 100 % on target, ≥ 95 % watch, ≥ 85 % warning, ≥ 70 % alert, below that critical.</summary>
public enum VerdictLevel
{
    OnTarget,
    Watch,
    Warning,
    Alert,
    Critical,
}
