using System.Globalization;
using Helmsman.Shop.Metrics;
using Helmsman.Shop.Why;
using Helmsman.Shop.Work;

namespace Helmsman.Shop.Moves.Meetings;

/// <summary>What a team looks at together once a week (S86): the week's figures, what became of its tasks, what there is to decide. No words.</summary>
/// <param name="Week">Monday to Sunday, the last whole one.</param>
/// <param name="Target">What the month's target asks of the week; null where there is none.</param>
/// <param name="Figures">Revenue first, then its factors, as far as the shop has them.</param>
/// <param name="Revenue">The week's revenue against that of the week before, with what moved it.</param>
/// <param name="Decisions">Tasks that were made of what the meeting decided, oldest first.</param>
public sealed record MeetingPack(
    ShopProfile Shop,
    Period Week,
    decimal? Target,
    IReadOnlyList<WeekFigure> Figures,
    Explanation Revenue,
    WeekTasks Tasks,
    Agenda Agenda,
    IReadOnlyList<WorkItem> Decisions)
{
    private static readonly IReadOnlyList<Metric> Looked =
        [MetricDictionary.Revenue, MetricDictionary.Visitors, MetricDictionary.Conversion, MetricDictionary.AverageOrderValue];

    /// <summary>For readers who may not see money: what is said in the shop's currency is not in it, and does not count as missing.</summary>
    public bool HidesMoney { get; init; }

    /// <summary>For example <c>2026-W47</c>.</summary>
    public string Key => KeyOf(Week);

    /// <summary>Share of the week's target that was made; null without target or revenue.</summary>
    public decimal? Reached => Target is > 0 and var target && Revenue.After.Value is { } made ? (decimal)made / target : null;

    /// <param name="items">All tasks of the shop; what is between two people is left out of all of it.</param>
    /// <param name="today">In the shop's zone.</param>
    public static MeetingPack Compose(ShopSnapshot shop, IReadOnlyList<WorkItem> items, DateOnly today) => Compose(shop, items, today, LastWeek(today));

    /// <summary>The same of a week that may be longer ago.</summary>
    public static MeetingPack Compose(ShopSnapshot shop, IReadOnlyList<WorkItem> items, DateOnly today, Period week)
    {
        var open = items.Where(item => !item.Brief.IsPrivate).ToList();
        var answers = Looked.Where(shop.History.Knows).Select(metric => Explain.Answer(shop, new Question(metric, week, Comparison.WeekBefore))).ToList();
        return new(
            shop.Profile,
            week,
            Baselines.TargetOf(shop, week),
            [.. answers.Select(answer => new WeekFigure(answer.Question.Metric, answer.Before, answer.After, answer.Movement))],
            answers.Find(answer => answer.Question.Metric == MetricDictionary.Revenue) ?? Explain.Answer(shop, new Question(MetricDictionary.Revenue, week, Comparison.WeekBefore)),
            WeekTasks.Of(open, week, today, TimeZoneInfo.FindSystemTimeZoneById(shop.Profile.Zone)),
            Agenda.Of(answers, open, today, TimeZoneInfo.FindSystemTimeZoneById(shop.Profile.Zone)),
            [.. open.Where(item => item.Brief.From == FromOf(KeyOf(week)))]);
    }

    public static Period LastWeek(DateOnly today)
    {
        var monday = today.AddDays(-(((int)today.DayOfWeek + 6) % 7));
        return new(monday.AddDays(-7), monday.AddDays(-1));
    }

    public static string KeyOf(Period week) => string.Create(
        CultureInfo.InvariantCulture,
        $"{ISOWeek.GetYear(week.First.ToDateTime(TimeOnly.MinValue))}-W{ISOWeek.GetWeekOfYear(week.First.ToDateTime(TimeOnly.MinValue)):00}");

    /// <summary>As <see cref="Brief.From"/> names the meeting.</summary>
    public static string FromOf(string key) => $"meeting/{key}";
}

/// <param name="Before">Of the week before.</param>
public sealed record WeekFigure(Metric Metric, Figure Before, Figure After, Movement Movement)
{
    /// <summary>Null where a day is missing on either side and the figure is a sum: six days against seven compare nothing.</summary>
    public double? RelativeChange => Before.Value is { } before and > 0 && (Metric.Formula is Formula.Ratio || (Before.IsComplete && After.IsComplete))
        ? (After.Value - before) / before
        : null;
}
