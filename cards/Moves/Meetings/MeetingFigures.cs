using Helmsman.Cards.Elements;
using Helmsman.Shop.Moves.Meetings;
using Helmsman.Shop.Work.Outcomes;

namespace Helmsman.Cards.Moves.Meetings;

/// <summary>A week's figures and what moved them, for the meeting and for the owner.</summary>
internal static class MeetingFigures
{
    public static IEnumerable<AdaptiveElement> Of(MeetingPack pack, Words words)
    {
        yield return Prose.Of(Prose.Bold(Target(pack, words))).Spaced(AdaptiveSpacing.Medium);
        if (pack.Figures.Count > 0)
        {
            yield return Grid.Of(
                [3, 3, 3, 2],
                [words["column.metric"], words["meeting.column.week"], words["meeting.column.before"], words["meeting.column.change"]],
                pack.Figures.Select(figure => Row(figure, pack.Shop.Currency, words)));
        }

        if (Moved(pack, words) is { } moved)
        {
            yield return Prose.Of(Prose.Plain(moved)).Spaced(AdaptiveSpacing.Small);
        }

        foreach (var because in pack.Revenue.Finding is { } finding ? FindingLines.Because(finding, pack.Shop.Currency, words) : [])
        {
            yield return because;
        }

        if (pack.Figures.Any(figure => figure.After.DaysMissing + figure.Before.DaysMissing > 0))
        {
            var (week, before) = (pack.Figures.Max(figure => figure.After.DaysMissing), pack.Figures.Max(figure => figure.Before.DaysMissing));
            yield return Prose.Of(Prose.Plain(words.Say("meeting.missing-days", words.Count(week), words.Count(before)))).AsFootnote();
        }
    }

    /// <summary>Revenue against what the month's target asks of the week.</summary>
    public static string Target(MeetingPack pack, Words words)
    {
        if (pack.HidesMoney)
        {
            return words["meeting.without-money"];
        }

        var made = pack.Revenue.After.Value is { } revenue ? words.Money(revenue, pack.Shop.Currency) : words.Missing;
        return pack is { Target: { } target, Reached: { } reached }
            ? words.Say("meeting.target", made, words.Money(target, pack.Shop.Currency), words.Reached(reached))
            : words.Say("meeting.no-target", made);
    }

    /// <summary>How the figures moved that are none of money.</summary>
    public static string Changes(MeetingPack pack, Words words) =>
        words.List(pack.Figures.Select(figure => $"{words.Metric(figure.Metric)} {words.Relative(figure.RelativeChange)}"));

    /// <summary>What each factor did to revenue; null where that cannot be told.</summary>
    public static string? Moved(MeetingPack pack, Words words) => pack.Revenue is { Factors: { } factors, Before.IsComplete: true, After.IsComplete: true }
        ? words.Say(
            "meeting.moved",
            words.Relative(pack.Revenue.RelativeChange),
            words.List(factors.Parts.OrderByDescending(part => Math.Abs(part.Part)).Select(part =>
                words.Say("meeting.part", words.Metric(part.Factor), (part.Part > 0 ? "+" : string.Empty) + words.Money(part.Part, pack.Shop.Currency)))))
        : null;

    /// <summary>恢复 2、部分 1、未恢复 1;恢复率 50.0%(n=4).</summary>
    public static string Read(WeekTasks tasks, Words words) => tasks.Read.Count == 0 ? words["meeting.read.none"] : words.Say(
        "meeting.read.counts",
        words.Count(tasks.Count(OutcomeVerdicts.Recovered)),
        words.Count(tasks.Count(OutcomeVerdicts.Partly)),
        words.Count(tasks.Count(OutcomeVerdicts.NotRecovered)),
        words.Count(tasks.Count(OutcomeVerdicts.Unclear)))
        + (tasks.HitRate is { } rate ? words.Say("meeting.read.rate", words.Percent(rate, decimals: 0), words.Count(tasks.Judged)) : string.Empty);

    private static IReadOnlyList<AdaptiveRichTextBlock> Row(WeekFigure figure, string currency, Words words) =>
    [
        Prose.Of(Prose.Plain(Words.Capital(words.Metric(figure.Metric)))),
        Prose.Of(Prose.Bold(words.Figure(figure.Metric, figure.After.Value, currency))),
        Prose.Of(Prose.Plain(words.Figure(figure.Metric, figure.Before.Value, currency))),
        Prose.Of(Tones.Judged(words.Relative(figure.RelativeChange), Words.IsUnchanged(figure.RelativeChange) ? 0 : figure.RelativeChange, figure.Metric.Good)),
    ];
}
