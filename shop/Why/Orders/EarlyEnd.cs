using Helmsman.Shop.Metrics;
using Helmsman.Shop.Reports;

namespace Helmsman.Shop.Why.Orders;

/// <summary>A day whose last order is hours before that of every ordinary day: the file may end before the day did.</summary>
/// <param name="Last">The time of the day's last line.</param>
/// <param name="UsualFrom">Between this and <paramref name="UsualTo"/> lie the last lines of most days before.</param>
/// <param name="IsEndOfFile">Nothing comes after this day.</param>
public sealed record EarlyEnd(DateOnly Day, TimeOnly Last, TimeOnly UsualFrom, TimeOnly UsualTo, bool IsEndOfFile)
{
    private const int LooksBack = 28;

    private const int FewestDays = 5;

    private const int HoursEarlier = 2;

    /// <summary>Null where the day is as long as others, or the file says no times.</summary>
    public static EarlyEnd? On(ShopHistory history, DateOnly day)
    {
        var days = history.Days(ReportKinds.Orders);
        if (LastOf(history, day) is not { } last)
        {
            return null;
        }

        var usual = days.Where(other => other < day).TakeLast(LooksBack).Select(other => LastOf(history, other)).OfType<TimeOnly>().Order().ToList();
        // One in ten days ends oddly either way.
        var (from, to) = usual.Count < FewestDays ? (last, last) : (usual[usual.Count / 10], usual[^(1 + usual.Count / 10)]);
        return from - last >= TimeSpan.FromHours(HoursEarlier) && from > last ? new(day, last, from, to, day == days[^1]) : null;
    }

    private static TimeOnly? LastOf(ShopHistory history, DateOnly day) => OrderBook.On(history, day).Max(order => order.At);
}
