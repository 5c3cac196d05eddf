namespace Helmsman.Shop.Metrics;

/// <summary>From which share of the target on a day counts as what; each bound belongs to the better level.</summary>
public sealed record VerdictRule(decimal OnTarget = 1.00m, decimal Watch = 0.95m, decimal Warning = 0.85m, decimal Alert = 0.70m)
{
    public static readonly VerdictRule Default = new();

    /// <summary>A day of which nothing was asked is on target.</summary>
    public VerdictLevel LevelOf(decimal target, decimal actual) => actual switch
    {
        _ when actual >= OnTarget * target => VerdictLevel.OnTarget,
        _ when actual >= Watch * target => VerdictLevel.Watch,
        _ when actual >= Warning * target => VerdictLevel.Warning,
        _ when actual >= Alert * target => VerdictLevel.Alert,
        _ => VerdictLevel.Critical,
    };
}
