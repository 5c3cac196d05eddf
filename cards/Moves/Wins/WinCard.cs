using Helmsman.Cards.Elements;
using Helmsman.Shop;
using Helmsman.Shop.Metrics;
using Helmsman.Shop.Moves.Wins;
using Helmsman.Shop.Work;
using Helmsman.Shop.Work.Outcomes;

namespace Helmsman.Cards.Moves.Wins;

/// <summary>A win and its copies: how far each has come, and how many of them worked.</summary>
public static class WinCard
{
    public static Card Of(WinResult result, Team team, ShopProfile shop, Words words, bool seesMoney = true)
    {
        var (win, heading) = (result.Win, HeadingOf(result, words));
        return Sheet.Of(
            words,
            heading,
            [
                new AdaptiveContainer { Style = result.Judged == 0 ? AdaptiveContainerStyle.Accent : result.Better > 0 ? AdaptiveContainerStyle.Good : AdaptiveContainerStyle.Warning, Items = [Heading.First(heading)] },
                .. (seesMoney ? win.Finding : win.Finding.WithoutMoney()) is { } finding ? [FindingLines.Sentence(finding, shop.Currency, words)] : Array.Empty<AdaptiveElement>(),
                Grid.Facts(
                [
                    (words["win.advantage"], Text(win.Advantage)),
                    (words["win.how"], Text(win.How)),
                    (words["work.requested-by"], Text(words.Say("work.by-at", words.Name(team, win.By), words.Time(win.At, shop.Zone)))),
                ]),
                Grid.Sentences(
                    [3, 3, 3],
                    [words["win.column.item"], words["win.column.task"], words["win.column.figure"]],
                    result.Tasks.Select(each => Row(each.Item, each.Task, team, shop, words, seesMoney))),
                Prose.Of(Prose.Plain(words.Say("note.zone", shop.Name, shop.Zone))).AsFootnote(),
            ]);
    }

    private static string HeadingOf(WinResult result, Words words) => result.Judged == 0
        ? words.Say("win.heading.running", words.Count(result.Tasks.Count))
        : words.Say("win.heading.judged", words.Count(result.Judged), words.Count(result.Better), words.Count(result.Tasks.Count - result.Judged));

    private static IReadOnlyList<AdaptiveRichTextBlock> Row(WinItem item, WorkItem? task, Team team, ShopProfile shop, Words words, bool seesMoney) =>
    [
        Prose.Of(Prose.Bold(item.Name)),
        Text(task is null ? "—" : words.Say("moves.task", words.Count(task.Number), words.Taker(task, team), words.State(task.State))),
        Figure(item, task, shop, words, seesMoney),
    ];

    private static AdaptiveRichTextBlock Figure(WinItem item, WorkItem? task, ShopProfile shop, Words words, bool seesMoney)
    {
        if (MetricDictionary.Find(item.Watch.Metric) is not { } metric)
        {
            return Text(words.Missing);
        }

        if (!seesMoney && metric.IsMoney())
        {
            return WinResult.VerdictOf(task) is { } alone ? Judged(alone, words) : Text("—");
        }

        var before = words.Figure(metric, item.Before, shop.Currency);
        return WinResult.VerdictOf(task) is { } verdict
            ? Prose.Of(
                Prose.Plain(words.Say("win.figure.read", words.Metric(metric), before, words.Figure(metric, task!.Standing.Outcome!.Outcome.Actual, shop.Currency))),
                Judgement(verdict, words))
            : Text(words.Say("win.figure.waiting", words.Metric(metric), before));
    }

    private static AdaptiveRichTextBlock Judged(string verdict, Words words) => Prose.Of(Judgement(verdict, words));

    private static AdaptiveTextRun Judgement(string verdict, Words words) => Prose.Coloured(
        VerdictOf(verdict, words), verdict is OutcomeVerdicts.Recovered or OutcomeVerdicts.Partly ? AdaptiveTextColor.Good : AdaptiveTextColor.Attention);

    private static string VerdictOf(string verdict, Words words) => verdict switch
    {
        OutcomeVerdicts.Recovered => words["win.verdict.reached"],
        OutcomeVerdicts.Partly => words["win.verdict.partly"],
        OutcomeVerdicts.NotRecovered => words["win.verdict.not"],
        _ => words["win.verdict.unclear"],
    };

    private static AdaptiveRichTextBlock Text(string text) => Prose.Of(Prose.Plain(text));
}
