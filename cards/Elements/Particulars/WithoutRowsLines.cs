using Helmsman.Shop.Why.Trading;

namespace Helmsman.Cards.Elements.Particulars;

/// <summary>A day without rows: what the calendar and the shop's habit say of it, and what nothing can say.</summary>
internal static class WithoutRowsLines
{
    public static IEnumerable<AdaptiveElement> Of(DayWithoutRows without, Words words)
    {
        yield return Prose.Of(Prose.Bold(Reason(without, words)));
        foreach (var (weekday, count) in without.Never)
        {
            yield return Prose.Of(Prose.Plain(words.Say(
                "without.never", words.WeekdayName(weekday), words.Count(count), words.Dated(without.Known.First), words.Dated(without.Known.Last))));
        }

        if (without.Gaps.Count > 0)
        {
            yield return Prose.Of(Prose.Plain(words.Say("without.gaps", words.Count(without.Gaps.Sum(gap => gap.Days)))));
            foreach (var gap in without.Gaps)
            {
                yield return Prose.Of(Prose.Plain(Gap(gap, words))).Spaced(AdaptiveSpacing.None);
            }
        }

        yield return Prose.Of(Prose.Plain(words["without.no-proof"]));
    }

    private static string Reason(DayWithoutRows without, Words words) => without switch
    {
        { Holiday: { } holiday } => words.Say("without.holiday", words.FullDay(without.Day), words.Name(holiday)),
        { IsNeverOpen: true } => words.Say("without.never-open", words.FullDay(without.Day), words.WeekdayName(without.Day.DayOfWeek)),
        _ => words.Say("without.unexplained", words.FullDay(without.Day)),
    };

    private static string Gap(DayGap gap, Words words)
    {
        var days = words.Say(gap.Days == 1 ? "without.gap-day" : "without.gap-days", words.Dated(gap.Period), words.Count(gap.Days));
        return gap.Named.Count > 0 ? words.Say("without.gap-named", days, words.List(gap.Named.Select(words.Name))) : words.Say("without.gap-unnamed", days);
    }
}
