using System.Text.Json.Serialization;

namespace Helmsman.Shop.Why;

/// <summary>What a period is compared with. The wire names are constants.</summary>
public enum Comparison
{
    /// <summary>The default: the latest comparable days that were like their own kind, so that last week's spike makes no fall of today.</summary>
    [JsonStringEnumMemberName("comparable")]
    Comparable,

    /// <summary>The same weekdays of the week before, because a Monday is not a Sunday.</summary>
    [JsonStringEnumMemberName("week-before")]
    WeekBefore,

    /// <summary>The days right before.</summary>
    [JsonStringEnumMemberName("days-before")]
    DaysBefore,

    [JsonStringEnumMemberName("four-weeks-before")]
    FourWeeksBefore,

    /// <summary>The month before: for a whole month the whole month before it.</summary>
    [JsonStringEnumMemberName("month-before")]
    MonthBefore,

    /// <summary>The same weekdays 52 weeks before; for a whole month the same month of the year before.</summary>
    [JsonStringEnumMemberName("year-before")]
    YearBefore,

    /// <summary>What the target asks of the period.</summary>
    [JsonStringEnumMemberName("target")]
    Target,

    /// <summary>The days of a named campaign, see <see cref="Question.Campaign"/>.</summary>
    [JsonStringEnumMemberName("campaign")]
    Campaign,
}
