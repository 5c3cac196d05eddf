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
        var standing = item.Standing;
        var heading = words.Say("work.heading", words.Count(item.Number), words.State(standing.State));
        var entities = new List<object>();
        var assignee = Assignee(item, team, view, entities, words);
        var card = Sheet.Of(
            words,
            words.Say("work.summary", heading, standing.What.Shortened(LongestInSummary), words.Taker(item, team)),
            [
                new AdaptiveContainer { Style = StyleOf(standing), Items = [Heading.First(heading), What(standing.What, view), .. assignee] },
                Grid.Facts(TaskFacts.Of(item, team, shop, words, text => Shown(text, view), withAssignee: assignee.Count == 0)),
                .. TaskPictures.Of(item, team, shop, words, view),
                .. OutcomeLines.Of(item, shop, words),
                .. BriefAnswerLines.Of(item.Brief, shop, words, text => Shown(text, view)),
                .. item.Brief.Finding is { } finding ? Evidence(finding, isToSayFirst: item.IsUndiagnosed, shop, words) : [],
                .. RemedyLines.OnTask(item, words),
                .. DiagnosisLines.Of(item, team, words, view, text => Shown(text, view)),
                .. TaskActions.Of(item, words, view, isShortened: IsShortened(item, view)),
                .. TaskForm.Of(item, team, view, words),
                .. view.Buttons || view.Steers ? TimeActions.Of(item, words) : [],
                Prose.Of(Prose.Plain(words.Say("note.zone", shop.Name, shop.Zone))).AsFootnote(),
            ]);
        return view.EachHisOwn ? WithOwnViews(card, item, team, entities) : card;
    }

    private static Card WithOwnViews(Card card, WorkItem item, Team team, List<object> entities)
    {
        card.Content.Refresh = OwnView.For(Payload.For(Verbs.ViewWork) with { Work = item.Id }, Readers(item, team));
        Mentioning.Tell(card.Content, entities);
        return card;
    }

    /// <summary>Whose clients ask for their own view by themselves: those who have something to press.</summary>
    private static IEnumerable<string> Readers(WorkItem item, Team team)
    {
        IEnumerable<Person> people = item.Standing switch
        {
            { IsOver: true } => [],
            { Assignee: { } assignee } => team.Find(assignee) is { } person ? [person] : [],
            _ => Routing.Holders(team, item.Brief.Role),
        };
        return people.SelectMany(person => person.Accounts).Where(Mentioning.IsInTeams).Select(account => account.User);
    }

    /// <summary>Who is to do it, named so that he is notified; empty where that cannot be.</summary>
    private static List<AdaptiveElement> Assignee(WorkItem item, Team team, TaskView view, List<object> entities, Words words) =>
        view.EachHisOwn && item.Standing.Assignee is { } assignee && team.Find(assignee) is { } person && Mentioning.IdOf(person) is { } id && Mentioning.Of(person.Name, id, entities) is { } mention
            ? [new AdaptiveTextBlock(words.Say("work.mention", mention, Escaping.Escape(words.Role(item.Brief.Role)))) { Wrap = true, Spacing = AdaptiveSpacing.Small }]
            : [];

    private static AdaptiveContainerStyle StyleOf(Standing standing) => standing.State switch
    {
        WorkState.Closed => OutcomeLines.StyleOf(standing.Outcome?.Outcome),
        WorkState.Done => AdaptiveContainerStyle.Good,
        WorkState.Acknowledged or WorkState.Started => AdaptiveContainerStyle.Accent,
        WorkState.Cancelled => AdaptiveContainerStyle.Default,
        _ => AdaptiveContainerStyle.Warning,
    };

    private static AdaptiveRichTextBlock What(string text, TaskView view)
    {
        var what = Shown(text, view);
        return Prose.Of(what.Length <= LongestBold ? Prose.Bold(what) : Prose.Plain(what)).Spaced(AdaptiveSpacing.Small);
    }

    private static string Shown(string text, TaskView view) => view.Whole ? text : text.Shortened(LongestText);

    private static bool IsShortened(WorkItem item, TaskView view) =>
        ((IEnumerable<string>)[item.Standing.What, item.Brief.DoneWhen, .. item.Brief.Answers.Select(answer => answer.Text), item.Standing.Started?.View ?? string.Empty]).Any(text => Shown(text, view).Length < text.Length);

    /// <param name="isToSayFirst">He has not said yet what he thinks is wrong: our own guess waits (S93).</param>
    private static IEnumerable<AdaptiveElement> Evidence(Finding finding, bool isToSayFirst, ShopProfile shop, Words words) =>
    [
        Heading.Section(words["work.evidence"]),
        FindingLines.Sentence(finding, shop.Currency, words),
        .. isToSayFirst ? [] : FindingLines.Because(finding, shop.Currency, words),
        FindingLines.Background(finding, shop.Currency, words).Spaced(AdaptiveSpacing.Small),
    ];
}
