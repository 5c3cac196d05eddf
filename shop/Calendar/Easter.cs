namespace Helmsman.Shop.Calendar;

internal static class Easter
{
    /// <summary>Of the western church: the Sunday after the first full moon of spring, both as the Gregorian calendar reckons them.</summary>
    public static DateOnly Sunday(int year)
    {
        var (golden, century) = (year % 19, year / 100);
        var moon = (century - century / 4 - (8 * century + 13) / 25 + 19 * golden + 15) % 30;
        var fullMoon = moon - moon / 28 * (1 - moon / 28 * (29 / (moon + 1)) * ((21 - golden) / 11));
        var weekday = (year + year / 4 + fullMoon + 2 - century + century / 4) % 7;
        return new DateOnly(year, 3, 28).AddDays(fullMoon - weekday);
    }
}
