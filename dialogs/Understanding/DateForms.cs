using System.Globalization;
using System.Text.RegularExpressions;
using Helmsman.Shop.Metrics;

namespace Helmsman.Dialogs.Understanding;

/// <summary>Dates written with figures or month names. What is left out (the year, the month) is filled in by the <see cref="Reckoning"/>.</summary>
internal static partial class DateForms
{
    /// <summary>Campaigns whose day everybody knows; the calendar has them under the first of their names.</summary>
    private static readonly Dictionary<string, (string Name, int Month, int Day)> BigDays = new(StringComparer.Ordinal)
    {
        ["双11"] = ("双11", 11, 11), ["双十一"] = ("双11", 11, 11), ["double 11"] = ("双11", 11, 11), ["double eleven"] = ("双11", 11, 11), ["singles' day"] = ("双11", 11, 11),
        ["双12"] = ("双12", 12, 12), ["双十二"] = ("双12", 12, 12), ["double 12"] = ("双12", 12, 12),
        ["618"] = ("618", 6, 18), ["六一八"] = ("618", 6, 18),
    };

    private static readonly (Regex Form, Func<Match, Reckoning, Period?> Read)[] All =
    [
        (BigDay(), (match, when) => when.Day(YearOf(match, when), BigDays[match.Groups["name"].Value].Month, BigDays[match.Groups["name"].Value].Day)),
        (YearMonthDay(), (match, when) => when.Day(Number(match, "year"), Month(match), Number(match, "day"))),
        (MonthThenDay(), (match, when) => when.Day(Number(match, "year"), Month(match), Number(match, "day"))),
        (DayThenMonth(), (match, when) => when.Day(Number(match, "year"), Month(match), Number(match, "day"))),
        (YearAndMonth(), (match, when) => when.Month(Number(match, "year"), Month(match))),
        (MonthAlone(), (match, when) => when.Month(null, Month(match))),
        (DaysAgo(), (match, when) => when.Ago(Count(match))),
        (DaysAhead(), (match, when) => when.Ago(-Count(match))),
        (LastDays(), (match, when) => when.Last(Count(match) * UnitDays(match))),
        (WeekdayInChinese(), (match, when) => when.Weekday(WeekdayOf(match), match.Groups["which"].Value)),
        (DayOfMonth(), (match, when) => when.DayOfMonth(Number(match, "day"))),
    ];

    /// <summary>Every date of the text, in its order; where two forms fit the same letters, the fuller one counts.</summary>
    public static IReadOnlyList<Found<Dated>> Find(string text, Reckoning when)
    {
        List<Found<Dated>> found = [];
        foreach (var (form, read) in All)
        {
            found.AddRange(
                from match in form.Matches(text)
                where found.TrueForAll(other => match.Index >= other.End || match.Index + match.Length <= other.Start)
                let period = read(match, when)
                where period is not null
                select new Found<Dated>(match.Index, match.Length, new Dated(period.Value, match.Groups["weekday"].Success, CampaignOf(match))));
        }

        return [.. found.OrderBy(one => one.Start)];
    }

    private static string? CampaignOf(Match match) => BigDays.TryGetValue(match.Groups["name"].Value, out var day) ? day.Name : null;

    private static int? YearOf(Match match, Reckoning when) => match.Groups["which"].Value switch
    {
        "去年" or "上年" or "last year's" => when.Today.Year - 1,
        "前年" => when.Today.Year - 2,
        "今年" or "this year's" => when.Today.Year,
        _ => Number(match, "year"),
    };

