using Helmsman.Shop.Calendar;

namespace Helmsman.Shop.Why.Trading;

/// <summary>A public holiday.</summary>
public sealed record NamedDay(DateOnly Day, Holiday Holiday)
{
    /// <summary>The first of these days that is one.</summary>
    /// <param name="zone">IANA name: the country whose holidays count.</param>
    public static NamedDay? FirstOf(IEnumerable<DateOnly> days, string zone)
    {
        var holidays = Holidays.In(zone);
        return days.Select(day => holidays.On(day) is { } holiday ? new NamedDay(day, holiday) : null).FirstOrDefault(named => named is not null);
    }
}
