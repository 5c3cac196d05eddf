using Helmsman.Shop.Metrics;
using Helmsman.Shop.Why.Trading;
using Helmsman.Shop.Why.Orders;

namespace Helmsman.Shop.Why;

/// <summary>What single orders, days without rows and the calendar show beyond the figure itself. Each is there only where it matters to the answer.</summary>
/// <param name="Sales">What was sold, given back and left, and how many orders: whoever asks of one should see the others.</param>
/// <param name="Large">Orders that make the period what it is.</param>
/// <param name="LargeInBase">The same in the period it is compared with.</param>
public sealed record Particulars(
    IReadOnlyList<ComparedFigure> Sales,
    IReadOnlyList<LargeOrder> Large,
    IReadOnlyList<LargeOrder> LargeInBase)
{
    public static readonly Particulars None = new([], [], []);

    private static readonly Metric[] OfSales = [MetricDictionary.Revenue, MetricDictionary.Refunds, MetricDictionary.NetRevenue, MetricDictionary.Orders];

    /// <summary>The public holiday that the day is, or the day it is compared with; never of longer periods. Null: none, or none is known.</summary>
    public NamedDay? Holiday { get; init; }

    public DayWithoutRows? WithoutRows { get; init; }

    public StoppedSelling? Stopped { get; init; }

    public UnequalDays? Unequal { get; init; }

    public EarlyEnd? EarlyEnd { get; init; }

    public YearRank? Rank { get; init; }

    public static Particulars Of(ShopSnapshot shop, Question question)
    {
        var (history, isOfSales) = (shop.History, question.Member is null && OfSales.Contains(question.Metric));
        return new(
            isOfSales && history.Knows(MetricDictionary.NetRevenue) ? SalesOf(history, question) : [],
            isOfSales ? LargeOrders.In(history, question.Period) ?? [] : [],
            isOfSales ? LargeOrders.In(history, question.Base) ?? [] : [])
        {
            Holiday = question.Period.IsOneDay ? NamedDay.FirstOf([question.Period.First, question.Base.First], shop.Profile.Zone) : null,
            WithoutRows = question is { Period.IsOneDay: true, Member: null }
                ? DayWithoutRows.On(history, question.Metric, question.Period.First, shop.Profile.Zone)
                : null,
            Stopped = question is { Dimension: Reports.ReportKinds.ProductDaily, Member: { } product } ? StoppedSelling.Of(history, product, question.Period) : null,
            Unequal = UnequalDays.Of(new Scope(history), question),
            EarlyEnd = isOfSales ? EarlyEnd.On(history, history.Days(Reports.ReportKinds.Orders).LastOrDefault(question.Period.Contains)) : null,
            Rank = YearRank.Of(history, question),
        };
    }

    private static IReadOnlyList<ComparedFigure> SalesOf(ShopHistory history, Question question) =>
    [
        .. OfSales.Where(metric => history.Knows(metric))
            .Select(metric => new ComparedFigure(metric, history.Read(metric, question.Base).Value, history.Read(metric, question.Period).Value))
            .Where(figure => (figure.Before ?? figure.After) is not null),
    ];
}
