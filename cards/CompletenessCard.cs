using Helmsman.Cards.Elements;
using Helmsman.Shop;
using Helmsman.Shop.Metrics;

namespace Helmsman.Cards;

/// <summary>Up to which day each kind of report is complete, and what is missing.</summary>
public static class CompletenessCard
{
    private const int MostDays = 3;

    /// <param name="today">In the shop's zone: what is missing is told up to the day before.</param>
    public static Card Of(IReadOnlyList<KindCompleteness> kinds, ShopProfile shop, DateOnly today, Words words)
    {
        var heading = words["completeness.heading"];
        return Sheet.Of(
            words,
            words.Say("summary.line", shop.Name, heading),
            [
                Heading.First(heading),
                Prose.Of(Prose.Plain(words.Say("completeness.intro", shop.Name, words.Day(today)))).AsFootnote().Spaced(AdaptiveSpacing.Small),
                kinds.Count == 0
                    ? Prose.Say(words, "completeness.none")
                    : Grid.Of(
                        [3, 2, 4],
                        [words["column.report"], words["column.complete-to"], words["column.missing-days"]],
                        kinds.Select(kind => Row(kind, today.AddDays(-1), words))),
            ]);
    }

    private static IReadOnlyList<AdaptiveRichTextBlock> Row(KindCompleteness kind, DateOnly yesterday, Words words) =>
    [
        Prose.Of(Prose.Plain(Words.Capital(words.Report(kind.Kind)))),
        Prose.Of(Prose.Bold(kind.LatestComplete is { } day ? words.Short(day) : words["completeness.never"])),
        Prose.Of(Missing(kind, yesterday, words)),
    ];

    private static AdaptiveTextRun Missing(KindCompleteness kind, DateOnly yesterday, Words words)
    {
        List<string> parts =
        [
            .. kind.Missing.Count > 0 ? [Days(kind.Missing, words)] : Array.Empty<string>(),
            .. kind.Latest != kind.LatestComplete ? [words.Say("completeness.partly", words.Short(kind.Latest))] : Array.Empty<string>(),
            .. kind.Latest < yesterday ? [words.Say("completeness.since", words.Short(kind.Latest))] : Array.Empty<string>(),
        ];
        return parts.Count == 0 ? Prose.Plain(words["completeness.nothing-missing"]) : Prose.Coloured(string.Join(words["clause.separator"], parts), AdaptiveTextColor.Attention);
    }

    /// <summary>The latest ones: those can still be exported.</summary>
    private static string Days(IReadOnlyList<DateOnly> days, Words words)
    {
        var named = words.List(days.TakeLast(MostDays).Select(words.Short));
        return days.Count > MostDays ? words.Say("completeness.more-days", named, words.Count(days.Count - MostDays)) : named;
    }
}
