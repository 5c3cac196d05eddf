using Helmsman.Shop;
using Helmsman.Shop.Metrics;
using Helmsman.Shop.Work;
using Helmsman.Shop.Work.Outcomes;

namespace Helmsman.Cards.Elements;

/// <summary>What became of a task's figure: what is waited for, then the verdict with all that it rests on, and how it is reckoned for whoever is new to it.</summary>
internal static class OutcomeLines
{
    private const string HowId = "outcome-how";

    public static IEnumerable<AdaptiveElement> Of(WorkItem item, ShopProfile shop, Words words) => (item.Brief.Watch, item.Standing) switch
    {
        (null, _) => [],
        ({ Figure: not null } watch, { State: WorkState.Done, Done: { } done }) => [Waiting(watch, done, shop, words)],
        ({ } watch, { Outcome: { } read } standing) => [Heading.Section(words[standing.State == WorkState.Closed ? "outcome.title" : "outcome.title-last"]), .. Result(watch, read.Outcome, item, shop, words), .. How(watch, words)],
        _ => [],
    };

    /// <summary>The verdict, its figures, and what has to be said with them.</summary>
    public static IEnumerable<AdaptiveElement> Result(Watch watch, Outcome outcome, WorkItem item, ShopProfile shop, Words words)
    {
        yield return Prose.Of(Tones.Verdict(Words.Capital(words.Verdict(watch, outcome)), outcome.Verdict), Prose.Plain(words.VerdictAside(watch, outcome)));
        if (outcome.Why is { } why)
        {
            yield return Prose.Of(Prose.Plain(words.OutcomeReason(why, outcome, item))).Spaced(AdaptiveSpacing.Small);
        }

        if (outcome is { Actual: not null, Usual: not null } && watch.Figure is not null && MetricDictionary.Find(watch.Metric) is { } metric)
        {
            yield return Figures(watch, outcome, metric, shop.Currency, words);
            yield return Prose.Of(Prose.Plain(Words.Capital(string.Join(words["clause.separator"], Grounds(watch, outcome, words))))).AsFootnote().Spaced(AdaptiveSpacing.Small);
        }
    }

    public static AdaptiveContainerStyle StyleOf(Outcome? outcome) => outcome?.Verdict switch
    {
        OutcomeVerdicts.NotRecovered => AdaptiveContainerStyle.Attention,
        OutcomeVerdicts.Partly => AdaptiveContainerStyle.Warning,
        OutcomeVerdicts.Unclear => AdaptiveContainerStyle.Emphasis,
        _ => AdaptiveContainerStyle.Good,
    };

    private static AdaptiveRichTextBlock Waiting(Watch watch, WorkEvent.Done done, ShopProfile shop, Words words)
    {
        var there = TimeZoneInfo.ConvertTime(done.At, TimeZoneInfo.FindSystemTimeZoneById(shop.Zone));
        var days = watch.ReadAfter(DateOnly.FromDateTime(there.DateTime));
        return Prose.Say(
            words,
            days.IsOneDay ? "outcome.waiting-day" : "outcome.waiting",
            Prose.Plain(words.Days(days)),
            Prose.Bold(words.Short(days.Last.AddDays(1)))).Spaced(AdaptiveSpacing.Medium);
    }

    private static AdaptiveTable Figures(Watch watch, Outcome outcome, Metric metric, string currency, Words words)
    {
        return Grid.Of(
            [3, 2, 2, 2],
            [words.Metric(metric), words["outcome.actual"], words["outcome.usual"], words["outcome.apart"]],
            [
                Row(words.Say(watch.IsGain ? "outcome.then-gain" : "outcome.then", words.Few(watch.Low)), watch.Figure!.Actual, watch.Figure.Usual),
                Row(words.Say("outcome.now", words.Few(outcome.Read)), outcome.Actual!.Value, outcome.Usual!.Value),
            ]);

        IReadOnlyList<AdaptiveRichTextBlock> Row(string days, double actual, double usual) =>
        [
            Prose.Of(Prose.Plain(days)),
            Prose.Of(Prose.Bold(words.Figure(metric, actual, currency))),
            Prose.Of(Prose.Plain(words.Figure(metric, usual, currency))),
            Prose.Of(Tones.Judged(words.Relative(actual / usual - 1), Words.IsUnchanged(actual / usual - 1) ? 0 : actual - usual, metric.Good)),
        ];
    }

    private static IEnumerable<string> Grounds(Watch watch, Outcome outcome, Words words)
    {
        yield return outcome.Control is { } control ? words.Say("outcome.rest", words.Relative(control)) : words[watch.Member is null ? "outcome.no-rest" : "outcome.rest-unknown"];
        if (outcome is { Volume: { } volume, Counted: { } counted })
        {
            yield return words.Say("outcome.volume", words.Count(volume), words.Metric(counted));
        }
    }

    private static IEnumerable<AdaptiveElement> How(Watch watch, Words words) => Folding.Of(
        words["outcome.how"],
        HowId,
        HowLines(watch, words).Select(line => Prose.Of(Prose.Plain(line)).AsFootnote().Spaced(AdaptiveSpacing.Small)));

    private static IEnumerable<string> HowLines(Watch watch, Words words) =>
    [
        words["outcome.how.usual"],
        words[watch.IsGain ? "outcome.how.gap-gain" : "outcome.how.gap"],
        words[watch.Member is null ? "outcome.how.no-rest" : "outcome.how.rest"],
        words.Say(watch.IsGain ? "outcome.how.verdict-gain" : "outcome.how.verdict", words.Percent(watch.RecoveredFrom, decimals: 0), words.Percent(watch.PartlyFrom, decimals: 0)),
        words["outcome.how.unclear"],
    ];
}
