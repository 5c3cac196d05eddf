namespace Helmsman.Shop.Why.Causes;

/// <summary>The causes in the order in which they are looked for: those that make all others pointless first.</summary>
public static class EveryCause
{
    public static IReadOnlyList<ICause> All { get; } = [];

    /// <summary>Found ones first, by money; then what was ruled out, then what could not be checked.</summary>
    public static IReadOnlyList<CauseReading> Look(CauseCase asked) =>
    [
        .. All.Select(cause => cause.Look(asked)).OfType<CauseReading>()
            .OrderBy(reading => reading.Verdict)
            .ThenByDescending(reading => reading.Certainty)
            .ThenByDescending(reading => reading.Money ?? 0),
    ];
}
