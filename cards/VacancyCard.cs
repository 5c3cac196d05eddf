using Helmsman.Cards.Elements;
using Helmsman.Shop;
using Helmsman.Shop.Metrics;
using Helmsman.Shop.Work;

namespace Helmsman.Cards;

/// <summary>Somebody is away or has left: where his tasks went, and what is still to be said of them. For whoever runs the shop, and for himself.</summary>
public static class VacancyCard
{
    /// <summary>More are counted.</summary>
    private const int Most = 8;

    private const int LongestText = 80;

    /// <param name="items">Those the vacancy names.</param>
    /// <param name="standIn">Null: nobody stands in.</param>
    /// <param name="forHimself">To be read by the one who is away.</param>
    public static Card Of(Vacancy vacancy, IReadOnlyList<WorkItem> items, Person? standIn, ShopSnapshot shop, bool forHimself, Words words)
    {
        var about = new About(vacancy, [.. items], standIn, shop, forHimself, words);
        return Sheet.Of(
            words,
            words.Say("summary.line", shop.Profile.Name, about.Heading),
            [
                Heading.First(about.Heading),
                .. vacancy.Last is null ? [] : new AdaptiveElement[] { Prose.Of(Prose.Plain(about.StandsIn)) },
                .. Moved(about),
                .. Kept(about),
                .. vacancy.Moves.Count + vacancy.Kept.Count == 0 ? [Prose.Say(words, "vacancy.nothing")] : Array.Empty<AdaptiveElement>(),
                .. vacancy.EmptyRoles.Count == 0 ? [] : EmptyRoles(vacancy, words),
                Prose.Of(Prose.Plain(shop.Profile.Name)).AsFootnote(),
            ]);
    }

    /// <summary>Why a task moved, as the task says it.</summary>
    public static string Why(Vacancy vacancy, Team team, Words words) => vacancy.Last is { } last
        ? words.Say("vacancy.why", words.Name(team, vacancy.Person), words.Range(new Period(vacancy.First, last)))
        : words.Say("vacancy.why-left", words.Name(team, vacancy.Person));

    private static IEnumerable<AdaptiveElement> Moved(About about) => Listed(
        about,
        about.Vacancy.Last is null ? "vacancy.moved-left" : "vacancy.moved",
        [.. about.Vacancy.Moves.Select(move => about.Line(move.Item, move.To))]);

    private static IEnumerable<AdaptiveElement> Kept(About about) =>
    [
        .. Listed(
            about,
            about.ForHimself ? "vacancy.kept-yours" : about.Vacancy.Last is null || about.StandIn is null ? "vacancy.kept-nobody" : "vacancy.kept",
            [.. about.Vacancy.Kept.Select(item => about.Line(item, null))]),
        .. about.Vacancy.Kept.Count == 0 ? [] : new AdaptiveElement[] { Buttons.Row(about.Vacancy.Kept.Select(about.HandOn).OfType<AdaptiveAction>().Take(Buttons.Most)) },
    ];

    private static IEnumerable<AdaptiveElement> Listed(About about, string heading, IReadOnlyList<string> lines) => lines.Count == 0 ? [] :
    [
        Heading.Section(about.Words[heading]),
        .. lines.Take(Most).Select(line => Prose.Of(Prose.Plain(line)).Spaced(AdaptiveSpacing.Small)),
        .. lines.Count > Most ? [Prose.Of(Prose.Plain(about.Words.Say("my-work.more", about.Words.Count(lines.Count - Most)))).AsFootnote()] : Array.Empty<AdaptiveElement>(),
    ];

    private static IEnumerable<AdaptiveElement> EmptyRoles(Vacancy vacancy, Words words) =>
    [
        new AdaptiveContainer
        {
            Style = AdaptiveContainerStyle.Warning,
            Items =
            [
                Prose.Of(Prose.Bold(words.Say("vacancy.empty-roles", words.List(vacancy.EmptyRoles.Select(words.Role))))),
                Buttons.Row(Buttons.Of(words["button.set-roles"], Payload.For(Verbs.SetRoles))),
            ],
        },
    ];

    private sealed record About(Vacancy Vacancy, IReadOnlyList<WorkItem> Items, Person? StandIn, ShopSnapshot Shop, bool ForHimself, Words Words)
    {
        private string Name => Words.Name(Shop.Team, Vacancy.Person);

        public string Heading => Vacancy.Last switch
        {
            null => Words.Say("vacancy.left", Name),
            { } last when ForHimself => Words.Say("vacancy.you-are-away", Words.Range(new Period(Vacancy.First, last))),
            { } last => Words.Say("vacancy.away", Name, Words.Range(new Period(Vacancy.First, last))),
        };

        public string StandsIn => StandIn is { } person ? Words.Say("vacancy.stands-in", person.Name) : Words.Say("vacancy.nobody-stands-in", Name);

        public string Line(string item, string? to)
        {
            var (number, what) = Find(item) is { } found ? (Words.Count(found.Number), found.Standing.What.Shortened(LongestText)) : ("?", item);
            return to is null ? Words.Say("vacancy.task", number, what) : Words.Say("vacancy.task-to", number, what, Words.Name(Shop.Team, to));
        }

        public AdaptiveExecuteAction? HandOn(string item) => Find(item) is not { } found ? null : Buttons.Of(
            StandIn is { } person ? Words.Say("button.hand-on-number", Words.Count(found.Number), person.Name) : Words.Say("button.hand-on-whom", Words.Count(found.Number)),
            Payload.For(Verbs.HandOn) with { Work = found.Id, Person = StandIn?.Id });

        private WorkItem? Find(string id) => Items.FirstOrDefault(item => item.Id == id);
    }
}
