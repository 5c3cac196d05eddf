namespace Helmsman.Shop.Metrics;

/// <summary>What a day should have brought, judged by comparable days: same weekday, no campaign on one and not on the other.</summary>
/// <param name="Value">Median of the comparable days.</param>
/// <param name="Low">Lower end of normal variation.</param>
/// <param name="ComparableDays">The days it rests on, latest first.</param>
public sealed record Expectation(double Value, double Low, double High, IReadOnlyList<DateOnly> ComparableDays);
