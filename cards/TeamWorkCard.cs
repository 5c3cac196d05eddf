using Helmsman.Cards.Elements;
using Helmsman.Shop;
using Helmsman.Shop.Work;

namespace Helmsman.Cards;

/// <summary>What everybody has open, for whoever runs the shop: who is behind comes first; and a word when he holds too much himself (S94).</summary>
public static class TeamWorkCard
{
    private const int MostPiles = 8;

    private const int MostOfAPile = 3;

    /// <summary>Of what he could hand on.</summary>
    private const int MostButtons = 3;

    /// <param name="own">Null: he has not too much of anything.</param>
    public static Card Of(IReadOnlyList<Pile> piles, TooMuch? own, ShopSnapshot shop, DateOnly today, Words words)
    {
        var heading = Heading(piles, words);
        return Sheet.Of(
            words,
            words.Say("summary.line", shop.Profile.Name, heading),
            [
                Elements.Heading.First(heading),
                Prose.Of(Prose.Plain(shop.Profile.Name)).AsFootnote().Spaced(AdaptiveSpacing.Small),
                .. own is null ? [] : HandSomeOn(own, words),
                .. piles.Take(MostPiles).SelectMany(pile => Lines(pile, shop, today, words)),
                .. piles.Count > MostPiles ? [Prose.Of(Prose.Plain(words.Say("my-work.more", words.Count(piles.Skip(MostPiles).Sum(pile => pile.Items.Count))))).AsFootnote()] : Array.Empty<AdaptiveElement>(),
            ]);
    }

    private static string Heading(IReadOnlyList<Pile> piles, Words words)
    {
        var (open, overdue) = (piles.Sum(pile => pile.Items.Count), piles.Sum(pile => pile.Overdue));
        return open == 0 ? words["team-work.none"]
            : overdue == 0 ? words.Say("team-work.heading", words.Count(open))
            : words.Say("team-work.heading-overdue", words.Count(open), words.Count(overdue));
    }

    /// <summary>What comes last of his is what others could do first.</summary>
    private static IEnumerable<AdaptiveElement> HandSomeOn(TooMuch own, Words words)
    {
        var topic = own.Example.Finding is { } finding ? words.Metric(finding.Metric) : words.Role(own.Example.Role);
        yield return new AdaptiveContainer
        {
            Style = AdaptiveContainerStyle.Warning,
            Items =
            [
                Prose.Of(Prose.Plain(words.Say("team-work.too-much", words.Count(own.Items.Count), topic))),
                Buttons.Row(own.Items.TakeLast(MostButtons).Select(item =>
                    Buttons.Of(words.Say("button.hand-on-whom", words.Count(item.Number)), Payload.For(Verbs.HandOn) with { Work = item.Id }))).Spaced(AdaptiveSpacing.Small),
            ],
        };
    }

    private static IEnumerable<AdaptiveElement> Lines(Pile pile, ShopSnapshot shop, DateOnly today, Words words)
    {
        var count = pile.Overdue == 0
            ? words.Say("team-work.pile", words.Count(pile.Items.Count))
            : words.Say("team-work.pile-overdue", words.Count(pile.Items.Count), words.Count(pile.Overdue));
        yield return Prose.Of(
            [Prose.Bold(Who(pile, shop.Team, words)), Prose.Plain($" · {count}"), .. Away(pile, shop.Team, today, words)]).Spaced(AdaptiveSpacing.Medium, separator: true);
        foreach (var item in pile.Items.Take(MostOfAPile))
        {
            yield return TaskLines.What(item, words).Spaced(AdaptiveSpacing.Small);
            yield return TaskLines.State(item, shop.Profile, today, words).Spaced(AdaptiveSpacing.None);
        }

        if (pile.Items.Count > MostOfAPile)
        {
            yield return Prose.Of(Prose.Plain(words.Say("team-work.more", words.Count(pile.Items.Count - MostOfAPile)))).AsFootnote();
        }
    }

    /// <summary>With the roles he holds: one person may wear several hats.</summary>
    private static string Who(Pile pile, Team team, Words words) => pile.Person is not { } person
        ? words.Say("work.anybody", words.Role(pile.Role!))
        : team.RolesOf(person) is { Count: > 0 } roles
            ? words.Say("work.person-in-role", words.Name(team, person), words.List(roles.Select(words.Role)))
            : words.Name(team, person);

    private static IEnumerable<AdaptiveTextRun> Away(Pile pile, Team team, DateOnly today, Words words) =>
        pile.Person is { } person && team.AbsenceOf(person, today) is { } absence
            ? [Prose.Plain(" · "), Prose.Coloured(words.Say("team-work.away", words.Day(absence.Last)), AdaptiveTextColor.Attention)]
            : [];
}
