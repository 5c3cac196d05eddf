using Helmsman.Shop.Metrics;

namespace Helmsman.Shop.Work.Outcomes;

/// <summary>When a figure is read again, and what is made of it. Tasks keep the rules they were handed over with, but for the longest wait.</summary>
/// <param name="RecoveredFrom">Share of the way from the bad figure to the usual one.</param>
/// <param name="PartlyFrom">The same; below it, it has not recovered.</param>
/// <param name="Sigmas">A difference smaller than this many standard deviations may be chance.</param>
/// <param name="LongestWaitDays">So long after the last day to be read its data are waited for.</param>
/// <param name="MostReopenings">So often the bot reopens a task whose figure has not recovered; then the operator decides.</param>
/// <param name="UsualWaitDays">Of figures that are not in <paramref name="WaitDays"/>.</param>
/// <param name="WaitDays">Metric → full days after 完成.</param>
/// <param name="WaitDaysByBrief">Kind of brief → full days, where what is done takes longer to show than the figure itself.</param>
public sealed record OutcomeRules(
    double RecoveredFrom,
    double PartlyFrom,
    double Sigmas,
    int LongestWaitDays,
    int MostReopenings,
    int UsualWaitDays,
    IReadOnlyDictionary<string, int> WaitDays,
    IReadOnlyDictionary<string, int> WaitDaysByBrief)
{
    public static readonly OutcomeRules Default = new(
        RecoveredFrom: 0.8, PartlyFrom: 0.3, Sigmas: 1.645, LongestWaitDays: 7, MostReopenings: 2, UsualWaitDays: 3, WaitTerms.ByMetric, WaitTerms.ByBrief);

    public int WaitFor(string metric, string brief) =>
        Math.Max(1, Math.Max(WaitDays.GetValueOrDefault(metric, UsualWaitDays), WaitDaysByBrief.GetValueOrDefault(brief)));
}

/// <summary>How long it takes until a figure shows what was done: traffic moves the next day, a rate needs its visitors, refunds and reviews come late.</summary>
public static class WaitTerms
{
    public static IReadOnlyDictionary<string, int> ByMetric { get; } = new Dictionary<string, int>(StringComparer.Ordinal)
    {
        [MetricIds.Visitors] = 2,
        [MetricIds.PageViews] = 2,
        [MetricIds.NewVisitors] = 2,
        [MetricIds.Impressions] = 2,
        [MetricIds.Clicks] = 2,
        [MetricIds.AdSpend] = 2,
        [MetricIds.CostPerClick] = 2,
        [MetricIds.Stock] = 1,
        [MetricIds.ResponseTime] = 2,
        [MetricIds.Conversion] = 3,
        [MetricIds.ClickThroughRate] = 3,
        [MetricIds.AddToCartRate] = 3,
        [MetricIds.Bounce] = 3,
        [MetricIds.Depth] = 3,
        [MetricIds.Refunds] = 7,
        [MetricIds.RefundRate] = 7,
        [MetricIds.RefundOrders] = 7,
        [MetricIds.BadReviews] = 7,
        [MetricIds.BadReviewRate] = 7,
        [MetricIds.RatingDescription] = 7,
        [MetricIds.RatingService] = 7,
        [MetricIds.RatingLogistics] = 7,
    };

    public static IReadOnlyDictionary<string, int> ByBrief { get; } = new Dictionary<string, int>(StringComparer.Ordinal)
    {
        [BriefKinds.Design] = 3,
        [BriefKinds.BadReview] = 7,
        [BriefKinds.Return] = 7,
    };
}
