using Helmsman.Shop.Why;
using Helmsman.Shop.Work;
using Helmsman.Shop.Work.Remedies;

namespace Helmsman.Cards.Elements;

/// <summary>What was done before about findings like this one, and whether it helped (S149).</summary>
internal static class RemedyLines
{
    private const int Most = 2;

    private const int LongestWhat = 60;

    public static IEnumerable<AdaptiveElement> Of(Explanation answer, Words words) => answer.Remedies.Take(Most).Select(remedy => Line(remedy, words));

    /// <summary>As it was known when the task was handed over; not before whoever is to say first what he thinks has said it (S93).</summary>
    public static IEnumerable<AdaptiveElement> OnTask(WorkItem item, Words words) =>
        item.Brief.Remedy is { } remedy && (!item.Brief.DiagnoseFirst || item.Standing.Started is not null) ? [Line(remedy, words)] : [];

    private static AdaptiveRichTextBlock Line(Remedy remedy, Words words) =>
        Prose.Of(Prose.Plain(words.Tried(remedy with { What = remedy.What.Shortened(LongestWhat) }))).Spaced(AdaptiveSpacing.Medium);
}
