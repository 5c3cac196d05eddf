using Helmsman.Shop.Metrics;

namespace Helmsman.Shop.Morning;

/// <summary>Two reports that should say the same and do not.</summary>
/// <param name="Kind">The report whose members were added up, or the largest of them taken.</param>
/// <param name="ShopTotal">What the shop's own report says.</param>
public sealed record Disagreement(string Kind, Metric Metric, DateOnly Day, double ShopTotal, double AddedUp);
