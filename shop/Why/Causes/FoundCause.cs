namespace Helmsman.Shop.Why.Causes;

/// <summary>Why something is to be done: the cause that was found, as a finding carries it to whoever it is handed to.</summary>
/// <param name="Cause">An id of <see cref="CauseIds"/>.</param>
public sealed record FoundCause(string Cause, bool IsSure, IReadOnlyList<Evidence> Evidence)
{
    public static FoundCause Of(CauseReading reading) => new(reading.Cause, reading.Certainty == Certainty.Sure, reading.Evidence);
}
