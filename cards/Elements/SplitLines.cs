using Helmsman.Shop.Why;

namespace Helmsman.Cards.Elements;

/// <summary>The exact split in one line; to the cent it is among the details.</summary>
internal static class SplitLines
{
    public static IEnumerable<AdaptiveElement> Briefly(Explanation answer, string currency, Words words)
    {
        if (answer is { Factors: { } split, Movement: Movement.Fell or Movement.Rose } && split.Whole == answer.Question.Metric)
        {
            var parts = split.Parts.SelectMany((part, index) => new[]
            {
                Prose.Plain(index == 0 ? "" : words["split.and"]),
                Prose.Plain(words.Metric(part.Factor) + " "),
                Tones.Judged(words.Difference(split.Whole, (double)part.Part, currency), (double)part.Part, split.Whole.Good),
            });
            yield return Prose.Of([Prose.Plain(words.Say("split.of", words.Metric(split.Whole))), .. parts]).Spaced(AdaptiveSpacing.Small);
        }
    }
}
