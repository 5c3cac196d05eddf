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

        foreach (var told in TaskLog.Latest(item, team, shop, words))
        {
            yield return told;
        }

        if (TimeLines.Of(item, team, shop, words) is { } time)
        {
            yield return (words["work.time"], Text(time));
        }
    }

    /// <summary>What is no web address is told, as there is nothing to open.</summary>
    private static string Shown(Reference reference) => WebAddress.Of(reference.Url) is null ? $"{reference.Name} ({reference.Url})" : reference.Name;

    private static AdaptiveRichTextBlock Text(string text) => Prose.Of(Prose.Plain(text));
}
