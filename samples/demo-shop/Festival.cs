using System.Globalization;
using Helmsman.Shop.Calendar;
using Helmsman.Shop.Metrics;

namespace Helmsman.Samples.DemoShop;

/// <summary>A campaign and what it does.</summary>
/// <param name="Visitors">Times as many as on an ordinary day.</param>
/// <param name="Conversion">Times the ordinary conversion.</param>
/// <param name="Price">What is asked ÷ the ordinary price.</param>
internal sealed record Festival(string Name, Period Days, double Visitors, double Conversion, double Price)
{
    public static readonly Festival None = new(string.Empty, default, 1, 1, 1);

    public Campaign Campaign => new(Name, Days.First, Days.Last, Math.Round(Visitors * Conversion * Price, 2));

    /// <summary>The campaigns of a year.</summary>
    public static IEnumerable<Festival> Of(int year)
    {
        var newYear = DateOnly.FromDateTime(new ChineseLunisolarCalendar().ToDateTime(year, 1, 1, 0, 0, 0, 0));
        return
        [
            new("年货节", new Period(newYear.AddDays(-21), newYear.AddDays(-16)), 1.25, 1.20, 0.92),
            new("春节", new Period(newYear.AddDays(-1), newYear.AddDays(6)), 0.55, 0.75, 1),
            new("38节", new Period(new DateOnly(year, 3, 7), new DateOnly(year, 3, 8)), 1.35, 1.35, 0.90),
            new("618", new Period(new DateOnly(year, 6, 16), new DateOnly(year, 6, 18)), 1.60, 1.60, 0.86),
            new("双11", new Period(new DateOnly(year, 11, 11), new DateOnly(year, 11, 11)), 2.10, 2.20, 0.85),
            new("双12", new Period(new DateOnly(year, 12, 12), new DateOnly(year, 12, 12)), 1.35, 1.40, 0.88),
        ];
    }

    public static Festival On(DateOnly day) => Of(day.Year).FirstOrDefault(festival => festival.Days.Contains(day), None);
}
