using Helmsman.Shop.Why;

namespace Helmsman.Cards.Elements.Particulars;

/// <summary>What single orders, days without rows and the calendar show beyond the figure itself: the weightiest first.</summary>
internal static class ParticularLines
{
    /// <summary>Before any table: what makes the figure be read differently.</summary>
    public static IEnumerable<AdaptiveElement> First(Explanation explanation, string currency, Words words)
    {
        var shown = explanation.Particulars;
        return
        [
            .. shown.WithoutRows is { } without ? WithoutRowsLines.Of(without, words) : [],
            .. shown is { Holiday: { } named, WithoutRows: null } ? [Prose.Of(Prose.Bold(words.Say("without.holiday", words.FullDay(named.Day), words.Name(named.Holiday))))] : Array.Empty<AdaptiveElement>(),
            .. shown.Stopped is { } stopped ? StoppedLines.Of(stopped, currency, words) : [],
            .. LargeOrderLines.Of(shown, currency, words),
            .. UnequalLines.Of(shown, currency, words),
            .. shown.Rank is { } rank ? [RankLine.Of(rank, words)] : Array.Empty<AdaptiveElement>(),
            .. shown.EarlyEnd is { } end ? [EarlyEndLine.Of(end, words)] : Array.Empty<AdaptiveElement>(),
            .. SalesLines.Of(shown, currency, words),
        ];
    }

    /// <summary>The heading, where the change itself is not the story; null elsewhere.</summary>
    public static string? Heading(Explanation explanation, Words words) => explanation.Particulars switch
    {
        { WithoutRows: { } without } => words.Say("without.heading", words.FullDay(without.Day)),
        { Stopped: { } stopped } => words.Say("stopped.heading", words.Count(stopped.Gap.Days)),
        { Unequal: not null } => words.Say("unequal.heading", words.Metric(explanation.Question.Metric)),
        _ => null,
    };
}
