using System.Collections.Frozen;
using Helmsman.Shop.Documents;

namespace Helmsman.Shop.Work;

/// <summary>Who works for the shop and who has which role. Kept under the shop's id.</summary>
/// <param name="Holders">Role → ids of the people who hold it, the first one being asked first.</param>
public sealed record Team(IReadOnlyList<Person> People, IReadOnlyDictionary<string, IReadOnlyList<string>> Holders)
{
    public static readonly DocumentKind<Team> Documents = new("team", ShopJson.Default.Team);

    public static readonly Team Empty = new([], new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal));

    public IReadOnlyList<Absence> Absences { get => field ?? []; init; }

    /// <summary>Person → who stands in for him; ids.</summary>
    public IReadOnlyDictionary<string, string> Deputies { get => field ?? FrozenDictionary<string, string>.Empty; init; }

    /// <summary>Null: the usual.</summary>
    public TeamRules? Rules { get; init; }

    public IReadOnlyList<Person> WhoHas(string role) =>
        [.. Holders.GetValueOrDefault(role, []).Select(Find).OfType<Person>()];

    /// <summary>Who is told and asked about the shop as a whole: its operators, or where there are none the owner.</summary>
    public IReadOnlyList<Person> WhoRuns => WhoHas(Roles.Operator) is { Count: > 0 } operators ? operators : WhoHas(Roles.Owner);

    public bool Holds(string personId, string role) => Holders.GetValueOrDefault(role, []).Contains(personId, StringComparer.Ordinal);

    /// <summary>May say what is to be done: whoever has the right to approve. Of somebody whom nobody knows: while nobody has it.</summary>
    public bool Steers(string personId) => Find(personId) is { } person
        ? Rights.May(this, person, Rights.Approve)
        : !Rights.RolesWith(this, Rights.Approve).SelectMany(WhoHas).Any();

    public bool HasLeft(string personId) => Find(personId) is { LeftOn: not null };

    /// <summary>Away, or gone for good.</summary>
    public bool IsAbsent(string personId, DateOnly day) =>
        HasLeft(personId) || Absences.Any(absence => absence.Person == personId && absence.Holds(day));

    /// <summary>His deputy, or where that one is away too the deputy's, and so on; null when nobody of them is there.</summary>
    public Person? StandIn(string personId, DateOnly day)
    {
        var asked = new HashSet<string>(StringComparer.Ordinal) { personId };
        for (var next = Deputies.GetValueOrDefault(personId); next is not null && asked.Add(next); next = Deputies.GetValueOrDefault(next))
        {
            if (Find(next) is { } deputy && !IsAbsent(next, day))
            {
                return deputy;
            }
        }

        return null;
    }

    /// <summary>Who does the work of each role on a day: whoever is away is replaced by who stands in for him, or left out. Not for asking who has a right.</summary>
    public Team On(DateOnly day) => this with
    {
        Holders = Holders.ToDictionary(
            pair => pair.Key,
            pair => (IReadOnlyList<string>)[.. pair.Value.Select(person => IsAbsent(person, day) ? StandIn(person, day)?.Id : person).OfType<string>().Distinct(StringComparer.Ordinal)],
            StringComparer.Ordinal),
    };

    /// <summary>Null when he is there.</summary>
    public Absence? AbsenceOf(string personId, DateOnly day) => Absences.FirstOrDefault(absence => absence.Person == personId && absence.Holds(day));

    /// <summary>The next one, after that day; null when none is noted.</summary>
    public Absence? AbsenceAfter(string personId, DateOnly day) =>
        Absences.Where(absence => absence.Person == personId && absence.First > day).MinBy(absence => absence.First);

    public IReadOnlyList<string> RolesOf(string personId) => [.. Roles.All.Where(role => Holds(personId, role))];

    public Person? Find(string personId) => People.FirstOrDefault(person => person.Id == personId);

    public Person? FindAccount(string channel, string userId) =>
        People.FirstOrDefault(person => person.Accounts.Any(account => account.Channel == channel && account.User == userId));

    /// <summary>The same team in which exactly <paramref name="personIds"/> hold <paramref name="role"/>; whoever is given one has not left.</summary>
    public Team With(string role, IReadOnlyList<string> personIds) => this with
    {
        Holders = new Dictionary<string, IReadOnlyList<string>>(Holders, StringComparer.Ordinal) { [role] = personIds },
        People = [.. People.Select(person => person.LeftOn is not null && personIds.Contains(person.Id, StringComparer.Ordinal) ? person with { LeftOn = null } : person)],
    };

    /// <summary>The same team in which he is away on these days too.</summary>
    public Team With(Absence absence)
    {
        var joined = Absences.Where(absence.Touches).Aggregate(absence, (all, other) => all.And(other));
        return this with { Absences = [.. Absences.Where(other => !absence.Touches(other)), joined] };
    }

    /// <summary>The same team in which he is there on those days after all.</summary>
    public Team Without(Absence absence) => this with { Absences = [.. Absences.Where(other => other != absence)] };

    /// <summary>The same team in which <paramref name="deputy"/> stands in for him; null: nobody.</summary>
    public Team WithDeputy(string personId, string? deputy)
    {
        var others = Deputies.Where(pair => pair.Key != personId);
        return this with { Deputies = (deputy is null ? others : others.Append(new(personId, deputy))).ToDictionary(StringComparer.Ordinal) };
    }

    /// <summary>The same team in which he is there from this day on; days that he is away later on stay.</summary>
    public Team Back(string personId, DateOnly day) => this with
    {
        People = [.. People.Select(person => person.Id == personId ? person with { LeftOn = null } : person)],
        Absences = [.. Absences.Select(absence => absence.Person == personId && absence.Holds(day) ? absence with { Last = day.AddDays(-1) } : absence).Where(absence => absence.Length > 0)],
    };

    /// <summary>The same team in which he holds nothing any more, stands in for nobody, and is known as somebody who has left. Who stood in for him stays known.</summary>
    public Team Without(string personId, DateOnly day) => this with
    {
        People = [.. People.Select(person => person.Id == personId ? person with { LeftOn = day } : person)],
        Holders = Holders.ToDictionary(pair => pair.Key, pair => (IReadOnlyList<string>)[.. pair.Value.Where(holder => holder != personId)], StringComparer.Ordinal),
        Absences = [.. Absences.Where(absence => absence.Person != personId)],
        Deputies = Deputies.Where(pair => pair.Value != personId).ToDictionary(StringComparer.Ordinal),
    };

    /// <summary>The same team with this person added, or put in place of the one with the same id.</summary>
    public Team With(Person person) =>
        this with { People = [.. People.Where(other => other.Id != person.Id), person] };
}

/// <summary>Somebody of the team, whatever channels he is met in.</summary>
/// <param name="Name">User text, to be escaped.</param>
public sealed record Person(string Id, string Name, IReadOnlyList<Account> Accounts)
{
    /// <summary>The day, in the shop's zone, from which he is nobody of the team any more; he is still named. Null: he is.</summary>
    public DateOnly? LeftOn { get; init; }
}

/// <summary>Somebody as one channel knows him.</summary>
/// <param name="Channel">The Bot Framework channel id, for example <c>msteams</c>.</param>
/// <param name="User">The user's id in that channel.</param>
/// <param name="DirectoryId">His id in the organisation's directory (Entra), where the channel tells it: what people pickers answer with.</param>
public sealed record Account(string Channel, string User, string? DirectoryId = null)
{
    /// <summary>The channel of the page that serves this machine, in Development only.</summary>
    public const string LocalPage = "local";
}
