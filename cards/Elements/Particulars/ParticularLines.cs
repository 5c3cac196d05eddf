using Helmsman.Shop.Why;
using Helmsman.Shop.Why.Causes;

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
            .. shown is { Holiday: { } named, WithoutRows: null } && !IsFound(explanation) ? [Prose.Of(Prose.Bold(words.Say("without.holiday", words.FullDay(named.Day), words.Name(named.Holiday))))] : Array.Empty<AdaptiveElement>(),
            .. shown.Stopped is { } stopped ? StoppedLines.Of(stopped, currency, words) : [],
            .. LargeOrderLines.Of(shown, currency, words),
            .. UnequalLines.Of(shown, currency, words),
            .. shown.Rank is { } rank ? [RankLine.Of(rank, words)] : Array.Empty<AdaptiveElement>(),
            .. shown.EarlyEnd is { } end ? [EarlyEndLine.Of(end, words)] : Array.Empty<AdaptiveElement>(),
            .. SalesLines.Of(shown, currency, words),
        ];
    }

    /// <summary>The holiday is told as a cause already.</summary>
    private static bool IsFound(Explanation explanation) => explanation.Causes.Any(cause => cause is { Cause: CauseIds.Holiday, Verdict: CauseVerdict.Found });

    /// <summary>The heading, where the change itself is not the story; null elsewhere.</summary>
    public static string? Heading(Explanation explanation, Words words) => explanation.Particulars switch
    {
        { WithoutRows: { } without } => words.Say("without.heading", words.FullDay(without.Day)),
        { Stopped: { } stopped } => words.Say("stopped.heading", words.Count(stopped.Gap.Days)),
        { Unequal: not null } => words.Say("unequal.heading", Words.Capital(words.Metric(explanation.Question.Metric))),
        { Large: [{ IsCancelled: true }, ..] } when explanation.Movement is not (Movement.Fell or Movement.Rose) =>
            words.Say("large.heading", Words.Capital(words.Metric(explanation.Question.Metric)), words.Range(explanation.Question.Period)),
        _ => null,
    };
}
