using Helmsman.Cards.Elements;
using Helmsman.Shop.Moves.Meetings;
using Helmsman.Shop.Work;

namespace Helmsman.Cards.Moves.Meetings;

/// <summary>The pack of the weekly meeting (S86): figures, tasks, what there is to talk about, and what was decided.</summary>
public static class MeetingCard
{
    private const int MostNamed = 5;

    private const int LongestTask = 60;

    public static Card Of(MeetingPack pack, Team team, Place place, Words words)
    {
        var heading = words.Say("meeting.heading", words.Range(pack.Week));
        return Sheet.Of(
            words,
            words.Say("summary.line", pack.Shop.Name, $"{heading} · {MeetingFigures.Target(pack, words)}"),
            [
                new AdaptiveContainer
                {
                    Style = pack.Reached is { } reached ? (reached >= 1 ? AdaptiveContainerStyle.Good : AdaptiveContainerStyle.Warning) : AdaptiveContainerStyle.Emphasis,
                    Items = [Heading.First(heading), Prose.Of(Prose.Plain(pack.Shop.Name)).Spaced(AdaptiveSpacing.Small)],
                },
                .. MeetingFigures.Of(pack, words),
                Heading.Section(words["meeting.tasks"]),
                Grid.Facts(Tasks(pack.Tasks, team, words)),
                .. Points(pack, place, team, words),
                .. Decisions(pack, team, words),
                Buttons.Row(Buttons.Of(words["button.add-decision"], Payload.For(Verbs.AddDecision) with { Move = pack.Key })).Spaced(AdaptiveSpacing.Large),
            ]);
    }

    private static IEnumerable<(string Name, AdaptiveRichTextBlock Value)> Tasks(WeekTasks tasks, Team team, Words words)
    {
        yield return (words["meeting.done"], Named(tasks.Done, item => words.Taker(item, team), words));
        yield return (words["meeting.read"], Text(MeetingFigures.Read(tasks, words)));
        yield return (words["meeting.overdue"], Named(tasks.Overdue, item => words.Say("meeting.overdue-since", words.Taker(item, team), words.Short(item.Standing.Due)), words));
        yield return (words["meeting.open"], Text(tasks.OpenByRole.Count == 0 ? "0" : words.List(tasks.OpenByRole.Select(role => $"{words.Role(role.Role)} {words.Count(role.Count)}"))));
        yield return (words["meeting.handed-back"], Text(words.Count(tasks.HandedBack)));
    }

    private static AdaptiveRichTextBlock Named(IReadOnlyList<WorkItem> items, Func<WorkItem, string> whose, Words words) => Text(items.Count == 0 ? "0" : words.Say(
        "meeting.count-and-names",
        words.Count(items.Count),
        words.List(items.Take(MostNamed).Select(item => words.Say("meeting.task", words.Count(item.Number), item.Standing.What.Shortened(LongestTask), whose(item))))));

    private static IEnumerable<AdaptiveElement> Points(MeetingPack pack, Place place, Team team, Words words)
    {
        yield return Heading.Section(words[pack.Agenda.IsEmpty ? "meeting.agenda.none" : "meeting.agenda"]);
        foreach (var loss in pack.Agenda.Losses)
        {
            yield return FindingLines.Sentence(loss, pack.Shop.Currency, words).Spaced(AdaptiveSpacing.Medium);
            yield return FindingLines.Background(loss, pack.Shop.Currency, words).Spaced(AdaptiveSpacing.Small);
            yield return Buttons.Row(HandOffs.ToOwner(loss, place, words)).Spaced(AdaptiveSpacing.Small);
        }

        foreach (var item in pack.Agenda.NotRecovered.Take(MostNamed))
        {
            yield return Text(words.Say("meeting.agenda.not-recovered", words.Count(item.Number), item.Standing.What.Shortened(LongestTask), words.Taker(item, team)));
        }

        if (pack.Agenda.Proposals > 0)
        {
            yield return Text(words.Say("meeting.agenda.proposals", words.Count(pack.Agenda.Proposals)));
        }
    }

    private static IEnumerable<AdaptiveElement> Decisions(MeetingPack pack, Team team, Words words) => pack.Decisions.Count == 0 ? [] :
    [
        Heading.Section(words["meeting.decisions"]),
        .. pack.Decisions.Select(item => Text(words.Say(
            "meeting.decision", words.Count(item.Number), item.Standing.What.Shortened(LongestTask), words.Taker(item, team), words.Day(item.Standing.Due), words.State(item.State)))),
    ];

    private static AdaptiveRichTextBlock Text(string text) => Prose.Of(Prose.Plain(text));
}
