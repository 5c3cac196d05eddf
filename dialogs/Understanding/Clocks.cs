using System.Text.RegularExpressions;

namespace Helmsman.Dialogs.Understanding;

/// <summary>A time of day as people write it: 8:30, 8点半, 早上九点, 9am.</summary>
public static partial class Clocks
{
    public static TimeOnly? Find(string text)
    {
        var plain = PlainText.Of(text);
        return Forms().Matches(plain).Select(Read).FirstOrDefault(time => time is not null);
    }

    private static TimeOnly? Read(Match match)
    {
        var half = match.Groups["half"].Value;
        // 早一点 means a little earlier, not one o'clock.
        if (match.Groups["hour"].Value == "一" && half is "早" or "晚")
        {
            return null;
        }

        var hour = Numerals.Read(match.Groups["hour"].Value);
        var minute = Minutes(match.Groups["minute"].Value);
        return (hour, minute) is ({ } h and < 24, { } m and < 60) && Afternoon((int)h, half + match.Groups["after"].Value) is < 24 and var shown
            ? new TimeOnly(shown, (int)m)
            : null;
    }

    private static decimal? Minutes(string text) => text switch
    {
        "" => 0,
        "半" => 30,
        "一刻" => 15,
        "三刻" => 45,
        _ => Numerals.Read(text),
    };

    private static int Afternoon(int hour, string half) => half switch
    {
        "下午" or "晚上" or "晚" or "pm" or "p.m." when hour < 12 => hour + 12,
        "中午" when hour is 1 or 2 => hour + 12,
        "am" or "a.m." or "凌晨" when hour == 12 => 0,
        _ => hour,
    };

    [GeneratedRegex(
        """
        (?<half>上午|早上|凌晨|下午|晚上|中午|早|晚)?[ ]?
        (?<!\d)(?<hour>\d{1,2}|二?十?[一二两三四五六七八九十])
        (
          [ ]?(:(?<minute>\d{2})|[点时](?<minute>半|一刻|三刻|\d{1,2}|[一二三四五]?十[一二三四五六七八九]?)?分?)[ ]?(?<after>am|pm|a\.m\.|p\.m\.)?
          | [ ]?(?<after>am|pm|a\.m\.|p\.m\.)
        )
        """,
        RegexOptions.ExplicitCapture | RegexOptions.IgnorePatternWhitespace,
        1000)]
    private static partial Regex Forms();
}
