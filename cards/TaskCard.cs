using Helmsman.Cards.Elements;
using Helmsman.Shop;
using Helmsman.Shop.Work;

namespace Helmsman.Cards;

/// <summary>A piece of work handed to somebody, as everybody sees it.</summary>
public static class TaskCard
{
    private const int MostLinks = 3;

    /// <param name="buttons">False where a click could not be answered, or where the card is only looked at.</param>
    public static Card Of(WorkItem item, Team team, ShopProfile shop, Words words, bool buttons)
    {
        var heading = words.Say("work.heading", words.Count(item.Number), words.State(item.State));
        return Sheet.Of(
            words,
            words.Say("work.summary", heading, item.Brief.What, words.Name(team, item.Brief.Assignee)),
            [
                new AdaptiveContainer { Style = StyleOf(item.State), Items = [Heading.First(heading), Prose.Of(Prose.Bold(item.Brief.What)).Spaced(AdaptiveSpacing.Small)] },
                Grid.Facts(Facts(item, team, shop, words)),
                .. Evidence(item.Brief.Finding, shop, words),
                .. Actions(item, words, buttons),
                Prose.Of(Prose.Plain(words.Say("note.zone", shop.Name, shop.Zone))).AsFootnote(),
            ]);
    }

    private static AdaptiveContainerStyle StyleOf(WorkState state) => state switch
    {
        WorkState.Done => AdaptiveContainerStyle.Good,
        WorkState.Acknowledged => AdaptiveContainerStyle.Accent,
        _ => AdaptiveContainerStyle.Warning,
    };

    private static IEnumerable<(string Name, AdaptiveRichTextBlock Value)> Facts(WorkItem item, Team team, ShopProfile shop, Words words)
    {
        var brief = item.Brief;
        yield return (words["work.done-when"], Text(brief.DoneWhen));
        yield return (words["work.due"], Text(words.Day(brief.Due)));
        yield return (words["work.assignee"], Text(words.Say("work.person-in-role", words.Name(team, brief.Assignee), words.Role(brief.Role))));
        yield return (words["work.requested-by"], Text(words.Say("work.by-at", words.Name(team, brief.RequestedBy), words.Time(item.HandedOverAt, shop.Zone))));
        if (brief.References.Count > 0)
        {
            yield return (words["work.references"], Text(words.List(brief.References.Select(Shown))));
        }

        foreach (var happened in item.Events)
        {
            yield return (Said(happened, words), Text(words.Say("work.by-at", words.Name(team, happened.By), words.Time(happened.At, shop.Zone))));
        }
    }

    private static string Said(WorkEvent happened, Words words) => words[happened switch
    {
        WorkEvent.Acknowledged => "work.acknowledged",
        WorkEvent.Done => "work.done",
        _ => throw new InvalidOperationException($"Nothing is said of {happened}"),
    }];

    /// <summary>What is no web address is told, as there is nothing to open.</summary>
    private static string Shown(Reference reference) => Address(reference) is null ? $"{reference.Name} ({reference.Url})" : reference.Name;

    private static AdaptiveRichTextBlock Text(string text) => Prose.Of(Prose.Plain(text));

    private static IEnumerable<AdaptiveElement> Evidence(Finding finding, ShopProfile shop, Words words) =>
    [
        Heading.Section(words["work.evidence"]),
        FindingLines.Sentence(finding, shop.Currency, words),
        FindingLines.Background(finding, shop.Currency, words).Spaced(AdaptiveSpacing.Small),
    ];

    private static IEnumerable<AdaptiveElement> Actions(WorkItem item, Words words, bool buttons)
    {
        List<AdaptiveAction> actions = [.. buttons ? StateButtons(item, words) : [], .. Links(item.Brief)];
        return actions.Count > 0 ? [Buttons.Row(actions)] : [];
    }

    private static IEnumerable<AdaptiveAction> StateButtons(WorkItem item, Words words)
    {
        if (item.State == WorkState.Open)
        {
            yield return Buttons.Of(words["button.acknowledge"], Payload.For(Verbs.Acknowledge) with { Work = item.Id });
        }

        if (item.State != WorkState.Done)
        {
            yield return Buttons.Of(words["button.done"], Payload.For(Verbs.Done) with { Work = item.Id });
        }
    }

    private static IEnumerable<AdaptiveAction> Links(Brief brief) =>
        from reference in brief.References.Take(MostLinks)
        let address = Address(reference)
        where address is not null
        select new AdaptiveOpenUrlAction { Title = reference.Name, Url = address };

    private static Uri? Address(Reference reference) =>
        Uri.TryCreate(reference.Url, UriKind.Absolute, out var address) && address.Scheme is "https" or "http" ? address : null;
}
