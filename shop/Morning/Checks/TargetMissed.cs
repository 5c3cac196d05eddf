using Helmsman.Shop.Metrics;
using Helmsman.Shop.Why;
using Helmsman.Shop.Work;

namespace Helmsman.Shop.Morning.Checks;

/// <summary>
/// The day's target was missed (S5): told as the factor that lost most against a comparable day, worth what the target lacks.
/// </summary>
public sealed class TargetMissed : ICheck
{
    public IEnumerable<Finding> Run(ShopSnapshot shop, DateOnly day)
    {
        if (Verdict.Of(shop, day) is not { OnTarget: false } verdict)
        {
            return [];
        }

        var revenue = OwnBand.Compare(shop, day, MetricDictionary.Revenue);
        var lost = revenue.Factors.Leading(rose: false)?.Factor ?? revenue.Metric;
        var finding = (revenue with { Metric = lost }).ToFinding(FindingRules.TargetMissed);
        return [finding with { MoneyAtRisk = (double)(verdict.Target - verdict.Actual) }];
    }
}
