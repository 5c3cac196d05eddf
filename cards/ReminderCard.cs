using Helmsman.Cards.Elements;
using Helmsman.Shop;
using Helmsman.Shop.Work.Reminders;

namespace Helmsman.Cards;

/// <summary>All that one person is waited for, or told of, in one message: one line a task, with what to press next.</summary>
public static class ReminderCard
{
    private const int Most = 10;

    private const int LongestText = 120;

    private const int LongestInSummary = 40;

    public static Card Of(Reminder reminder, ShopProfile shop, Words words)
    {
        var waiting = reminder.Waiting.ToList();
        var heading = Heading(reminder, waiting, words);
        return Sheet.Of(
            words,
            waiting is [var first, ..] ? words.Say("reminder.summary", heading, Name(first, LongestInSummary, words)) : heading,
            [
                Elements.Heading.First(heading),
                .. reminder.Lines.Take(Most).SelectMany(line => Lines(line, reminder, shop, words, withButton: waiting.IndexOf(line) is >= 0 and < Buttons.Most)),
                .. Rest(reminder.Lines.Count - Most, words),
                Prose.Of(Prose.Plain(words.Say("note.zone", shop.Name, shop.Zone))).AsFootnote().Spaced(AdaptiveSpacing.Medium, separator: true),
            ]);
    }

    private static string Heading(Reminder reminder, List<ReminderLine> waiting, Words words) => waiting.Count == 0
        ? words["reminder.none"]
        : words.Say(reminder.IsList ? "reminder.list" : "reminder.heading", words.Count(waiting.Count));

    private static string Name(ReminderLine line, int longest, Words words) => $"#{words.Count(line.Item.Number)} {line.Item.Standing.What.Shortened(longest)}";

    private static IEnumerable<AdaptiveElement> Lines(ReminderLine line, Reminder reminder, ShopProfile shop, Words words, bool withButton)
    {
        yield return Prose.Of(Prose.Bold(Name(line, LongestText, words))).Spaced(AdaptiveSpacing.Medium, separator: true);
        yield return Prose.Of(Separated(Said(line, reminder, shop, words), words)).AsFootnote().Spaced(AdaptiveSpacing.Small);
        if (withButton)
        {
            yield return Buttons.Row(Next(line, reminder, words)).Spaced(AdaptiveSpacing.Small);
        }
    }

    private static IEnumerable<AdaptiveTextRun> Separated(IEnumerable<AdaptiveTextRun> runs, Words words) =>
        runs.SelectMany((run, index) => index == 0 ? new[] { run } : [Prose.Plain(words["clause.separator"]), run]);

    private static IEnumerable<AdaptiveTextRun> Said(ReminderLine line, Reminder reminder, ShopProfile shop, Words words)
    {
        var (item, now, team) = (line.Item, line.Item.Standing, reminder.Team);
        var since = words.Time(now.HandedOverAt, shop.Zone);
        if (line is { IsWaiting: true, Rule: { } rule })
        {
            yield return Prose.Coloured(words.Rule(rule), AdaptiveTextColor.Attention);
        }

        yield return Prose.Plain(IsHis(line, reminder)
            ? words.Say("reminder.yours", since)
            : words.Say("reminder.others", since, words.Taker(item, team), words.Role(item.Brief.Role)));
        yield return Prose.Plain(words.Say("my-work.due", words.Day(now.Due)));
        yield return Prose.Plain(Snoozes.PutOffTo(now) is { } until ? words.Say("time.snoozed", words.Time(until, shop.Zone)) : words.State(now.State));
    }

    private static bool IsHis(ReminderLine line, Reminder reminder) => line.Item.Standing.Assignee == reminder.Person.Id;

    private static AdaptiveAction Next(ReminderLine line, Reminder reminder, Words words) => line.Item.IsFor(reminder.Person.Id, reminder.Team)
        ? TaskLines.Next(line.Item, words)
        : Buttons.Dialog(words.Say("button.look-number", words.Count(line.Item.Number)), Payload.For(Verbs.ReadWork) with { Work = line.Item.Id });

    private static IEnumerable<AdaptiveElement> Rest(int more, Words words) => more <= 0
        ? []
        :
        [
            Prose.Of(Prose.Plain(words.Say("my-work.more", words.Count(more)))).AsFootnote(),
        ];
}
