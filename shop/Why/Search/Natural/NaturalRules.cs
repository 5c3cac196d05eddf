namespace Helmsman.Shop.Why.Search.Natural;

/// <summary>What the asker knows, and how small a part of a figure is worth naming.</summary>
/// <param name="Direction">Which way to look; null: the way that the totals went.</param>
/// <param name="Moved">
/// Whether the figure itself moved: a judgement of it, or a person who says so. Then causes that may be chance are named too; otherwise only those that
/// are too unusual for it. Null: the total against its own past decides.
/// </param>
/// <param name="LeastShare">Of all that was expected; an element that should have brought less is not named.</param>
public sealed record NaturalRules(Direction? Direction = null, bool? Moved = null, double LeastShare = .005);
