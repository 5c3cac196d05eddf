using Helmsman.Shop.Documents;

namespace Helmsman.Shop.Metrics;

/// <summary>The revenue a shop means to make in a month (S2).</summary>
/// <param name="Month">The first day of the month.</param>
/// <param name="Revenue">In the shop's currency, to the cent.</param>
public sealed record MonthTarget(string Shop, DateOnly Month, decimal Revenue, string SetBy, DateTimeOffset SetAt)
{
    public static readonly DocumentKind<MonthTarget> Documents = new("month-target", ShopJson.Default.MonthTarget);

    public static string IdOf(string shop, DateOnly month) => $"{shop}/{month:yyyy-MM}";
}
