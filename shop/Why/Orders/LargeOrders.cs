using Helmsman.Shop.Metrics;

namespace Helmsman.Shop.Why.Orders;

/// <summary>Finds the orders and cancellations that by themselves make a day what it is.</summary>
public static class LargeOrders
{
    /// <summary>Of a day's revenue.</summary>
    private const double LeastShare = 0.25;

    /// <summary>Times the largest order of an ordinary day.</summary>
    private const double LeastTimes = 3;

    /// <summary>Of a longer period's revenue: less than that tells nothing of it.</summary>
    private const double LeastShareOfPeriod = 0.05;

    private const int OrdinaryDays = 20;

    /// <summary>How far back a cancelled order is looked for, and how long after an order its cancellation.</summary>
    private const int CancelledWithin = 60;

    private const int Most = 3;

    /// <summary>The largest first; a pair of one day is told once. Null: the shop's reports have no lines of orders for the period.</summary>
    public static IReadOnlyList<LargeOrder>? In(ShopHistory history, Period period)
    {
        var days = history.Days(Reports.ReportKinds.Orders).Where(period.Contains).ToList();
        if (days.Count == 0)
        {
            return null;
        }

        var whole = history.Read(MetricDictionary.Revenue, period).Value ?? 0;
        var found = days.SelectMany(day => On(history, day))
            .Where(large => period.IsOneDay || Math.Abs(large.Order.Amount) >= LeastShareOfPeriod * whole)
            .OrderByDescending(large => Math.Abs(large.Order.Amount)).ThenBy(large => large.IsCancellation)
            .ToList();
        var told = found.Where(large => large.IsCancelled).Select(large => large.Counterpart!).ToHashSet();
        return [.. found.Where(large => !told.Contains(large.Order)).Take(Most)];
    }

    private static IEnumerable<LargeOrder> On(ShopHistory history, DateOnly day)
    {
        var orders = OrderBook.On(history, day).ToList();
        var gross = orders.Sum(order => order.Revenue);
        var candidates = orders.Where(order => Math.Abs(order.Amount) >= LeastShare * gross).ToList();
        return candidates.Count == 0 ? [] : candidates
            .Where(order => Math.Abs(order.Amount) >= LeastTimes * Ordinary(history, day))
            .Select(order => new LargeOrder(
                order, Counterpart(history, order), Pseudonym.Of(order.Buyer), gross, history.Read(MetricDictionary.Refunds, Period.Of(day)).Value));
    }

    /// <summary>The median of the largest orders of the days around; 0 where there are none, so that a file of two days still tells.</summary>
    private static double Ordinary(ShopHistory history, DateOnly day)
    {
        var others = history.Days(Reports.ReportKinds.Orders).Where(other => other != day)
            .OrderBy(other => Math.Abs(other.DayNumber - day.DayNumber)).Take(OrdinaryDays)
            .Select(other => OrderBook.On(history, other).Select(order => order.Revenue).DefaultIfEmpty().Max()).ToList();
        return others.Count == 0 ? 0 : Median.Of(others);
    }

    private static OrderSum? Counterpart(ShopHistory history, OrderSum order)
    {
        var step = order.Amount < 0 ? -1 : 1;
        return Enumerable.Range(0, CancelledWithin).Select(days => order.Day.AddDays(step * days))
            .SelectMany(day => OrderBook.On(history, day))
            .FirstOrDefault(other => Cancels(order, other));
    }

    /// <summary>The same money back, or the same number of the same product, by the same buyer where both name one, and not before it was bought.</summary>
    private static bool Cancels(OrderSum order, OrderSum other)
    {
        var (bought, back) = order.Amount < 0 ? (other, order) : (order, other);
        return bought.Amount > 0 && back.Amount < 0
            && (bought.Buyer is null || back.Buyer is null || bought.Buyer == back.Buyer)
            && (bought.Day < back.Day || bought.Minute is null || back.Minute is null || bought.Minute <= back.Minute)
            && (Math.Abs(bought.Amount + back.Amount) < 0.005 || (bought.Top.Product == back.Top.Product && bought.Top.Units is { } units && units == -back.Top.Units));
    }
}
