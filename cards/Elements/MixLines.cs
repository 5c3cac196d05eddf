using Helmsman.Shop.Metrics;
using Helmsman.Shop.Why;

namespace Helmsman.Cards.Elements;

/// <summary>
/// Of a ratio: what the members' own rates did and what the shift between them did. Where the shift did it, nobody's rate is to blame, and it is said.
/// </summary>
internal static class MixLines
{
    private const int Most = 3;

    public static IEnumerable<AdaptiveElement> Of(Explanation answer, string currency, Words words)
    {
        if (answer is not { Mix: { } mix, Movement: Movement.Fell or Movement.Rose } || mix.Members.Count < 2)
        {
            yield break;
        }

        var metric = answer.Question.Metric;
        yield return Prose.Say(
            words,
            "mix.split",
            Prose.Plain(words.Metric(metric)),
            Part(mix.Rate, metric, currency, words),
            Part(mix.Mix, metric, currency, words));
        foreach (var member in mix.Members.OrderByDescending(member => Math.Abs(mix.IsMostlyMix ? member.Mix : member.Rate + member.Mix)).Take(Most))
        {
            yield return Prose.Of(Prose.Bold(member.Name), Prose.Plain(words.Say("mix.member", Weight(member, words), Rate(member, metric, currency, words)))).Spaced(AdaptiveSpacing.Small);
        }
    }

    /// <summary>For the answer's sentence, where the shift did more than the rates.</summary>
    public static string Sentence(Explanation answer, MixSplit mix, string currency, Words words) => words.Say(
        mix.Mix * mix.Rate < 0 ? "mix.mostly-against" : "mix.mostly",
        words.Difference(answer.Question.Metric, mix.Mix, currency),
        words.Metric(answer.Question.Metric),
        words.Difference(answer.Question.Metric, mix.Rate, currency));

    private static AdaptiveTextRun Part(double part, Metric metric, string currency, Words words) =>
        Tones.Judged(words.Difference(metric, part, currency), part, metric.Good);

    private static string Weight(MixPart member, Words words) =>
        words.Say("figure.before-after", words.Percent(member.WeightBefore, decimals: 0), words.Percent(member.WeightAfter, decimals: 0));

    private static string Rate(MixPart member, Metric metric, string currency, Words words) =>
        words.Say("figure.before-after", words.Figure(metric, member.Before, currency), words.Figure(metric, member.After, currency));
}
