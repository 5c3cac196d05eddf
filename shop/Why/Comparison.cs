using System.Text.Json.Serialization;

namespace Helmsman.Shop.Why;

/// <summary>What a period is compared with. The wire names are constants.</summary>
public enum Comparison
{
    /// <summary>The default: the same weekdays of the week before, because a Monday is not a Sunday.</summary>
    [JsonStringEnumMemberName("week-before")]
    WeekBefore,

    /// <summary>The days right before.</summary>
    [JsonStringEnumMemberName("days-before")]
    DaysBefore,

    [JsonStringEnumMemberName("four-weeks-before")]
    FourWeeksBefore,
}
