using Helmsman.Shop.Metrics;
using Helmsman.Shop.Why;

namespace Helmsman.Dialogs.Understanding;

/// <summary>Which days a message asks about, and which it compares them with.</summary>
internal static class Days
{
    private const int ShortestMonth = 28;

    /// <returns>The days named, else those of the question before, else the latest day; null when the shop has none.</returns>
    public static Period? Of(Reading said, Known known, Question? context)
    {
        var asked = Written(said).Where(date => !IsBase(said, date)).ToList();
        return asked switch
        {
            [] => context?.Period ?? (known.LatestDay is { } latest ? Period.Of(latest) : null),
            [var first, var last, ..] when said.IsPreceded(last.Start, Groups.Against, "through") && first.Meaning.Period.First <= last.Meaning.Period.Last =>
                new Period(first.Meaning.Period.First, last.Meaning.Period.Last),
            [var only, ..] => only.Meaning.Period,
        };
    }

    /// <summary>A comparison in words, or the days or the campaign that are named to compare with; null when nothing is said.</summary>
    public static Against? ComparedWith(Reading said, Period? period)
    {
        var before = Written(said).Find(date => IsBase(said, date))?.Meaning;
        return before is { Campaign: { } campaign } ? new(Comparison.Campaign, before.Period, campaign)
            : said.First(Groups.Comparison) is { } named ? new(Named(named))
            : before is not null && period is { } asked ? Against.With(asked, Alike(before.Period, asked))
            : null;
    }

    private static Comparison Named(string meaning) => meaning switch
    {
        "comparable" => Comparison.Comparable,
        "days-before" => Comparison.DaysBefore,
        "week-before" => Comparison.WeekBefore,
        "four-weeks-before" => Comparison.FourWeeksBefore,
        "month-before" => Comparison.MonthBefore,
        "year-before" => Comparison.YearBefore,
        "target" => Comparison.Target,
        _ => throw new InvalidOperationException($"The vocabulary names a comparison '{meaning}' that does not exist."),
    };

    /// <summary>A weekday beside a written date says the same again.</summary>
    private static List<Found<Dated>> Written(Reading said) => said.Dates.Any(date => !date.Meaning.IsWeekday)
        ? [.. said.Dates.Where(date => !date.Meaning.IsWeekday)]
        : [.. said.Dates];

    /// <summary>"than last week" of a Tuesday means that week's Tuesday; of a week or month that is running, as many days of the other.</summary>
    private static Period Alike(Period before, Period asked) => before.Length <= asked.Length ? before
        : asked.IsOneDay && before.Length == 7 ? before.Days().Where(day => day.DayOfWeek == asked.First.DayOfWeek).Select(Period.Of).First()
        : (before.Length == 7 && asked.First.DayOfWeek == before.First.DayOfWeek) || (asked.First.Day == 1 && before.First.Day == 1)
            ? before with { Last = before.First.AddDays(asked.Length - 1) }
        : before;

    /// <summary>比11月, than in November; 和11月相比, 从11月到12月跌了, fell from November to December.</summary>
    private static bool IsBase(Reading said, Found<Dated> date) =>
        said.IsPreceded(date.Start, Groups.Against, "base") || said.IsPreceded(date.Start, Groups.Against, "in-base")
        || (said.IsPreceded(date.Start, Groups.Against, "with") && said.IsFollowed(date.End, Groups.Against, "base"))
        || IsLeft(said, date);

    /// <summary>What something fell or rose from. A span of months in one question is rarely meant, a span of days often.</summary>
    private static bool IsLeft(Reading said, Found<Dated> date)
    {
        var next = Written(said).Find(other => other.Start > date.Start && said.IsPreceded(other.Start, Groups.Against, "through"));
        return next is not null && said.IsPreceded(date.Start, Groups.Against, "from") && said.Has(Groups.Asking, "moved")
            && (date.Meaning.Period.Length >= ShortestMonth || said.IsPreceded(StartOf(said, date), Groups.Asking, "moved"));
    }

    private static int StartOf(Reading said, Found<Dated> date) => said.EndingAt(date.Start, Groups.Against, "from") ?? date.Start;
}
