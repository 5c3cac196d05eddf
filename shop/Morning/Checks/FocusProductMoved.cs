using Helmsman.Shop.Metrics;
using Helmsman.Shop.Reports;
using Helmsman.Shop.Why;
using Helmsman.Shop.Work;

namespace Helmsman.Shop.Morning.Checks;

/// <summary>A main product's revenue left its own normal band (S49); the others are nobody's morning (S57).</summary>
/// <param name="direction">Fell or rose.</param>
public sealed class FocusProductMoved(Movement direction) : ICheck
{
    public IEnumerable<Finding> Run(ShopSnapshot shop, DateOnly day)
    {
        var revenue = OwnBand.Compare(shop, day, MetricDictionary.Revenue);
        return Focus(shop.History, day)
            .Select(product => revenue.OfMember(MetricDictionary.Revenue, ReportKinds.ProductDaily, product))
            .Where(product => product.Matters() && product.Movement() == direction)
            .Select(product => product.ToFinding(direction == Movement.Fell ? FindingRules.ProductFell : FindingRules.ProductRose));
    }

    /// <summary>
    /// By the week before, so that a product which vanished overnight is still one of them; by revenue where visitors are not counted.
    /// </summary>
    private static IEnumerable<string> Focus(ShopHistory history, DateOnly day)
    {
        var week = new Period(day.AddDays(-7), day.AddDays(-1));
        return new[] { MetricDictionary.Visitors, MetricDictionary.Revenue }
            .Select(metric => history.Members(metric, week, ReportKinds.ProductDaily).Where(product => product.Value > 0).ToList())
            .FirstOrDefault(products => products.Count > 0, [])
            .Take(AttentionBudget.FocusProducts)
            .Select(product => product.Id);
    }
}
