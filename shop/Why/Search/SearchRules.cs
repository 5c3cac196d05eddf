namespace Helmsman.Shop.Why.Search;

/// <param name="Direction">Which way to look; null: the way the totals went, and the other way if nothing is found there.</param>
public sealed record SearchRules(Direction? Direction = null)
{
    public static readonly SearchRules Default = new();
}
