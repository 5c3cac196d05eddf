namespace Helmsman.Shop.Why.Search;

/// <param name="Direction">Which way to look; null: the way that the totals went.</param>
public sealed record SearchRules(Direction? Direction = null);
