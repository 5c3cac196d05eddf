using System.Collections.Frozen;

namespace Helmsman.Shop.Calendar;

/// <summary>On which days a team works: Monday to Friday, but for a country's days off and the weekends worked instead (调休).</summary>
public sealed class WorkingDays
{
    private readonly FrozenSet<int> years;
    private readonly FrozenSet<DateOnly> off;
    private readonly FrozenSet<DateOnly> workedInstead;

    private WorkingDays(HolidayFile file)
    {
        var holidays = file.Years.SelectMany(year => year.Holidays).ToList();
        years = file.Years.Select(year => year.Year).ToFrozenSet();
        off = holidays.SelectMany(holiday => holiday.Days()).ToFrozenSet();
        workedInstead = holidays.SelectMany(holiday => holiday.WorkedInstead).ToFrozenSet();
    }

    /// <summary>Mainland China, by the data file beside this class.</summary>
    public static WorkingDays China { get; } = new(Holidays.Read("working-days-cn.json", HolidayJson.Default.HolidayFile));

    /// <summary>Monday to Friday in every week.</summary>
    public static WorkingDays MondayToFriday { get; } = new(new HolidayFile([]));

    /// <summary>The working days of the country whose clocks an IANA zone names, as far as there are data for it.</summary>
    public static WorkingDays In(string zone) => zone == "Asia/Shanghai" ? China : MondayToFriday;

    /// <summary>False: there are no holidays for that year in the data, so its working days are merely Monday to Friday.</summary>
    public bool Knows(int year) => years.Contains(year);

    public bool IsWorking(DateOnly day) =>
        workedInstead.Contains(day) || (day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) && !off.Contains(day));

    /// <summary>A weekend day that is worked to make up for a holiday (调休).</summary>
    public bool IsWorkedInstead(DateOnly day) => workedInstead.Contains(day);

    /// <summary>The <paramref name="count"/>-th working day after <paramref name="day"/>, which itself does not count.</summary>
    /// <param name="count">1 or more.</param>
    public DateOnly After(DateOnly day, int count = 1)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);
        while (count > 0)
        {
            day = day.AddDays(1);
            count -= IsWorking(day) ? 1 : 0;
        }

        return day;
    }
}
