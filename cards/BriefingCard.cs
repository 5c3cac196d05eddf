using Helmsman.Cards.Elements;
using Helmsman.Cards.Moves.Logs;
using Helmsman.Shop.Metrics;
using Helmsman.Shop.Morning;
using Helmsman.Shop.Work;

namespace Helmsman.Cards;

/// <summary>The morning: on target or not, what to look at first, and whose it is.</summary>
public static class BriefingCard
{
    public static Card Of(Briefing briefing, Words words) => Of(briefing, Place.Anywhere, words);

    public static Card Of(Briefing briefing, Place place, Words words) =>
        briefing.Completeness.IsComplete ? Whole(briefing, place, words) : NotYet(briefing, words);

    private static Card NotYet(Briefing briefing, Words words)
    {
        var heading = words.Say("briefing.not-yet", words.Day(briefing.Day));
        return Sheet.Of(
            words,
            words.Say("summary.line", briefing.Shop.Name, heading),
            Banner(AdaptiveContainerStyle.Warning, heading, Where(briefing, words)),
            Prose.Of(Prose.Plain(briefing.Completeness.LatestDay is { } latest
                ? words.Say("briefing.latest-day", words.Day(latest))
                : words["briefing.no-day-at-all"])),
            Prose.Of(Prose.Plain(words["briefing.will-follow"])));
    }

    private static Card Whole(Briefing briefing, Place place, Words words)
    {
        var heading = briefing.HidesMoney ? words["briefing.without-money"] : TargetLines.Heading(briefing.Verdict, words);
        return Sheet.Of(
            words,
            words.Say("summary.line", $"{briefing.Shop.Name} {words.Day(briefing.Day)}", heading),
            [
                Banner(briefing.Verdict is { } verdict ? Tones.Of(verdict.Level) : AdaptiveContainerStyle.Emphasis, heading, Where(briefing, words)),
                .. briefing.HidesMoney ? [] : TargetLines.Of(briefing, words),
                .. Headlines(briefing, words),
                .. Findings(briefing, place, words),
                .. Gains(briefing, words),
                .. LogLines.Rest(briefing, words),
                .. briefing.HidesMoney ? [] : Trend.Of(MetricDictionary.Revenue, briefing.Trend, briefing.Shop.Currency, words),
                .. BriefingNotes.Of(briefing, words),
            ]);
    }

    private static AdaptiveContainer Banner(AdaptiveContainerStyle style, string heading, AdaptiveRichTextBlock place) =>
        new() { Style = style, Items = [Heading.First(heading), place] };

    private static AdaptiveRichTextBlock Where(Briefing briefing, Words words) => Prose.Of(
        Prose.Plain($"{briefing.Shop.Name} · {words.Day(briefing.Day)}"),
        Prose.Plain(briefing.Campaign is { } campaign ? words.Say("briefing.campaign", campaign) : "")).Spaced(AdaptiveSpacing.Small);

    private static IEnumerable<AdaptiveElement> Headlines(Briefing briefing, Words words)
    {
        if (briefing.Headlines.Count > 0)
        {
            yield return Grid.Of(
                [3, 3, 3, 2],
                [words["column.metric"], words["column.value"], words["column.last-week"], words["column.band"]],
                briefing.Headlines.Select(headline => Row(headline, briefing.Shop.Currency, words)));
        }
    }

    private static IReadOnlyList<AdaptiveRichTextBlock> Row(Headline headline, string currency, Words words) =>
    [
        Prose.Of(Prose.Plain(Words.Capital(words.Metric(headline.Metric)))),
        Prose.Of(Prose.Bold(words.Figure(headline.Metric, headline.Value, currency))),
        Prose.Of(Tones.Judged(words.Relative(headline.RelativeChange), Words.IsUnchanged(headline.RelativeChange) ? 0 : headline.RelativeChange, headline.Metric.Good)),
        Prose.Of(Band(headline, words)),
    ];

    private static AdaptiveTextRun Band(Headline headline, Words words) => headline switch
    {
        { Value: null } => Prose.Plain(words.Missing),
        { Expected: null } => Prose.Plain(words["band.unknown"]),
        { Value: { } value, Expected.Low: var low } when value < low => Tones.Judged(words["band.below"], -1, headline.Metric.Good),
        { Value: { } value, Expected.High: var high } when value > high => Tones.Judged(words["band.above"], 1, headline.Metric.Good),
        _ => Prose.Plain(words["band.within"]),
    };

    private static IEnumerable<AdaptiveElement> Findings(Briefing briefing, Place place, Words words)
    {
        var shown = briefing.Findings.Take(AttentionBudget.Findings).ToList();
        yield return Heading.Section(shown.Count == 0 ? words["briefing.no-findings"] : words.Say("briefing.findings", words.Count(shown.Count)));
        foreach (var finding in shown)
        {
            yield return new AdaptiveContainer
            {
                Spacing = AdaptiveSpacing.Medium,
                Items =
                [
                    FindingLines.Sentence(finding, briefing.Shop.Currency, words),
                    FindingLines.Background(finding, briefing.Shop.Currency, words).Spaced(AdaptiveSpacing.Small),
                    .. LogLines.Beside(finding, briefing, words),
                    Buttons.Row(FindingButtons(finding, place, words)).Spaced(AdaptiveSpacing.Small),
                ],
            };
        }
    }

    private static IEnumerable<AdaptiveAction> FindingButtons(Finding finding, Place place, Words words)
    {
        if (FindingLines.Why(finding) is { } question)
        {
            yield return Buttons.Of(words["button.why"], Payload.For(Verbs.Ask) with { Question = AskedQuestion.Of(question) });
        }

        yield return HandOffs.ToOwner(finding, place, words);
    }

    private static IEnumerable<AdaptiveElement> Gains(Briefing briefing, Words words)
    {
        foreach (var gain in briefing.Gains.Take(1))
        {
            yield return Heading.Section(words["briefing.gain"]);
            yield return FindingLines.Sentence(gain, briefing.Shop.Currency, words);
            yield return FindingLines.Background(gain, briefing.Shop.Currency, words).Spaced(AdaptiveSpacing.Small);
            if (2 * Math.Min(briefing.Findings.Count, AttentionBudget.Findings) < Buttons.Most)
            {
                yield return Buttons.Row(Buttons.Of(words["button.copy-win"], Payload.For(Verbs.CopyWin) with { Finding = gain.Id })).Spaced(AdaptiveSpacing.Small);
            }
        }
    }
}
