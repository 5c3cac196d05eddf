namespace Helmsman.Shop.Why.Search.Natural;

/// <summary>An element that moved otherwise than the rest of the figure, and otherwise than it usually does.</summary>
/// <param name="Sigmas">
/// How far, in robust standard deviations of its own past; positive in the direction that was searched. Null: too few past periods have it.
/// </param>
public sealed record NaturalCause(RootCause Cause, double? Sigmas, Certainty Certainty);

/// <param name="Causes">The largest gain first; empty when nothing stands out.</param>
/// <param name="CommonShift">What happened to everything alike, −0.03 is 3 % less; the causes are beside it. −1 when nothing came at all.</param>
/// <param name="Direction">Which way the named elements moved.</param>
public sealed record NaturalAnswer(IReadOnlyList<NaturalCause> Causes, double CommonShift, Direction Direction);
