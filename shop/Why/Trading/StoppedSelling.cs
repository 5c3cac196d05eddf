using Helmsman.Shop.Metrics;
using Helmsman.Shop.Reports;

namespace Helmsman.Shop.Why.Trading;

/// <summary>A product that sold nearly every day and then not at all. Whether it was out of stock or taken down, sales alone do not show.</summary>
/// <param name="Name">User text.</param>
/// <param name="PerDayBefore">Its revenue per selling day of the shop, over those that <see cref="SalesGap.LookedAt"/> counts.</param>
/// <param name="HasStock">The shop's reports tell stock, so that it need not be inferred.</param>
public sealed record StoppedSelling(string Product, string Name, SalesGap Gap, double PerDayBefore, bool HasStock)
{
    /// <summary>The longest gap that touches the period; null where there is none that is unusual for the product.</summary>
    public static StoppedSelling? Of(ShopHistory history, string product, Period period)
    {
        var selling = SellingDays.Of(history);
        if (selling.Count == 0)
        {
            return null;
        }

        var revenue = history.Series(MetricDictionary.Revenue, new(selling[0], selling[^1]), ReportKinds.ProductDaily, product)
            .Where(point => point.Value > 0).ToDictionary(point => point.Day, point => point.Value!.Value);
        var gap = SalesGap.All(selling, revenue.ContainsKey)
            .Where(each => each.IsUnusual && each.Overlaps(period.First, period.Last)).MaxBy(each => each.Days);
        return gap is null ? null : new(
            product,
            NameOf(history, product, gap.LastSale),
            gap,
            selling.Where(day => day <= gap.LastSale).TakeLast(gap.LookedAt).Sum(day => revenue.GetValueOrDefault(day)) / gap.LookedAt,
            history.Days(ReportKinds.Stock).Count > 0);
    }

    private static string NameOf(ShopHistory history, string product, DateOnly day) =>
        history.Members(MetricDictionary.Revenue, Period.Of(day), ReportKinds.ProductDaily).First(member => member.Id == product).Name;
}
