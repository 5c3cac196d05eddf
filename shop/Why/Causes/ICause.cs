namespace Helmsman.Shop.Why.Causes;

/// <summary>A known reason why a figure moves. One file a cause; <see cref="EveryCause"/> lists them.</summary>
public interface ICause
{
    /// <summary>A name of <see cref="CauseIds"/>.</summary>
    string Id { get; }

    /// <summary>
    /// Found, ruled out, or not checked for want of a report. Null where the cause cannot have anything to do with the question: it is then
    /// not listed at all.
    /// </summary>
    CauseReading? Look(CauseCase asked);
}
