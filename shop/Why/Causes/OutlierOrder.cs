using Helmsman.Shop.Metrics;
using Helmsman.Shop.Reports;
using Helmsman.Shop.Why.Orders;
using Helmsman.Shop.Work;

namespace Helmsman.Shop.Why.Causes;

/// <summary>
/// One order, or its cancellation, makes the day what it is. Lines of orders show it; what the order says more is told by <see cref="Particulars"/>.
/// </summary>
internal sealed class OutlierOrder : ICause
{
    private static readonly string[] Metrics =
        [MetricIds.Revenue, MetricIds.NetRevenue, MetricIds.Refunds, MetricIds.Units, MetricIds.OrderValue, MetricIds.AverageOrderValue, MetricIds.RefundRate];

    public string Id => CauseIds.OutlierOrder;

    public CauseReading? Look(CauseCase asked)
    {
        var (history, question) = (asked.Shop.History, asked.Question);
        if (!Metrics.Contains(question.Metric.Id) || question.Member is not null)
        {
            return null;
        }

        var (now, was) = (LargeOrders.In(history, question.Period), LargeOrders.In(history, question.Base));
        return (now, was) switch
        {
            (null, _) or (_, null) => new(Id, CauseVerdict.NotChecked, Certainty.Possible, [], null, Roles.Operator, [ReportKinds.Orders]),
            ([var large, ..], _) => Found(large),
            (_, [var large, ..]) => Found(large),
            _ => new(Id, CauseVerdict.RuledOut, Certainty.Sure, [new(Facts.NothingSeen, question.Period.Last, ReportKinds.Orders)], null, Roles.Operator, []),
        };
    }

    private CauseReading Found(LargeOrder large)
    {
        var metric = large.IsCancellation || large.IsCancelled ? MetricDictionary.NetRevenue : MetricDictionary.Revenue;
        return new(Id, CauseVerdict.Found, Certainty.Sure, [Order(large), .. Cancellation(large)], Money(large, metric), Roles.Operator, []);
    }

    private static Evidence Order(LargeOrder large) => new(
        large.IsCancellation ? Facts.OrderCancelled : Facts.LargeOrder,
        large.Order.Day,
        ReportKinds.Orders,
        MetricDictionary.Revenue,
        large.Order.Top.Name,
        After: Math.Abs(large.Order.Amount),
        Note: large.Order.Number);

    private static IEnumerable<Evidence> Cancellation(LargeOrder large) => large is { IsCancelled: true, Counterpart: { } back }
        ? [new(Facts.OrderCancelled, back.Day, ReportKinds.Orders, MetricDictionary.Revenue, large.Order.Top.Name, After: Math.Abs(back.Amount), Note: back.Number)]
        : [];

    /// <summary>An order that was cancelled the same day leaves nothing behind.</summary>
    private static double? Money(LargeOrder large, Metric metric) =>
        metric == MetricDictionary.Revenue || large.Counterpart?.Day != large.Order.Day ? Math.Abs(large.Order.Amount) : null;
}
