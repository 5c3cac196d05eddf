using Helmsman.Shop.Metrics;
using Helmsman.Shop.Reports;

namespace Helmsman.Shop.Work.Briefs;

/// <summary>The words with which most buyers came: what they were looking for is what the picture should say (S162).</summary>
internal static class WinningKeyword
{
    private const int Days = 28;

    /// <summary>The best figure that a shop has of its keywords, the nearest to a purchase first.</summary>
    private static readonly (string Kind, string Metric)[] Best =
    [
        (ReportKinds.KeywordTraffic, MetricIds.Buyers),
        (ReportKinds.AdsByKeyword, MetricIds.AdOrders),
        (ReportKinds.KeywordTraffic, MetricIds.Visitors),
        (ReportKinds.AdsByKeyword, MetricIds.Clicks),
    ];

    /// <summary>Null: no report tells of keywords.</summary>
    public static string? Of(ShopHistory history, Finding finding)
    {
        var period = new Period(finding.Period.Last.AddDays(1 - Days), finding.Period.Last);
        return Best
            .Select(best => (best.Kind, Metric: MetricDictionary.Find(best.Metric)!))
            .Where(best => history.Knows(best.Metric, best.Kind))
            .Select(best => history.Members(best.Metric, period, best.Kind) is [{ Value: > 0 } first, ..] ? first.Name : null)
            .FirstOrDefault(keyword => keyword is not null);
    }

    /// <summary>沐浴露 持久留香 美白: the first word names the thing, the others say why it is wanted. Null when there are no others.</summary>
    public static string? SellingPointsOf(string keyword) =>
        keyword.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) is [_, .. var points] && points.Length > 0
            ? string.Join('\n', points)
            : null;
}
