using Helmsman.Cards.Elements;
using Helmsman.Shop.Moves.DesignLog;
using Helmsman.Shop.Work;

namespace Helmsman.Cards.Moves.DesignLog;

/// <summary>A week of looking at other shops, for the operator and the designer.</summary>
public static class WeekOfLookingCard
{
    private const int MostBorrowed = 10;
    private const int MostUnseen = 5;

    public static Card Of(WeekOfLooking week, Team team, Words words)
    {
        var heading = words.Say("design-week.heading", words.Range(week.Days));
        return Sheet.Of(
            words,
            heading,
            [
                Heading.First(heading),
                Prose.Of(Prose.Plain(words.Say("design-week.done", words.Count(week.Looks), words.Count(week.Shops), words.Count(week.DaysReached)))),
                Heading.Section(words[week.WorthBorrowing.Count == 0 ? "design-week.none" : "design-week.borrow"]),
                .. week.WorthBorrowing.Take(MostBorrowed).Select(seen => Seen(seen, team, words)),
                .. week.Unseen.Count == 0 ? Array.Empty<AdaptiveElement>() :
                [
                    Prose.Of(Prose.Plain(words.Say("design-week.unseen", words.Count(week.Unseen.Count), words.List(week.Unseen.Take(MostUnseen))))).AsFootnote().Spaced(AdaptiveSpacing.Large),
                ],
            ]);
    }

    /// <summary>The list of shops to look at, as it is now.</summary>
    public static Card Listed(IReadOnlyList<string> peers, Words words) => peers.Count == 0
        ? NoticeCard.Of(Tone.Neutral, words["peer-list.empty"], words)
        : NoticeCard.Of(Tone.Good, words.Say("peer-list.kept", words.Count(peers.Count)), words, words.List(peers.Take(50)), words["peer-list.then"]);

    public static Card NotYours(IEnumerable<string> people, Words words) =>
        NoticeCard.Of(Tone.Attention, words.Say("design-log.not-yours", words.List(people)), words);

    private static AdaptiveRichTextBlock Seen(ShopSeen seen, Team team, Words words) => Prose.Say(
        words,
        "design-week.seen",
        Prose.Bold(seen.Peer),
        Prose.Plain(seen.Changed.Shortened(120)),
        Prose.Plain((seen.Good ?? words.Missing).Shortened(120)),
        Prose.Plain($"{words.Name(team, seen.Person)} {words.Short(seen.Day)}")).Spaced(AdaptiveSpacing.Small);
}
