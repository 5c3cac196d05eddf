using Helmsman.Shop.Documents;

namespace Helmsman.Shop.Work;

/// <summary>Who works for the shop and who has which role. Kept under the shop's id.</summary>
/// <param name="Holders">Role → ids of the people who hold it, the first one being asked first.</param>
public sealed record Team(IReadOnlyList<Person> People, IReadOnlyDictionary<string, IReadOnlyList<string>> Holders)
{
    public static readonly DocumentKind<Team> Documents = new("team", ShopJson.Default.Team);

    public static readonly Team Empty = new([], new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal));

    public IReadOnlyList<Person> WhoHas(string role) =>
        [.. Holders.GetValueOrDefault(role, []).Select(Find).OfType<Person>()];

    /// <summary>Who is told and asked about the shop as a whole: its operators, or where there are none the owner.</summary>
    public IReadOnlyList<Person> WhoRuns => WhoHas(Roles.Operator) is { Count: > 0 } operators ? operators : WhoHas(Roles.Owner);

    public bool Holds(string personId, string role) => Holders.GetValueOrDefault(role, []).Contains(personId, StringComparer.Ordinal);

    /// <summary>May say what is to be done: the operator and the owner; everybody, while nobody has been given either role.</summary>
    public bool Steers(string personId) =>
        Roles.Steering.Any(role => Holds(personId, role)) || !Roles.Steering.SelectMany(WhoHas).Any();

    public Person? Find(string personId) => People.FirstOrDefault(person => person.Id == personId);

    public Person? FindAccount(string channel, string userId) =>
        People.FirstOrDefault(person => person.Accounts.Any(account => account.Channel == channel && account.User == userId));

    /// <summary>The same team in which exactly <paramref name="personIds"/> hold <paramref name="role"/>.</summary>
    public Team With(string role, IReadOnlyList<string> personIds) =>
        this with { Holders = new Dictionary<string, IReadOnlyList<string>>(Holders, StringComparer.Ordinal) { [role] = personIds } };

    /// <summary>The same team with this person added, or put in place of the one with the same id.</summary>
    public Team With(Person person) =>
        this with { People = [.. People.Where(other => other.Id != person.Id), person] };
}

/// <summary>Somebody of the team, whatever channels he is met in.</summary>
/// <param name="Name">User text, to be escaped.</param>
public sealed record Person(string Id, string Name, IReadOnlyList<Account> Accounts);

/// <summary>Somebody as one channel knows him.</summary>
/// <param name="Channel">The Bot Framework channel id, for example <c>msteams</c>.</param>
/// <param name="User">The user's id in that channel.</param>
/// <param name="DirectoryId">His id in the organisation's directory (Entra), where the channel tells it: what people pickers answer with.</param>
public sealed record Account(string Channel, string User, string? DirectoryId = null)
{
    /// <summary>The channel of the page that serves this machine, in Development only.</summary>
    public const string LocalPage = "local";
}
