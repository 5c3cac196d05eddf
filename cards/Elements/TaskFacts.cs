using Helmsman.Shop;
using Helmsman.Shop.Work;

namespace Helmsman.Cards.Elements;

/// <summary>What is said of a task, one thing a line.</summary>
internal static class TaskFacts
{
    /// <param name="withAssignee">False where he is named elsewhere on the card.</param>
    public static IEnumerable<(string Name, AdaptiveRichTextBlock Value)> Of(
        WorkItem item, Team team, ShopProfile shop, Words words, Func<string, string> shown, bool withAssignee)
    {
        var brief = item.Brief;
        yield return (words["work.done-when"], Text(shown(brief.DoneWhen)));
        yield return (words["work.due"], Text(words.Day(item.Standing.Due)));
        if (withAssignee)
        {
            yield return (words["work.assignee"], Text(words.Say("work.person-in-role", words.Taker(item, team), words.Role(brief.Role))));
        }

        yield return (words["work.requested-by"], Text(words.Say("work.by-at", words.Name(team, brief.RequestedBy), words.Time(item.HandedOverAt, shop.Zone))));
        if (brief.References.Count > 0)
        {
            yield return (words["work.references"], Text(shown(words.List(brief.References.Select(Shown)))));
        }

        foreach (var happened in item.Events.Where(IsShown))
        {
            yield return (Said(happened, words), Text(words.Say("work.by-at", words.Name(team, happened.By), words.Time(happened.At, shop.Zone))));
        }

        if (TimeLines.Of(item, team, shop, words) is { } time)
        {
            yield return (words["work.time"], Text(time));
        }
    }

    private static bool IsShown(WorkEvent happened) => happened is WorkEvent.Acknowledged or WorkEvent.Done;

    private static string Said(WorkEvent happened, Words words) => words[happened switch
    {
        WorkEvent.Acknowledged => "work.acknowledged",
        WorkEvent.Done => "work.done",
        _ => throw new InvalidOperationException($"Nothing is said of {happened}"),
    }];

    /// <summary>What is no web address is told, as there is nothing to open.</summary>
    private static string Shown(Reference reference) => TaskActions.Address(reference) is null ? $"{reference.Name} ({reference.Url})" : reference.Name;

    private static AdaptiveRichTextBlock Text(string text) => Prose.Of(Prose.Plain(text));
}
