using Helmsman.Shop.Why;

namespace Helmsman.Cards.Elements;

/// <summary>Reasons to read a figure differently, one sentence each. An order's number and product are text of other people.</summary>
internal static class CaveatLines
{
    private const int LongestProduct = 40;

    public static IEnumerable<AdaptiveElement> Of(Explanation answer, string currency, Words words) => Shown(answer) is { Count: > 0 } caveats
        ?
        [
            new AdaptiveContainer
            {
                Style = AdaptiveContainerStyle.Warning,
                Items = [.. caveats.Select((caveat, index) => Prose.Of(Prose.Plain(Sentence(caveat, answer.Question, currency, words))).Spaced(index == 0 ? AdaptiveSpacing.Default : AdaptiveSpacing.Small))],
            },
        ]
        : [];

    /// <summary>What the lines of single orders and days say more fully.</summary>
    private static bool IsSaid(Caveat caveat, Explanation answer) => caveat switch
    {
        Caveat.SingleOrder => answer.Movement is Movement.Fell or Movement.Rose || answer.Particulars.Large.Count > 0,
        Caveat.WithoutData => answer.Particulars is not { WithoutRows: null, Unequal: null },
        Caveat.UnequalDays => answer.Particulars.Unequal is not null,
        _ => false,
    };

    /// <summary>A single order that explains a movement is in the answer's sentence already.</summary>
    private static List<Caveat> Shown(Explanation answer) =>
    [
        .. answer.Judgement?.Caveats.Where(caveat => !IsSaid(caveat, answer)) ?? [],
    ];

    public static string Sentence(Caveat caveat, Question question, string currency, Words words)
    {
        return caveat switch
        {
            Caveat.BaseWasException was => words.Say("caveat.base-was-exception", words.Range(was.Base), Figure(was.Value), Figure(was.Usual)),
            Caveat.Incomplete incomplete => words.Say("caveat.incomplete", Days(incomplete.Days, words)),
            Caveat.WithoutData without => WithoutData(without, words),
            Caveat.UnequalDays unequal => words.Say(
                "caveat.unequal-days",
                words.Count(unequal.Before),
                words.Count(unequal.After),
                Figure(unequal.PerDayBefore),
                Figure(unequal.PerDayAfter),
                words.Relative(unequal.PerDayBefore == 0 ? null : (unequal.PerDayAfter / unequal.PerDayBefore) - 1)),
            Caveat.SingleOrder order => words.Say(
                order.Amount < 0 ? "caveat.cancelled-order" : "caveat.single-order",
                order.What.Shortened(LongestProduct),
                order.Order.Shortened(LongestProduct),
                Figure(Math.Abs(order.Amount)),
                Figure(order.Without)),
            Caveat.NewLevel level => words.Say(
                level.Relative < 0 ? "caveat.lower-level" : "caveat.higher-level", words.Short(level.Since), words.Percent(Math.Abs(level.Relative), decimals: 0)),
            _ => throw new InvalidOperationException($"Nothing is said of {caveat}"),
        };

        string Figure(double value) => words.Figure(question.Metric, value, currency);
    }

    private static string WithoutData(Caveat.WithoutData without, Words words) => string.Join(
        words["sentence.separator"],
        new[]
        {
            (Key: "caveat.without-data", Days: without.Unexplained),
            (Key: "caveat.usually-none", Days: without.UsuallyNone),
        }.Where(each => each.Days.Count > 0).Select(each => words.Say(each.Key, Days(each.Days, words))));

    private static string Days(IReadOnlyList<DateOnly> days, Words words)
    {
        const int Most = 4;
        var named = words.List(days.Take(Most).Select(words.Short));
        return days.Count > Most ? words.Say("caveat.more-days", named, words.Count(days.Count)) : named;
    }
}
