using System.Text.Json.Nodes;
using Helmsman.Shop.Work;

namespace Helmsman.Bot.Channels.Local;

/// <summary>One conversation of the local channel: the team's, or the one that a person has with the bot.</summary>
/// <param name="Members">The people in it; the bot is in all of them.</param>
public sealed record Room(string Id, IReadOnlyList<LocalPerson> Members)
{
    public const string TeamId = "team";

    public bool IsTeam => Id == TeamId;

    public JsonObject ToConversation() => new()
    {
        ["id"] = Id,
        ["conversationType"] = IsTeam ? "channel" : "personal",
        ["isGroup"] = IsTeam,
    };

    public LocalPerson? Member(string user) => Members.FirstOrDefault(member => member.User == user);

    /// <summary>The team's room first, then a chat for everybody who has an account in this channel.</summary>
    public static IReadOnlyList<Room> Of(Team team)
    {
        IReadOnlyList<LocalPerson> people = [.. team.People.SelectMany(person => LocalPerson.Of(person, team))];
        return [new Room(TeamId, people), .. people.Select(person => new Room($"chat-{person.User}", [person]))];
    }
}

/// <summary>Somebody of the team as this channel knows him.</summary>
/// <param name="Name">User text, to be escaped.</param>
public sealed record LocalPerson(string User, string Name, IReadOnlyList<string> Roles)
{
    public JsonObject ToAccount() => new() { ["id"] = User, ["name"] = Name };

    public static IEnumerable<LocalPerson> Of(Person person, Team team) =>
        from account in person.Accounts
        where account.Channel == LocalChannel.Id
        select new LocalPerson(account.User, person.Name, [.. Shop.Work.Roles.All.Where(role => team.Holds(person.Id, role))]);
}
