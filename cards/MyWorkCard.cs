using Helmsman.Cards.Elements;
using Helmsman.Shop;
using Helmsman.Shop.Work;

namespace Helmsman.Cards;

/// <summary>What waits for one person: three tasks stand out, the others are folded away by the hat he wears (S84).</summary>
public static class MyWorkCard
{
    private const string RestId = "rest";

    /// <summary>Of each other sort.</summary>
    private const int Most = 3;

    /// <summary>Folded away; a card can only be so large.</summary>
    private const int MostFolded = 9;

    /// <param name="person">Whose plate it is.</param>
    /// <param name="today">The day in the shop's zone, to say what is overdue.</param>
    public static Card Of(Plate plate, Person person, ShopSnapshot shop, DateOnly today, Words words)
    {
        var list = new List(shop, today, words);
        var heading = Heading(plate, words);
        return Sheet.Of(
            words,
            words.Say("summary.line", shop.Profile.Name, heading),
            [
                Elements.Heading.First(heading),
                Prose.Of(Prose.Plain(shop.Profile.Name)).AsFootnote().Spaced(AdaptiveSpacing.Small),
                .. First(plate, list),
                .. Others("my-work.to-approve", plate.ToApprove, list),
                .. Others("my-work.came-back", plate.CameBack, list),
                .. Rest([.. plate.Open.Skip(Ranking.First)], list),
                .. Rights.May(shop.Team, person, Rights.Approve)
                    ? [Buttons.Row(Buttons.Of(words["button.team-work"], Payload.For(Verbs.ShowTeamWork)))]
                    : Array.Empty<AdaptiveElement>(),
                .. plate.Open.Count > 1 ? [Prose.Say(words, "my-work.rule").AsFootnote()] : Array.Empty<AdaptiveElement>(),
            ]);
    }

    private static string Heading(Plate plate, Words words) => plate switch
    {
        { IsEmpty: true } => words["my-work.none"],
        { ToApprove.Count: 0, CameBack.Count: 0 } => words.Say("my-work.heading", words.Count(plate.Open.Count)),
        _ => words.Say("my-work.also", words.Count(plate.Open.Count), words.Count(plate.ToApprove.Count), words.Count(plate.CameBack.Count)),
    };

    /// <summary>Where there are no more than these, nothing stands out.</summary>
    private static IEnumerable<AdaptiveElement> First(Plate plate, List list)
    {
        var first = plate.Open.Take(Ranking.First).SelectMany((item, index) => list.Entry(item, button: true, separator: index > 0));
        return plate.Open.Count <= Ranking.First ? first :
        [
            new AdaptiveContainer
            {
                Style = AdaptiveContainerStyle.Emphasis,
                Items = [Prose.Of(Prose.Bold(list.Words.Say("my-work.first", list.Words.Count(Ranking.First)))), .. first],
            },
        ];
    }

    private static IEnumerable<AdaptiveElement> Others(string heading, IReadOnlyList<WorkItem> items, List list) => items.Count == 0 ? [] :
    [
        Elements.Heading.Section(list.Words.Say(heading, list.Words.Count(items.Count))),
        .. items.Take(Most).SelectMany((item, index) => list.Entry(item, button: index == 0, separator: index > 0)),
        .. list.More(items.Count - Most),
    ];

    private static IEnumerable<AdaptiveElement> Rest(IReadOnlyList<WorkItem> items, List list)
    {
        var hats = items.Take(MostFolded).GroupBy(item => item.Brief.Role, StringComparer.Ordinal).ToList();
        return Folding.Of(
            list.Words.Say("my-work.rest", list.Words.Count(items.Count)),
            RestId,
            [.. hats.SelectMany(hat => list.Hat(hat.Key, [.. hat], isOnly: hats.Count == 1)), .. list.More(items.Count - MostFolded)]);
    }

    /// <summary>What every entry of the list needs.</summary>
    private sealed record List(ShopSnapshot Shop, DateOnly Today, Words Words)
    {
        public IEnumerable<AdaptiveElement> Hat(string role, IReadOnlyList<WorkItem> items, bool isOnly) =>
        [
            .. isOnly ? [] : new AdaptiveElement[] { Prose.Of(Prose.Bold(Words.Say("my-work.hat", Words.Role(role), Words.Count(items.Count)))).Spaced(AdaptiveSpacing.Medium) },
            .. items.SelectMany((item, index) => Entry(item, button: true, separator: index > 0)),
        ];

        public IEnumerable<AdaptiveElement> Entry(WorkItem item, bool button, bool separator) =>
        [
            TaskLines.What(item, Words).Spaced(AdaptiveSpacing.Medium, separator),
            TaskLines.State(item, Shop.Profile, Today, Words, [Words.Role(item.Brief.Role), .. Whose(item)]),
            .. button ? [Buttons.Row(TaskLines.Next(item, Words)).Spaced(AdaptiveSpacing.Small)] : Array.Empty<AdaptiveElement>(),
        ];

        public IEnumerable<AdaptiveElement> More(int more) =>
            more > 0 ? [Prose.Of(Prose.Plain(Words.Say("my-work.more", Words.Count(more)))).AsFootnote()] : [];

        private IEnumerable<string> Whose(WorkItem item) => item switch
        {
            { State: WorkState.Proposed or WorkState.Declined } => [Words.Taker(item, Shop.Team)],
            { Standing.Assignee: null } => [Words["my-work.anybody"]],
            _ => [],
        };
    }
}
