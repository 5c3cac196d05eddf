using System.Text.RegularExpressions;
using Helmsman.Shop.Metrics;

namespace Helmsman.Shop.Reports.Layout;

/// <summary>The days that a file is about, where its rows do not say: they stand in its name, or above its header. Files of days, weeks and months are never mixed.</summary>
internal static partial class FileDays
{
    private const string Date = @"(?<![0-9])20[0-9]{2}(?:-[0-9]{1,2}-[0-9]{1,2}|\.[0-9]{1,2}\.[0-9]{1,2}|_[0-9]{1,2}_[0-9]{1,2}|/[0-9]{1,2}/[0-9]{1,2}|[0-9]{4}|年[0-9]{1,2}月[0-9]{1,2}日)(?![0-9])";

    /// <summary>Directly behind a date: then that is when the file was made. "_083015", " 08_30_15", "-08-30-15".</summary>
    private const string Clock = @"[ _T-]?(?:[01][0-9]|2[0-3])(?<gap>[_:.-]?)[0-5][0-9]\k<gap>[0-5][0-9](?![0-9])";

    private const string Between = @"\s*(?:-|_|~|～|—|–|至|到|to)\s*";

    /// <summary>
    /// "…-2026-11-21_2026-11-21.xls" is a day, two different dates are all days between them, "…_2026-11.xlsx" is a month. The moment at which a file
    /// was downloaded ("商品报表_20261122_083015.csv") is none of the days that it is about.
    /// </summary>
    /// <returns>Null when the name says nothing, or two things.</returns>
    public static Period? OfName(string name)
    {
        var pairs = Periods(Pair().Matches(name));
        var singles = Periods(Single().Matches(Pair().Replace(name, " ")));
        return (pairs.Count > 0 ? pairs : singles.Count > 0 ? singles : Months(name)) is [var only] ? only : null;
    }

    /// <summary>
    /// Of the lines above the header: "# Start date: 20260501" and "# End date: 20260531", "# Date de début : 20260701", "# 20150416-20150416",
    /// "统计时间：2026-11-21 至 2026-11-21". When the file was made is not meant.
    /// </summary>
    /// <returns>From the first to the last day named; null when none is.</returns>
    public static Period? OfLines(IEnumerable<string> lines)
    {
        var periods = Periods(lines.Where(line => !Making().IsMatch(line)).Select(line => Labelled().Match(line)).Where(match => match.Success));
        return periods.Count == 0 ? null : new Period(periods.Min(period => period.First), periods.Max(period => period.Last));
    }

    public static PeriodLength LengthOf(Period period) =>
        period.IsOneDay ? PeriodLength.Day
        : period.Length == 7 ? PeriodLength.Week
        : period.First.Day == 1 && period.Last == period.First.AddMonths(1).AddDays(-1) ? PeriodLength.Month
        : PeriodLength.Other;

    private static List<Period> Periods(IEnumerable<Match> matches) =>
    [
        .. from match in matches
           let first = Day(match.Groups["first"].Value)
           let last = match.Groups["last"].Success ? Day(match.Groups["last"].Value) : first
           where first <= last
           select new Period(first.Value, last.Value) into period
           group period by period into same
           select same.Key,
    ];

    private static List<Period> Months(string name) =>
    [
        .. from match in Month().Matches(name)
           let first = Day($"{match.Groups["year"].Value}-{match.Groups["month"].Value}-1")
           where first is not null
           group first.Value by first.Value into same
           select new Period(same.Key, same.Key.AddMonths(1).AddDays(-1)),
    ];

    private static DateOnly? Day(string text) => Cells.Date(text.Replace('_', '-'));

    [GeneratedRegex($"(?<first>{Date}){Between}(?<last>{Date})({Clock})?", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Pair();

    [GeneratedRegex($"(?<first>{Date})(?!{Clock})", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Single();

    [GeneratedRegex("(?<![0-9])(?<year>20[0-9]{2})([-_.]|年)?(?<month>0[1-9]|1[0-2]|(?<=年)[1-9])月?(?![0-9]|[-_.][0-9])", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Month();

    [GeneratedRegex($@"^#?\s*([^:：]*[:：])?\s*(?<first>{Date})({Between}(?<last>{Date}))?\s*$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Labelled();

    [GeneratedRegex("导出|下载|生成|更新|export|generated|created|download|updated", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Making();
}
