using Helmsman.Shop.Metrics;
using Helmsman.Shop.Why;

namespace Helmsman.Shop.Work.Outcomes;

/// <summary>Whether the reports that a figure is read from have come.</summary>
internal static class ComingDays
{
    /// <returns>The first of these days that is not wholly told of yet, and the report that it is missing from; null when all have come.</returns>
    public static (DateOnly Day, string Kind)? FirstMissing(ShopSnapshot shop, Scope scope, Metric metric, Period days, DateOnly today)
    {
        var compared = new Compared(shop, scope, metric, days, days);
        var kind = Gaps.KindOf(compared);
        var has = (scope.Member is null ? shop.History.Days(metric) : shop.History.Days(kind)).ToHashSet();
        var whole = shop.History.Completeness.FirstOrDefault(each => each.Kind == kind)?.LatestComplete;
        // On a day when the shop is shut nothing comes; it is over all the same.
        var shut = Gaps.In(compared, days).UsuallyNone.Where(day => day < today).ToHashSet();
        var missing = days.Days().Where(day => !shut.Contains(day) && !(has.Contains(day) && day <= (whole ?? today.AddDays(-1)))).ToList();
        return missing is [var first, ..] ? (first, kind) : null;
    }
}
