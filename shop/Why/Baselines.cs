using Helmsman.Shop.Calendar;
using Helmsman.Shop.Metrics;

namespace Helmsman.Shop.Why;

/// <summary>What a question's period is compared with, where that depends on the shop; see <see cref="Comparison"/>.</summary>
public static class Baselines
{
    /// <summary>How far back a usual base is looked for; longer periods have fewer blocks in the same history.</summary>
    private const int MostBlocks = 8;
    private const int MostLongBlocks = 4;

    /// <summary>With fewer days of its own kind before it, a day is not called an exception for what it differs from them.</summary>
    private const int EnoughToJudge = 5;

    /// <summary>The same question with its base settled. Other comparisons are the calendar's alone, and stay as they are.</summary>
    public static Question Resolve(ShopSnapshot shop, Question question) => question.Comparison switch
    {
        // Somebody has named the very days.
        Comparison.Comparable when question.Against is not null => question,
        Comparison.Comparable or Comparison.Target => question with { Against = Comparable(shop, question) },
        Comparison.Campaign => question with { Against = OfCampaign(shop.Calendar, question) ?? question.Against ?? Comparable(shop, question) },
        _ => question,
    };

    /// <summary>
    /// The latest days of the same weekdays that were themselves like their kind: when last week was a spike, a campaign or an outage, the week
    /// before it, and so on. A fall against a spike is none. When none was usual, the latest.
    /// </summary>
    public static Period Comparable(ShopSnapshot shop, Question question) =>
        Comparable(shop, new Scope(shop.History, question.Dimension, question.Member), question.Metric, question.Period);

    public static Period Comparable(ShopSnapshot shop, Scope scope, Metric metric, Period period)
    {
        var step = 7 * ((period.Length + 6) / 7);
        var blocks = Enumerable.Range(1, step == 7 ? MostBlocks : MostLongBlocks).Select(back => period.Shift(-step * back)).ToList();
        var events = shop.Events;
        var missing = scope.Read(metric, period).DaysMissing;
        var alike = blocks.FindAll(block => IsAlike(block, period, events) && scope.Read(metric, block) is { Value: not null } read && read.DaysMissing <= missing);
        var today = new Lazy<Expectation?>(() => Expectations.Of(scope, metric, period, events));
        return alike.Where(block => IsUsual(scope, metric, block, events, today)).Cast<Period?>().FirstOrDefault() ?? alike.Cast<Period?>().FirstOrDefault() ?? blocks[0];
    }

    /// <summary>What the month's target asks of the period; null for a day of a month without one.</summary>
    public static decimal? TargetOf(ShopSnapshot shop, Period period)
    {
        var days = period.Days().Select(day => (Day: day, Target: shop.TargetOf(day))).ToList();
        return days.Exists(day => day.Target is null) ? null : days
            .GroupBy(day => day.Target!)
            .Sum(month => TargetSplit.ByDay(month.Key, shop.History, shop.Calendar) is var split ? month.Sum(day => split[day.Day]) : 0);
    }

    /// <summary>The campaign's last run before the period, from the same day of it on, if the period is itself part of one.</summary>
    private static Period? OfCampaign(CampaignCalendar calendar, Question question)
    {
        var now = calendar.Campaigns.FirstOrDefault(campaign => IsNamed(campaign, question.Campaign) && campaign.Covers(question.Period.First));
        var last = calendar.Campaigns.Where(campaign => IsNamed(campaign, question.Campaign ?? now?.Name) && campaign.Last < (now?.First ?? question.Period.First)).MaxBy(campaign => campaign.First);
        if (last is null)
        {
            return null;
        }

        var into = now is null ? 0 : question.Period.First.DayNumber - now.First.DayNumber;
        var first = last.First.AddDays(Math.Min(into, last.Last.DayNumber - last.First.DayNumber));
        return new(first, Earlier(first.AddDays(question.Period.Length - 1), last.Last));
    }

    private static bool IsNamed(Campaign campaign, string? name) => name is null || campaign.Name == name;

    private static DateOnly Earlier(DateOnly one, DateOnly other) => one < other ? one : other;

    /// <summary>As many campaign days and holidays on one side as on the other.</summary>
    internal static bool IsAlike(Period one, Period other, EventDays events) =>
        one.Days().Select(events.On).Order(StringComparer.Ordinal).SequenceEqual(other.Days().Select(events.On).Order(StringComparer.Ordinal), StringComparer.Ordinal);

    /// <summary>Inside the band of its own time; where too little is known before it to call it an exception, of the period asked about.</summary>
    private static bool IsUsual(Scope scope, Metric metric, Period block, EventDays events, Lazy<Expectation?> today)
    {
        var own = Expectations.Of(scope, metric, block, events);
        return (own?.ComparableDays.Count >= EnoughToJudge ? own : today.Value ?? own)?.Covers(scope.Read(metric, block).Value!.Value) == true;
    }
}
