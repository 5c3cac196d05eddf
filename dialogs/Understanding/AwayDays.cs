using System.Text.RegularExpressions;
using Helmsman.Shop.Metrics;

namespace Helmsman.Dialogs.Understanding;

/// <summary>From when to when somebody is away: 下周, 明天到周五, three days from Monday. Days that are over are not meant.</summary>
public static partial class AwayDays
{
    /// <summary>Longer than this is a slip of the finger.</summary>
    private const int MostDays = 366;

    /// <summary>How far the end may lie before the beginning as it was reckoned by itself: 12月30日到2日.</summary>
    private const int Month = 31;

    /// <returns>Null when no day that is still to come is named, or none that makes sense.</returns>
    public static Period? Read(string message, DateOnly today)
    {
        var text = Until().Replace(PlainText.Of(message), " $0 ");
        var said = new Reading(text, Known.Nothing, today, forward: true);
        var period = (Written(said), LengthIn(text)) switch
        {
            ([], { } count) => Lasting(today, count),
            ([var only], { } count) => Lasting(only.Meaning.Period.First, count),
            ([var last], null) when IsEnd(said, last) => new Period(today, last.Meaning.Period.Last),
            ([var only], null) => StillToCome(said, only.Meaning.Period),
            ([var first, .., var last], _) => Through(first.Meaning.Period, last.Meaning),
            _ => (Period?)null,
        };
        return period is { } days && days.First <= days.Last && days.Last >= today && days.Length <= MostDays
            ? days with { First = days.First < today ? today : days.First }
            : null;
    }

    /// <summary>A weekday beside a written date says the same again, unless it is where the days end.</summary>
    private static List<Found<Dated>> Written(Reading said) =>
    [
        .. said.Dates.Where((date, index) => !date.Meaning.IsWeekday || index == 0 || said.Dates[index - 1].Meaning.IsWeekday || IsEnd(said, date)),
    ];

    private static bool IsEnd(Reading said, Found<Dated> date) => said.IsPreceded(date.Start, Groups.Against, "through");

    private static Period Lasting(DateOnly first, int days) => new(first, first.AddDays(days - 1));

    private static Period? Through(Period first, Dated last)
    {
        var end = last.Period.Last;
        while (last.IsWeekday && end < first.First)
        {
            end = end.AddDays(7);
        }

        return new Period(first.First, end >= first.First || first.First.DayNumber - end.DayNumber > Month ? end : end.AddMonths(1));
    }

    /// <summary>"The weekend" of figures is the one that is over.</summary>
    private static Period StillToCome(Reading said, Period period) => said.Has(Groups.Period, "last-weekend") && period.Last < said.When.Today
        ? new Period(period.First.AddDays(7), period.Last.AddDays(7))
        : period;

    private static int? LengthIn(string text) => Length().Match(text) is { Success: true } match && Count(match.Groups["count"].Value) is { } count and > 0
        ? count * (match.Groups["unit"].Value is ['w', ..] or "周" or "星期" or "礼拜" ? 7 : 1)
        : null;

    private static int? Count(string text) => Numerals.Read(text) is { } number
        ? (int)number
        : Array.IndexOf(["a", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"], text) switch { < 0 => text == "one" ? 1 : null, var index => index + 1 };

    [GeneratedRegex(@"[到至]|(?<=[\d一二三四五六日天号]) ?[-~—–] ?(?=[\d周星])", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Until();

    [GeneratedRegex(@"(?<count>\d{1,3}|[一二两三四五六七八九十]{1,3})个?(?<unit>天|日(?=假)|周(?![一二三四五六日天末])|星期(?![一二三四五六日天])|礼拜(?![一二三四五六日天]))(?!之?[后前内])|\b(?<!\b(in|within) )(?<count>\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten) (?<unit>days?|weeks?)\b(?! ago)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Length();
}
