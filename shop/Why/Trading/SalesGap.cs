namespace Helmsman.Shop.Why.Trading;

/// <summary>Selling days of the shop in a row on which something that used to sell did not.</summary>
/// <param name="LastSale">Before the gap.</param>
/// <param name="NextSale">After it; null where it lasts to the end of what is known.</param>
/// <param name="Days">Selling days in between.</param>
/// <param name="SoldBefore">On so many of the last <paramref name="LookedAt"/> selling days up to <paramref name="LastSale"/> it sold.</param>
public sealed record SalesGap(DateOnly LastSale, DateOnly? NextSale, int Days, int SoldBefore, int LookedAt)
{
    /// <summary>How many selling days before a gap tell how often something sold.</summary>
    public const int LooksBack = 30;

    private const int FewestDays = 5;

    private const int FewestSales = 5;

    /// <summary>So unlikely must it be that something sold as often as before merely happened not to.</summary>
    private const double Chance = 1e-4;

    /// <summary>Not a product that sells now and then.</summary>
    public bool IsUnusual => Days >= FewestDays && SoldBefore >= FewestSales && Math.Pow(1 - Rate, Days) < Chance;

    /// <summary>One day in so many at most: a product that sold every day may still miss one.</summary>
    private double Rate => Math.Min(SoldBefore / (double)LookedAt, 1 - 1.0 / (LookedAt + 1));

    public bool Overlaps(DateOnly first, DateOnly last) => LastSale < last && (NextSale is null || NextSale > first);

    /// <param name="sellingDays">Of the shop, ascending.</param>
    /// <param name="sold">Whether it sold on a day.</param>
    /// <returns>In the order of days.</returns>
    public static IReadOnlyList<SalesGap> All(IReadOnlyList<DateOnly> sellingDays, Func<DateOnly, bool> sold)
    {
        List<SalesGap> gaps = [];
        var isSold = sellingDays.Select(sold).ToList();
        var last = -1;
        for (var at = 0; at <= isSold.Count; at++)
        {
            if (at < isSold.Count && !isSold[at])
            {
                continue;
            }

            if (last >= 0 && at - last > 1)
            {
                gaps.Add(Between(sellingDays, isSold, last, at));
            }

            last = at;
        }

        return gaps;
    }

    private static SalesGap Between(IReadOnlyList<DateOnly> days, List<bool> isSold, int last, int next)
    {
        var first = Math.Max(0, last + 1 - LooksBack);
        return new(
            days[last],
            next < days.Count ? days[next] : null,
            next - last - 1,
            isSold.GetRange(first, last + 1 - first).Count(each => each),
            last + 1 - first);
    }
}
