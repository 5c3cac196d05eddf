namespace Helmsman.Shop.Why.Search.Natural;

/// <summary>What the asker knows, and how small a part of a figure is worth naming.</summary>
/// <param name="Direction">Which way to look; null: the way that the totals went.</param>
/// <param name="Moved">
/// Whether it is known that the figure moved: a judgement of it says so, or a person. Then causes that may be chance are named too; otherwise nothing is named
/// unless the strongest evidence is beyond chance.
/// </param>
/// <param name="LeastShare">Of all that was expected; an element that should have brought less is not named.</param>
public sealed record NaturalRules(Direction? Direction = null, bool Moved = false, double LeastShare = .005);
