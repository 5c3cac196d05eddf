namespace Helmsman.Shop.Metrics;

/// <summary>On target or not (S3), and how far.</summary>
/// <param name="Target">The day's share of the month target, to the cent.</param>
/// <param name="Actual">To the cent.</param>
public sealed record Verdict(DateOnly Day, decimal Target, decimal Actual, VerdictLevel Level)
{
    public decimal Ratio => Target == 0 ? 0 : Actual / Target;

    public bool OnTarget => Level == VerdictLevel.OnTarget;
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

/// <summary>The month so far, up to and including <paramref name="Through"/> (S3).</summary>
/// <param name="Actual">Revenue of the days that are known.</param>
/// <param name="TargetSoFar">Sum of the daily targets of those same days.</param>
/// <param name="RequiredDaily">Needed per remaining day of average weight to reach the month target; 0 when it is reached, null when no day remains.</param>
/// <param name="DaysMissing">Days so far without data: they count neither as sold nor as due.</param>
public sealed record Pace(
    DateOnly Through,
    decimal MonthTarget,
    decimal Actual,
    decimal TargetSoFar,
    decimal? RequiredDaily,
    int DaysLeft,
    int DaysMissing)
{
    public decimal Ratio => TargetSoFar == 0 ? 0 : Actual / TargetSoFar;
}