    private static int? Number(Match match, string group) =>
        int.TryParse(match.Groups[group].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static int Count(Match match) => (int)(Numerals.Read(match.Groups["count"].Value) ?? EnglishCount(match.Groups["count"].Value));

    private static decimal EnglishCount(string word) => Array.IndexOf(["zero", "one", "two", "three", "four", "five", "six", "seven"], word);

    private static int UnitDays(Match match) => match.Groups["unit"].Value switch
    {
        "天" or "日" => 1,
        ['d', ..] => 1,
        ['m', ..] or "月" or "个月" => 30,
        _ => 7,
    };

    private static int? Month(Match match) => Number(match, "month") ?? MonthByName(match.Groups["name"].Value);

    private static int? MonthByName(string name) =>
        name.Length < 3 ? null : "janfebmaraprmayjunjulaugsepoctnovdec".IndexOf(name[..3], StringComparison.Ordinal) / 3 + 1;

    private static DayOfWeek WeekdayOf(Match match) => match.Groups["weekday"].Value switch
    {
        "一" => DayOfWeek.Monday,
        "二" => DayOfWeek.Tuesday,
        "三" => DayOfWeek.Wednesday,
        "四" => DayOfWeek.Thursday,
        "五" => DayOfWeek.Friday,
        "六" => DayOfWeek.Saturday,
        _ => DayOfWeek.Sunday,
    };

    private const string Name =
        "(?<name>jan(uary)?|feb(ruary)?|mar(ch)?|apr(il)?|may|june?|july?|aug(ust)?|sept?(ember)?|oct(ober)?|nov(ember)?|dec(ember)?)";

    private const RegexOptions Plain = RegexOptions.ExplicitCapture;

    [GeneratedRegex(@"((?<which>去年|前年|今年|上年|\blast year's|\bthis year's) ?的?|(?<!\d)(?<year>\d{4})年?的?)?(?<name>双十?一|双十?二|双1[12]|六一八|(?<![\d.])618(?![\d.])|\bdouble (11|12|eleven)\b|\bsingles' day\b)( (?<year>\d{4})\b)?", Plain, 1000)]
    private static partial Regex BigDay();

    [GeneratedRegex(@"(?<!\d)(?<year>\d{4})[-/.年] ?(?<month>\d{1,2})[-/.月] ?(?<day>\d{1,2})(?!\d)[日号]?", Plain, 1000)]
    private static partial Regex YearMonthDay();

    [GeneratedRegex(@"(?<![\d.])(?<month>\d{1,2})(月 ?(?<day>\d{1,2})(?!\d)[日号]?|[./](?<day>\d{1,2})(?![\d.%万亿千百kmw]))|\b" + Name + @"\.? (?<day>\d{1,2})(st|nd|rd|th)?\b(,? (?<year>\d{4}))?", Plain, 1000)]
    private static partial Regex MonthThenDay();

    [GeneratedRegex(@"\b(?<day>\d{1,2})(st|nd|rd|th)?( of)? " + Name + @"\b\.?(,? (?<year>\d{4}))?", Plain, 1000)]
    private static partial Regex DayThenMonth();

    [GeneratedRegex(@"(?<!\d)(?<year>\d{4})([-/.](?<month>\d{1,2})(?![-/.\d])|年(?<month>\d{1,2})月份?)|\b" + Name + @"\.?,? (?<year>\d{4})\b", Plain, 1000)]
    private static partial Regex YearAndMonth();

    // "may" alone is a verb more often than a month, and so is "mar" nothing at all.
    [GeneratedRegex(@"(?<![\d.])(?<month>\d{1,2})月份?|\b(?<name>january|february|march|april|june|july|august|september|october|november|december)\b|(?<=\b(in|for|of) )(?<name>may|jan|feb|apr|jun|jul|aug|sept?|oct|nov|dec)\b", Plain, 1000)]
    private static partial Regex MonthAlone();

    [GeneratedRegex(@"(?<count>\d{1,3}|[一二两三四五六七八九十]{1,3})[天日](之?前)|\b(?<count>\d{1,3}|one|two|three|four|five|six|seven) days? ago", Plain, 1000)]
    private static partial Regex DaysAgo();

    [GeneratedRegex(@"(?<count>\d{1,3}|[一二两三四五六七八九十]{1,3})[天日](之?[后内])|\b(in|within) (?<count>\d{1,3}|one|two|three|four|five|six|seven) days?\b", Plain, 1000)]
    private static partial Regex DaysAhead();

    [GeneratedRegex(@"(过去|最近|近|前)的?(?<count>\d{1,3}|[一二两三四五六七八九十]{1,3}) ?(?<unit>天|日|周|个?星期|个月)|\b(last|past|previous) (?<count>\d{1,3}|two|three|four|five|six|seven) (?<unit>days?|weeks?|months?)\b", Plain, 1000)]
    private static partial Regex LastDays();

    [GeneratedRegex(@"(?<which>上上个?|上个?|这个?|本|下个?)?(周|星期|礼拜)(?<weekday>[一二三四五六日天])(?![到至])", Plain, 1000)]
    private static partial Regex WeekdayInChinese();

    [GeneratedRegex(@"(?<!\d)(?<day>\d{1,2})[日号](?!店)|\bthe (?<day>\d{1,2})(st|nd|rd|th)\b", Plain, 1000)]
    private static partial Regex DayOfMonth();
}

/// <param name="IsWeekday">Only a weekday was said, so that a written date beside it counts for more.</param>
/// <param name="Campaign">The name by which the campaign of that day is kept.</param>
internal sealed record Dated(Period Period, bool IsWeekday = false, string? Campaign = null);
