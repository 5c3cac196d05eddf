using Helmsman.Shop.Metrics;
using Helmsman.Shop.Why;

namespace Helmsman.Dialogs.Understanding;

/// <summary>Which days a message asks about, and which it compares them with.</summary>
internal static class Days
{
    /// <returns>The days named, else those of the question before, else the latest day; null when the shop has none.</returns>
    public static Period? Of(Reading said, Known known, Question? context)
    {
        var asked = said.Dates.Where(date => !IsBase(said, date)).ToList();
        if (asked.Exists(date => !date.Meaning.IsWeekday))
        {
            asked.RemoveAll(date => date.Meaning.IsWeekday);
        }

        return asked switch
        {
            [] => context?.Period ?? (known.LatestDay is { } latest ? Period.Of(latest) : null),
            [var first, var last, ..] when said.IsPreceded(last.Start, Groups.Against, "through") && first.Meaning.Period.First <= last.Meaning.Period.Last =>
                new Period(first.Meaning.Period.First, last.Meaning.Period.Last),
            [var only, ..] => only.Meaning.Period,
        };
    }

    /// <summary>A comparison in words, or the one that a second date amounts to; null when neither is there.</summary>
    public static Comparison? ComparedWith(Reading said, Period? period)
    {
        if (said.First(Groups.Comparison) is { } named)
        {
            return Named(named);
        }

        return said.Dates.FirstOrDefault(date => IsBase(said, date))?.Meaning.Period is { } before && period is { } asked
            ? Enum.GetValues<Comparison>().Where(one => BaseOf(asked, one).Contains(before.First)).Select(one => (Comparison?)one).FirstOrDefault()
            : null;
    }

    private static Comparison Named(string meaning) => meaning switch
    {
        "days-before" => Comparison.DaysBefore,
        "week-before" => Comparison.WeekBefore,
        "four-weeks-before" => Comparison.FourWeeksBefore,
        _ => throw new InvalidOperationException($"The vocabulary names a comparison '{meaning}' that does not exist."),
    };

    private static bool IsBase(Reading said, Found<Dated> date) => said.IsPreceded(date.Start, Groups.Against, "base");

    private static Period BaseOf(Period period, Comparison comparison) => new Question(MetricDictionary.Revenue, period, comparison).Base;
}
