using System.Globalization;
using System.Text.Json.Serialization;
using Helmsman.Shop.Documents;

namespace Helmsman.Shop.Work;

/// <summary>
/// What becomes of somebody's work while he is away, or once he has left: decided and kept, then done, then told. So a crash in between moves
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
    /// <param name="before">What was decided before; it holds until it is done, and then until somebody stands in or more came to him.</param>
    public static Vacancy During(Absence absence, string shop, Team team, IReadOnlyList<WorkItem> all, DateOnly today, Vacancy? before = null)
    {
        if (before is { IsDone: false })
        {
            return before;
        }

        List<WorkItem> his = [.. Of(absence.Person, all).Where(item => before?.LeavesAlone(item) is not true)];
        var standIn = team.StandIn(absence.Person, today);
        List<MovedTask> moved = standIn is null ? [] : [.. his.Where(item => item is { State: WorkState.Open, Brief.IsPrivate: false }).Select(item => new MovedTask(item.Id, standIn.Id))];
        return before is not null && moved.Count == 0
            ? before
            : new(shop, absence.Person, absence.First, absence.Last, [.. before?.Moves.Select(move => move with { IsMade = true }) ?? [], .. moved], StaysOf(his, moved), []);
    }

    /// <summary>He is there again: what was decided for these days is over, and leave that he takes later is decided anew.</summary>
    public bool HasEnded(Team team, DateOnly today) =>
        Last is not null && !team.Absences.Any(absence => absence.Person == Person && absence.First == First && absence.Holds(today));

    /// <summary>It went away once and came back to him, or somebody has given it to him since: on purpose.</summary>
    private bool LeavesAlone(WorkItem item) => Moves.Any(move => move.Item == item.Id)
        || (!Kept.Contains(item.Id, StringComparer.Ordinal)
            && item.Events.LastOrDefault(each => each is WorkEvent.Assigned or WorkEvent.Reassigned or WorkEvent.Reopened) is WorkEvent.Reassigned { By: not WorkEvent.Bot });

    /// <summary>All of it goes to his deputy, else back to whoever asked for it, else to whoever runs the shop. What is private does not go to the deputy.</summary>
    /// <param name="team">In which he still holds what he held.</param>
    public static Vacancy After(string person, string shop, Team team, IReadOnlyList<WorkItem> all, DateOnly today)
    {
        var (his, without) = (Of(person, all), team.Without(person, today));
        var moved = his.Select(item => (item.Id, To: HeirOf(item, person, without, today))).Where(each => each.To is not null).Select(each => new MovedTask(each.Id, each.To!)).ToList();
        return new(shop, person, today, null, moved, StaysOf(his, moved), [.. team.RolesOf(person).Where(role => without.WhoHas(role).Count == 0)]);
    }

    /// <summary>Who gets what was his: his deputy, but not of what is private, else whoever asked for it, else whoever runs the shop; null: nobody is there.</summary>
    /// <param name="left">The team without him.</param>
    public static string? HeirOf(WorkItem item, string person, Team left, DateOnly day) => ((item.Brief.IsPrivate ? null : left.StandIn(person, day))
        ?? new[] { left.Find(item.Brief.RequestedBy) }.Concat(left.WhoRuns).FirstOrDefault(each => each is not null && each.Id != person && !left.IsAbsent(each.Id, day)))?.Id;

    private static List<WorkItem> Of(string person, IReadOnlyList<WorkItem> all) =>
        [.. all.Where(item => item.Standing is { IsRunning: true } standing && standing.Assignee == person)];

    private static IReadOnlyList<string> StaysOf(List<WorkItem> his, List<MovedTask> moved) =>
        [.. his.Select(item => item.Id).Where(id => moved.TrueForAll(each => each.Item != id))];
}

/// <param name="To">Id of the person who has it from now on.</param>
/// <param name="IsMade">It was decided and done before; not to be done again.</param>
public sealed record MovedTask(string Item, string To, [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)] bool IsMade = false);
