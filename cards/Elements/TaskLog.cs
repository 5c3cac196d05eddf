using Helmsman.Shop;
using Helmsman.Shop.Work;

namespace Helmsman.Cards.Elements;

/// <summary>What happened to a task: who, when, and what he said.</summary>
internal static class TaskLog
{
    private const int LongestText = 200;

    /// <summary>What the card itself tells: who has acknowledged and done it, and the last words that were said of it.</summary>
    public static IEnumerable<(string Name, AdaptiveRichTextBlock Value)> Latest(WorkItem item, Team team, ShopProfile shop, Words words)
    {
        var standing = item.Standing;
        WorkEvent?[] told = [standing.Acknowledged, standing.Started, standing.Done];
        var said = item.Events.LastOrDefault(each => Says(each) is not null && !told.Contains(each));
        return told.Append(said).OfType<WorkEvent>().Select(each => Line(each, team, shop, words, LongestText));
    }

    /// <summary>All of it, oldest first.</summary>
    public static IEnumerable<(string Name, AdaptiveRichTextBlock Value)> Whole(WorkItem item, Team team, ShopProfile shop, Words words) =>
        item.Events.Select(each => Line(each, team, shop, words, WorkEvent.LongestText));

    private static (string Name, AdaptiveRichTextBlock Value) Line(WorkEvent happened, Team team, ShopProfile shop, Words words, int longest) =>
        (words[$"event.{NameOf(happened)}"], Prose.Of(Prose.Plain(string.Join(words["clause.separator"], Clauses(happened, team, shop, words, longest)))));

    private static IEnumerable<string> Clauses(WorkEvent happened, Team team, ShopProfile shop, Words words, int longest)
    {
        yield return words.Say("work.by-at", Who(happened.By, team, words), words.Time(happened.At, shop.Zone));
        if (What(happened, team, shop, words) is { } what)
        {
            yield return what;
        }

        if (Says(happened) is { Length: > 0 } said)
        {
            yield return words.Say("event.said", said.Shortened(longest));
        }
    }

    public static string Who(string by, Team team, Words words) => by == WorkEvent.Bot ? words["event.by-bot"] : words.Name(team, by);

    /// <summary>By name; where it was not noted who was told, by the role that is.</summary>
    public static string Told(WorkEvent.Escalated step, Team team, Words words) => step switch
    {
        { To: { } to } => words.Name(team, to),
        { Told: { Count: > 0 } told } => words.List(told.Select(person => words.Name(team, person))),
        _ => words.Role(Roles.Operator),
    };

    private static string? What(WorkEvent happened, Team team, ShopProfile shop, Words words) => happened switch
    {
        WorkEvent.Assigned { To: { } to } => words.Say("event.to", words.Name(team, to)),
        WorkEvent.Assigned => words["event.to-anybody"],
        WorkEvent.Reassigned { To: var to } => words.Say("event.to", words.Name(team, to)),
        WorkEvent.Snoozed { Until: var until } => words.Say("event.until", words.Time(until, shop.Zone)),
        WorkEvent.DueChanged { Due: var due } => words.Say("event.due", words.Day(due)),
        WorkEvent.Escalated step => words.Say($"event.step.{step.Step}", Told(step, team, words)),
        WorkEvent.OutcomeRead { Outcome.Verdict: var verdict } => words[$"outcome.{verdict}"],
        WorkEvent.Commented { Attachments: { Count: > 0 } files } => words.List(files.Select(file => file.Name)),
        _ => null,
    };

    private static string? Says(WorkEvent happened) => happened switch
    {
        WorkEvent.Proposed { What: var what } => what,
        WorkEvent.Assigned { How: var how } => how,
        WorkEvent.Started { View: var view } => view,
        WorkEvent.Commented { Text: var text } => text,
        WorkEvent.Declined { Why: var why } => why,
        WorkEvent.Reassigned { Why: var why } => why,
        WorkEvent.DueChanged { Why: var why } => why,
        WorkEvent.Done { What: var what } => what,
        WorkEvent.Reopened { Why: var why } => why,
        WorkEvent.Cancelled { Why: var why } => why,
        _ => null,
    };

    private static string NameOf(WorkEvent happened) => happened switch
    {
        WorkEvent.Proposed => "proposed",
        WorkEvent.Assigned => "assigned",
        WorkEvent.Acknowledged => "acknowledged",
        WorkEvent.Started => "started",
        WorkEvent.Commented => "commented",
        WorkEvent.Declined => "declined",
        WorkEvent.Reassigned => "reassigned",
        WorkEvent.Snoozed => "snoozed",
        WorkEvent.DueChanged => "due-changed",
        WorkEvent.Escalated => "escalated",
        WorkEvent.Done => "done",
        WorkEvent.OutcomeRead => "outcome-read",
        WorkEvent.Reopened => "reopened",
        WorkEvent.Cancelled => "cancelled",
        _ => throw new InvalidOperationException($"Nothing is said of {happened}"),
    };
}
