using System.Globalization;
using Helmsman.Shop.Documents;

namespace Helmsman.Shop.Work;

/// <summary>
/// What becomes of somebody's work while he is away, or once he has left: decided and kept once, then done, then told. So a crash in between moves
/// nothing twice, and what is given back to him on purpose stays his.
/// </summary>
/// <param name="First">The first day on which he is not there.</param>
/// <param name="Last">Null: he has left.</param>
/// <param name="Moves">Tasks that go to somebody else.</param>
/// <param name="Kept">Ids of tasks that stay his: he has acknowledged them, or there is nobody to have them.</param>
/// <param name="EmptyRoles">Roles that nobody holds any more now that he has left.</param>
public sealed record Vacancy(
    string Shop,
    string Person,
    DateOnly First,
    DateOnly? Last,
    IReadOnlyList<MovedTask> Moves,
    IReadOnlyList<string> Kept,
    IReadOnlyList<string> EmptyRoles,
    bool IsDone = false)
{
    public static readonly DocumentKind<Vacancy> Documents = new("vacancy", ShopJson.Default.Vacancy);

    public string Id => IdOf(Shop, Person, First, hasLeft: Last is null);

    public static string IdOf(string shop, string person, DateOnly first, bool hasLeft) =>
        string.Create(CultureInfo.InvariantCulture, $"{shop}/{person}/{first:yyyyMMdd}{(hasLeft ? "-left" : "")}");

    /// <summary>What nobody has acknowledged goes to whoever stands in for him; what he has begun stays his until somebody says otherwise.</summary>
    /// <param name="all">Work items of the shop.</param>
    public static Vacancy During(Absence absence, string shop, Team team, IReadOnlyList<WorkItem> all, DateOnly today)
    {
        var (his, standIn) = (Of(absence.Person, all), team.StandIn(absence.Person, today));
        var moved = standIn is null ? [] : his.Where(item => item.State == WorkState.Open).Select(item => new MovedTask(item.Id, standIn.Id)).ToList();
        return new(shop, absence.Person, absence.First, absence.Last, moved, StaysOf(his, moved), []);
    }

    /// <summary>All of it goes to his deputy, else back to whoever asked for it, else to whoever runs the shop.</summary>
    /// <param name="team">In which he still holds what he held.</param>
    public static Vacancy After(string person, string shop, Team team, IReadOnlyList<WorkItem> all, DateOnly today)
    {
        var (his, without) = (Of(person, all), team.Without(person, today));
        var moved = his.Select(item => (item.Id, To: HeirOf(item, person, without, today))).Where(each => each.To is not null).Select(each => new MovedTask(each.Id, each.To!)).ToList();
        return new(shop, person, today, null, moved, StaysOf(his, moved), [.. team.RolesOf(person).Where(role => without.WhoHas(role).Count == 0)]);
    }

    /// <summary>Who gets what was his: his deputy, else whoever asked for it, else whoever runs the shop; null: nobody is there.</summary>
    /// <param name="left">The team without him.</param>
    public static string? HeirOf(WorkItem item, string person, Team left, DateOnly day) => (left.StandIn(person, day)
        ?? new[] { left.Find(item.Brief.RequestedBy) }.Concat(left.WhoRuns).FirstOrDefault(each => each is not null && each.Id != person && !left.IsAbsent(each.Id, day)))?.Id;

    private static List<WorkItem> Of(string person, IReadOnlyList<WorkItem> all) =>
        [.. all.Where(item => item.Standing is { IsRunning: true } standing && standing.Assignee == person)];

    private static IReadOnlyList<string> StaysOf(List<WorkItem> his, List<MovedTask> moved) =>
        [.. his.Select(item => item.Id).Where(id => moved.TrueForAll(each => each.Item != id))];
}

/// <param name="To">Id of the person who has it from now on.</param>
public sealed record MovedTask(string Item, string To);
