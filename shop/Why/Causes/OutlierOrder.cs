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
    private static readonly string[] Metrics = [MetricIds.Revenue, MetricIds.NetRevenue, MetricIds.Refunds];

    /// <summary>So much of a movement may be left without the orders that are said to make it.</summary>
    private const double HalfLeft = 0.5;

    public string Id => CauseIds.OutlierOrder;

    public CauseReading? Look(CauseCase asked)
    {
        var (history, question) = (asked.Shop.History, asked.Question);
        if (!Metrics.Contains(question.Metric.Id) || question.Member is not null)
        {
            return null;
        }

        if ((LargeOrders.In(history, question.Period), LargeOrders.In(history, question.Base)) is not ({ } now, { } was))
        {
            return new(Id, CauseVerdict.NotChecked, Certainty.Possible, [], null, Roles.Operator, [ReportKinds.Orders]);
        }

        return now.Concat(was).FirstOrDefault() is not { } large
            ? new(Id, CauseVerdict.RuledOut, Certainty.Sure, [new(Facts.NothingSeen, question.Period.Last, ReportKinds.Orders)], null, Roles.Operator, [])
            : Explained(asked, now, was) is { } certainty ? Found(large, certainty) : null;
    }

    /// <summary>
    /// Sure where without the large orders the movement is gone, halved or turned round; null where they do
    /// not make it, or work against it. That they were is told all the same, see <see cref="Particulars"/>.
    /// </summary>
    private static Certainty? Explained(CauseCase asked, IReadOnlyList<LargeOrder> now, IReadOnlyList<LargeOrder> was)
    {
        if (asked.Compared.After.Value - asked.Compared.Before.Value is not { } change || change == 0)
        {
            return null;
        }

        var without = change - (now.Sum(order => Effect(order, asked.Question.Metric)) - was.Sum(order => Effect(order, asked.Question.Metric)));
        return without / change < HalfLeft ? Certainty.Sure : null;
    }

    /// <summary>What an order puts into the figure of its day; a cancellation of the same day takes it out again.</summary>
    private static double Effect(LargeOrder large, Metric metric) => metric.Id switch
    {
        MetricIds.Revenue => Math.Max(0, large.Order.Amount),
        MetricIds.Refunds => large.IsCancellation ? -large.Order.Amount : CancelledSameDay(large),
        MetricIds.NetRevenue => large.Order.Amount - CancelledSameDay(large),
        _ => 0,
    };

    private static double CancelledSameDay(LargeOrder large) =>
        large is { IsCancelled: true, Counterpart: { } back } && back.Day == large.Order.Day ? Math.Abs(back.Amount) : 0;

    private CauseReading Found(LargeOrder large, Certainty certainty)
    {
        var metric = large.IsCancellation || large.IsCancelled ? MetricDictionary.NetRevenue : MetricDictionary.Revenue;
        return new(Id, CauseVerdict.Found, certainty, [Order(large), .. Cancellation(large)], Money(large, metric), Roles.Operator, []);
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
