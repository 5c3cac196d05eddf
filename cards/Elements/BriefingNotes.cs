using Helmsman.Shop.Morning;

namespace Helmsman.Cards.Elements;

/// <summary>What the briefing rests on, and what it could not look at.</summary>
internal static class BriefingNotes
{
    public static IEnumerable<AdaptiveElement> Of(Briefing briefing, Words words) =>
        Lines(briefing, words).Select((line, index) =>
            Prose.Of(Prose.Plain(line)).AsFootnote().Spaced(index == 0 ? AdaptiveSpacing.Large : AdaptiveSpacing.None, separator: index == 0));

    private static IEnumerable<string> Lines(Briefing briefing, Words words)
    {
        // What has not come is told below, with what that means for the briefing.
        var others = briefing.Reach.NotCome.Where(gap => !briefing.Absent.Contains(gap.Kind, StringComparer.Ordinal));
        yield return ReachLine.Of(briefing.Reach with { NotCome = [.. others] }, briefing.Sources, words);
        if (briefing.Absent.Count > 0)
        {
            yield return words.Say("note.absent", words.List(briefing.Absent.Select(words.Report)));
        }

        if (briefing.Lacking.Count > 0)
        {
            yield return words.Say("note.lacking", words.List(briefing.Lacking.Select(words.Metric)));
        }

        foreach (var disagreement in briefing.Disagreements)
        {
            yield return words.Say(
                "note.disagreement",
                Words.Capital(words.Report(disagreement.Kind)),
                words.Metric(disagreement.Metric),
                words.Figure(disagreement.Metric, disagreement.AddedUp, briefing.Shop.Currency),
                words.Figure(disagreement.Metric, disagreement.ShopTotal, briefing.Shop.Currency));
        }
    }
}
