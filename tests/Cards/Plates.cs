using Helmsman.Cards;
using Helmsman.Shop;
using Helmsman.Shop.Calendar;
using Helmsman.Shop.Metrics;
using Helmsman.Shop.Work;
using static Helmsman.Tests.Cards.Fixtures;

namespace Helmsman.Tests.Cards;

/// <summary>Made-up tasks on made-up plates.</summary>
internal static class Plates
{
    public static readonly DateOnly Today = new(2026, 11, 26);

    /// <summary>Wang runs the shop and does its ads; Ana, who designs, is away, and Li stands in for her.</summary>
    public static readonly Team Team = Crew.With(Roles.Ads, ["p1", "p2"])
        .With(new Absence("p3", Today.AddDays(-1), Today.AddDays(3))).WithDeputy("p3", "p2");

    public static readonly ShopSnapshot Shop = new(Lanxi, ShopHistory.Empty, [], CampaignCalendar.Empty, Team);

    public static Person Ana => Crew.Find("p3")!;

    public static Person Wang => Crew.Find("p1")!;

    public static Plate Nothing => new([], [], []);

    public static Plate Two => Plate.Of(Crew.Find("p3")!, [Task(12, "p3", 24), Task(9, "p3", 27, Acknowledged)], Team);

    /// <summary>Nine of his own in two hats, one that waits for his yes, one that came back.</summary>
    public static Plate Full => Plate.Of(Crew.Find("p1")!, [.. Own, Proposed, CameBack], Team);

    public static IReadOnlyList<Pile> Piles => Piling.Of(
        [.. Own, Task(12, "p3", 24), Task(13, "p3", 27, Acknowledged), Task(14, "p2", 28), Task(31, null, 27) with { Brief = Task(31, null, 27).Brief with { Role = Roles.Ads } }],
        Today);

    public static TooMuch? TooMuch => Piling.On(Plate.Of(Crew.Find("p1")!, [.. Own], Team).Open, Team);

    public static Card Away(bool forHimself, Words words) => VacancyCard.Of(
        Vacancy.During(Team.Absences[0], "lanxi", Team, Hers, Today), Hers, Team.Find("p2"), Shop, forHimself, words);

    public static Card NobodyStandsIn(Words words)
    {
        var alone = Team.WithDeputy("p3", null);
        return VacancyCard.Of(Vacancy.During(Team.Absences[0], "lanxi", alone, Hers, Today), Hers, null, Shop with { Team = alone }, forHimself: false, words);
    }

    public static Card Left(Words words)
    {
        var vacancy = Vacancy.After("p3", "lanxi", Team, Hers, Today);
        return VacancyCard.Of(vacancy, Hers, null, Shop with { Team = Team.Without("p3", Today) }, forHimself: false, words);
    }

    private static IReadOnlyList<WorkItem> Hers => [Task(12, "p3", 24), Task(13, "p3", 27, Acknowledged)];

    private static IEnumerable<WorkItem> Own => Enumerable.Range(20, 9).Select(number => number % 2 == 0
        ? Task(number, "p1", number)
        : Task(number, "p1", number, new WorkEvent.Acknowledged("p1", At(22, 2, number))) with
        {
            Brief = Task(number, "p1", number).Brief with { Role = Roles.Ads, Finding = SearchFell, What = "关键词“针织连衣裙”出价提高 10%,看点击" },
        });

    private static WorkItem Proposed => Task(41, "p2", 29, new WorkEvent.Proposed("p2", At(22, 1, 12)));

    private static WorkItem CameBack => Task(42, "p3", 29, new WorkEvent.Declined("p3", At(22, 3, 12), "素材还没有"));

    private static WorkItem Task(long number, string? assignee, int dueDay, params IReadOnlyList<WorkEvent> events)
    {
        var handed = Handed(events);
        return handed with
        {
            Id = $"lanxi/{number:D6}",
            Number = number,
            Brief = handed.Brief with { Assignee = assignee, RequestedBy = events is [WorkEvent.Proposed] ? "p2" : "p1", Due = new DateOnly(2026, 11, dueDay) },
        };
    }
}
