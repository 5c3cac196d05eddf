using Helmsman.Shop.Metrics;
using Helmsman.Shop.Morning;

namespace Helmsman.Cards.Elements;

/// <summary>On target or not, and how the month goes.</summary>
internal static class TargetLines
{
    public static string Heading(Verdict? verdict, Words words) => verdict is null
        ? words["target.none"]
        : words.Say("target.heading", words.Level(verdict.Level), words.Reached(verdict.Ratio));

    public static IEnumerable<AdaptiveElement> Of(Briefing briefing, Words words)
    {
        var currency = briefing.Shop.Currency;
        if (briefing.Verdict is { } verdict)
        {
            yield return Day(verdict, currency, words);
        }
        else
        {
            yield return Prose.Of(Prose.Plain(words["target.how-to-set"]));
            if (briefing.Findings.Count < AttentionBudget.Findings)
            {
                yield return Buttons.Row(Buttons.Of(words["button.set-target"], Payload.For(Verbs.SetTarget)));
            }
        }

        if (briefing.Pace is { } pace)
        {
            yield return Prose.Together(words, Month(pace, currency, words)).Spaced(AdaptiveSpacing.Small);
        }
    }

    private static AdaptiveRichTextBlock Day(Verdict verdict, string currency, Words words) => Prose.Say(
        words,
        verdict.Actual < verdict.Target ? "target.day.below" : "target.day.above",
        Prose.Bold(words.Money(verdict.Actual, currency)),
        Prose.Plain(words.Money(verdict.Target, currency)),
        Prose.Bold(words.Money(Math.Abs(verdict.Actual - verdict.Target), currency)));

    private static IEnumerable<AdaptiveRichTextBlock> Month(Pace pace, string currency, Words words)
    {
        yield return Prose.Say(
            words,
            "target.month",
            Prose.Plain(words.Short(pace.Through)),
            Prose.Bold(words.Money(pace.Actual, currency)),
            Prose.Plain(words.Money(pace.TargetSoFar, currency)),
            Prose.Bold(words.Reached(pace.Ratio)),
            Prose.Plain(words.Money(pace.MonthTarget, currency)));
        yield return pace switch
        {
            { RequiredDaily: null } => Prose.Say(words, "target.no-days-left"),
            { RequiredDaily: 0 } => Prose.Say(words, "target.reached"),
            { RequiredDaily: { } daily } =>
                Prose.Say(words, "target.required", Prose.Plain(words.Count(pace.DaysLeft)), Prose.Bold(words.Money(daily, currency))),
        };
        if (pace.DaysMissing > 0)
        {
            yield return Prose.Say(words, "target.days-missing", Prose.Plain(words.Count(pace.DaysMissing)));
        }
    }
}
