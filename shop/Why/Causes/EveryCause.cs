namespace Helmsman.Shop.Why.Causes;

/// <summary>The causes in the order in which they are looked for: those that make all others pointless first.</summary>
public static class EveryCause
{
    public static IReadOnlyList<ICause> All { get; } =
    [
        new TrackingGap(), new SourceRenamed(), new Holiday(), new Industry(), new StockOut(), new Delisted(), new Campaign(), new Price(), new Listing(),
        new AdSettings(), new NewItemOver(), new Reviews(), new IdenticalListing(), new ServiceOverload(), new PageGrade(), new Refunds(), new OutlierOrder(), new PeersLaunch(),
    ];

    /// <summary>
    /// Found ones first, by money; then what was ruled out, then what could not be checked. What lies within normal variation has no cause, and of a figure
    /// that is not known only missing rows can be the reason.
    /// </summary>
    public static IReadOnlyList<CauseReading> Look(CauseCase asked) =>
    [
        .. For(asked.Judgement.Movement).Select(cause => cause.Look(asked)).OfType<CauseReading>()
            .OrderBy(reading => reading.Verdict)
            .ThenByDescending(reading => reading.Certainty)
            .ThenByDescending(reading => reading.Money ?? 0),
    ];

    private static IEnumerable<ICause> For(Movement movement) => movement switch
    {
        Movement.WithinNormal => [],
        Movement.NotKnown => All.Where(cause => cause.Id == CauseIds.TrackingGap),
        _ => All,
    };
}
