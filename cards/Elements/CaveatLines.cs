using Helmsman.Shop.Why;

namespace Helmsman.Cards.Elements;

/// <summary>Reasons to read a figure differently, one sentence each.</summary>
internal static class CaveatLines
{
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
        Caveat.WithoutData => answer.Particulars is not { WithoutRows: null, Unequal: null },
        _ => false,
    };

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
