using Helmsman.Shop.Metrics;
using Helmsman.Shop.Reports;
using Helmsman.Shop.Why;
using Helmsman.Shop.Work;

namespace Helmsman.Shop.Morning.Checks;

/// <summary>A traffic source left its own normal band (S16, S18).</summary>
/// <param name="direction">Fell or rose.</param>
public sealed class SourceMoved(Movement direction) : ICheck
{
    public IEnumerable<Finding> Run(ShopSnapshot shop, DateOnly day)
    {
        var visitors = OwnBand.Compare(shop, day, MetricDictionary.Visitors);
        var drivers = Drivers.Between(shop.History, ReportKinds.TrafficBySource, MetricDictionary.Visitors, visitors.Base, visitors.Period);
        return (drivers?.Members ?? [])
            .Select(source => visitors.OfMember(MetricDictionary.Visitors, ReportKinds.TrafficBySource, source.Id))
            .Where(source => source.Matters() && source.Movement() == direction)
            .Select(source => source.ToFinding(direction == Movement.Fell ? FindingRules.SourceFell : FindingRules.SourceRose));
    }
}
