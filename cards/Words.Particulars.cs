using System.Globalization;
using Helmsman.Shop.Calendar;
using Helmsman.Shop.Metrics;

namespace Helmsman.Cards;

public sealed partial class Words
{
    /// <summary>2011年4月29日 周五, Fri 29 Apr 2011: for data of any year.</summary>
    public string FullDay(DateOnly day) => Say("date.full", $"{day.Day}", Month(day.Month), $"{day.Year}", Weekday(day.DayOfWeek));

    /// <summary>With its year, without its weekday.</summary>
    public string Dated(DateOnly day) => Say("date.dated", $"{day.Day}", Month(day.Month), $"{day.Year}");

    public string Dated(Period period) => period.IsOneDay ? Dated(period.First) : Say("date.range", Dated(period.First), Dated(period.Last));

    public string Clock(TimeOnly time) => time.ToString("HH:mm", CultureInfo.InvariantCulture);

    public string WeekdayName(DayOfWeek day) => this["date.weekday-names"].Split('|')[(int)day];

    public string Name(Holiday holiday) => holiday.NameIn(Language.Name);

    /// <summary>With every digit: what is checked against a file.</summary>
    public string Exact(Metric metric, double? value, string currency) =>
        value is { } known && metric.Unit == Unit.Money ? Cents(Math.Round((decimal)known, 2), currency) : Figure(metric, value, currency);

    /// <summary>An average of counts.</summary>
    public string Share(double? value) => value is { } known ? Grouped(known, decimals: 1) : Missing;

    /// <summary>How much more or less, signed: −72.5%; more than ten times as much is told in times.</summary>
    public string Signed(double? change) => change switch
    {
        null => this["figure.no-comparison"],
        > TenTimes => Say("figure.times", Count(change.Value + 1)),
        { } known => $"{Sign(known)}{Percent(Math.Abs(known))}",
    };

    private const double TenTimes = 9;
}
