using Helmsman.Cards.Elements;
using Helmsman.Shop;
using Helmsman.Shop.Work;

namespace Helmsman.Cards;

/// <summary>A piece of work handed to somebody, as everybody sees it, or as one reader does.</summary>
public static class TaskCard
{
    /// <summary>What a card in a conversation shows of a longer text.</summary>
    private const int LongestText = 200;

    /// <summary>Longer than a line or two, bold type is hard to read.</summary>
    private const int LongestBold = 80;

    private const int LongestInSummary = 100;

    public static Card Of(WorkItem item, Team team, ShopProfile shop, Words words, TaskView view)
    {
        var heading = words.Say("work.heading", words.Count(item.Number), words.State(item.State));
        var entities = new List<object>();
        var assignee = Assignee(item.Brief, team, view, entities, words);
        var card = Sheet.Of(
            words,
            words.Say("work.summary", heading, item.Brief.What.Shortened(LongestInSummary), words.Name(team, item.Brief.Assignee)),
            [
                new AdaptiveContainer { Style = StyleOf(item.State), Items = [Heading.First(heading), What(item.Brief, view), .. assignee] },
                Grid.Facts(TaskFacts.Of(item, team, shop, words, text => Shown(text, view), withAssignee: assignee.Count == 0)),
                .. Evidence(item.Brief.Finding, shop, words),
                .. TaskActions.Of(item, words, view, isShortened: IsShortened(item.Brief, view)),
                Prose.Of(Prose.Plain(words.Say("note.zone", shop.Name, shop.Zone))).AsFootnote(),
            ]);
        return view.EachHisOwn ? WithOwnViews(card, item, team, entities) : card;
    }

    private static Card WithOwnViews(Card card, WorkItem item, Team team, List<object> entities)
    {
        var readers = item.State == WorkState.Done ? [] : team.Find(item.Brief.Assignee)?.Accounts.Where(Mentioning.IsInTeams).Select(account => account.User) ?? [];
        card.Content.Refresh = OwnView.For(Payload.For(Verbs.ViewWork) with { Work = item.Id }, readers);
        Mentioning.Tell(card.Content, entities);
        return card;
    }

    /// <summary>Who is to do it, named so that he is notified; empty where that cannot be.</summary>
    private static List<AdaptiveElement> Assignee(Brief brief, Team team, TaskView view, List<object> entities, Words words) =>
        view.EachHisOwn && team.Find(brief.Assignee) is { } person && Mentioning.IdOf(person) is { } id && Mentioning.Of(person.Name, id, entities) is { } mention
            ? [new AdaptiveTextBlock(words.Say("work.mention", mention, Escaping.Escape(words.Role(brief.Role)))) { Wrap = true, Spacing = AdaptiveSpacing.Small }]
            : [];

    private static AdaptiveContainerStyle StyleOf(WorkState state) => state switch
    {
        WorkState.Done => AdaptiveContainerStyle.Good,
        WorkState.Acknowledged => AdaptiveContainerStyle.Accent,
        _ => AdaptiveContainerStyle.Warning,
    };

    private static AdaptiveRichTextBlock What(Brief brief, TaskView view)
    {
        var what = Shown(brief.What, view);
        return Prose.Of(what.Length <= LongestBold ? Prose.Bold(what) : Prose.Plain(what)).Spaced(AdaptiveSpacing.Small);
    }

    private static string Shown(string text, TaskView view) => view.Whole ? text : text.Shortened(LongestText);

    private static bool IsShortened(Brief brief, TaskView view) =>
        Shown(brief.What, view).Length < brief.What.Length || Shown(brief.DoneWhen, view).Length < brief.DoneWhen.Length;

    private static IEnumerable<AdaptiveElement> Evidence(Finding finding, ShopProfile shop, Words words) =>
    [
        Heading.Section(words["work.evidence"]),
        FindingLines.Sentence(finding, shop.Currency, words),
        .. FindingLines.Because(finding, shop.Currency, words),
        FindingLines.Background(finding, shop.Currency, words).Spaced(AdaptiveSpacing.Small),
    ];
}
