using Helmsman.Shop.Metrics;
using Helmsman.Shop.Reports;

namespace Helmsman.Shop.Morning;

/// <summary>Two reports that should say the same and do not.</summary>
/// <param name="Kind">The report whose members were added up.</param>
/// <param name="ShopTotal">What the shop's own report says.</param>
public sealed record Disagreement(string Kind, Metric Metric, DateOnly Day, double ShopTotal, double AddedUp)
{
    private const double Tolerance = 0.01;

    /// <summary>
    /// Only revenue is compared: a visitor of two products or sources is one visitor of the shop, so those need not add up.
    /// </summary>
    public static IEnumerable<Disagreement> On(ShopHistory history, DateOnly day)
    {
        var products = history.Members(MetricDictionary.Revenue, Period.Of(day), ReportKinds.ProductDaily)
            .Where(product => product.Value is not null)
            .ToList();
        var total = history.Read(MetricDictionary.Revenue, Period.Of(day)).Value;
        var addedUp = products.Sum(product => product.Value!.Value);
        return products.Count > 0 && total is { } shop && Math.Abs(addedUp - shop) > Tolerance * shop
            ? [new(ReportKinds.ProductDaily, MetricDictionary.Revenue, day, shop, addedUp)]
            : [];
    }
}
