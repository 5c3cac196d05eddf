using System.Globalization;
using System.Text.Json.Nodes;

namespace Helmsman.Connector.World;

/// <summary>People, teams, chats, and what each conversation shows.</summary>
public sealed class TeamsWorld(ConnectorOptions options)
{
    private const string ThreadMark = ";messageid=";

    /// <summary>What is for one person is gone after a day (targeted-messages, 2026-06).</summary>
    private static readonly TimeSpan TargetedFor = TimeSpan.FromHours(24);

    private readonly Lock gate = new();
    private readonly List<TeamsPerson> people = [];
    private readonly List<TeamsTeam> teams = [];
    private readonly Dictionary<string, TeamsPlace> places = new(StringComparer.Ordinal);
    private long lastId;

    public IReadOnlyList<TeamsPerson> People => Within(() => people.ToArray());

    public IReadOnlyList<TeamsTeam> Teams => Within(() => teams.ToArray());

    public TeamsPerson AddPerson(string name, string locale = "zh-CN", string zone = "Asia/Shanghai", string? tenant = null) => Within(() =>
    {
        var oid = WorldIds.Guid($"{people.Count} {name}");
        var person = new TeamsPerson(WorldIds.User(options.Bot.Id, oid), oid, name, tenant ?? options.Bot.Tenant, locale, zone);
        people.Add(person);
        return person;
    });

    public TeamsTeam AddTeam(string name, params IReadOnlyList<TeamsPerson> members) => Within(() =>
    {
        var id = WorldIds.Channel($"team {teams.Count} {name}");
        var team = new TeamsTeam(id, name, WorldIds.Guid($"group {id}"), TenantOf(members)) { People = members };
        teams.Add(team);
        AddChannel(team, id, null);
        return team;
    });

    public TeamsPlace AddChannel(TeamsTeam team, string name, bool isPrivate = false) =>
        Within(() => AddChannel(team, WorldIds.Channel($"{team.Id} {team.Channels.Count} {name}"), name, isPrivate));

    public TeamsPlace AddGroupChat(params IReadOnlyList<TeamsPerson> members) => Within(() =>
        Keep(new TeamsPlace(WorldIds.GroupChat($"group {places.Count}"), PlaceKind.GroupChat, TenantOf(members), members)));

    /// <summary>The person's own chat with the bot: one, whoever began it.</summary>
    public TeamsPlace ChatWith(TeamsPerson person) => Within(() =>
    {
        var id = WorldIds.Chat(options.Bot.Id, person.Oid);
        return places.TryGetValue(id, out var known) ? known : Keep(new TeamsPlace(id, PlaceKind.Personal, person.Tenant, [person]));
    });

    /// <summary>By his id for the bot or by his id in Entra.</summary>
    public TeamsPerson? FindPerson(string? id) => People.FirstOrDefault(each => each.Id == id || each.Oid.Equals(id, StringComparison.OrdinalIgnoreCase));

    public TeamsTeam? FindTeam(string? id) => Teams.FirstOrDefault(each => each.Id == id);

    /// <summary>The place that a conversation id names, whatever its thread.</summary>
    public TeamsPlace? FindPlace(string? conversation) =>
        Within(() => conversation is null ? null : places.GetValueOrDefault(conversation.Split(ThreadMark, 2)[0]));

    /// <summary>What is to be seen there now, oldest first: after edits, without what was deleted.</summary>
    /// <param name="by">Whoever looks; null: everybody, so without what is for one person.</param>
    public IReadOnlyList<TeamsMessage> Seen(TeamsPlace place, TeamsPerson? by = null) =>
        Within(() => place.Messages.Where(each => each.OnlyFor is null || (each.OnlyFor == by?.Id && IsYoung(each))).ToArray());

    /// <summary>What is to be seen in the thread that begins with this message, it included.</summary>
    public IReadOnlyList<TeamsMessage> Thread(TeamsMessage root) => [.. Seen(root.Place).Where(each => each.Root == root.Root)];

    /// <summary>The message as it is now; null when it is gone.</summary>
    public TeamsMessage? Now(TeamsMessage message) => FindMessage(message.Place, message.Id);

    public TeamsMessage? FindMessage(TeamsPlace place, string? id) => Within(() => place.Messages.Find(each => each.Id == id));

    /// <summary>A thread outlives the deletion of its first message as long as anything is in it.</summary>
    internal bool HasThread(TeamsPlace place, string root) => Within(() => place.Messages.Exists(each => each.Root == root));

    /// <summary>From now on the person hears nothing from the bot.</summary>
    public void Block(TeamsPerson person, bool isBlocked = true) => ChatWith(person).IsBlocked = isBlocked;

    /// <summary>The id of a thread's root, as a conversation id names it; null when it names none.</summary>
    internal static string? RootIn(string conversation) => conversation.Split(ThreadMark, 2) is [_, var root] ? root : null;

    /// <summary>Posts what is to be seen; outside channels there are no threads, in a channel without a root it begins one.</summary>
    internal TeamsMessage Post(TeamsPlace place, string? root, string from, JsonObject activity, string? onlyFor = null) => Within(() =>
    {
        var id = NextId();
        var thread = place.Kind == PlaceKind.Channel ? root ?? id : null;
        var message = new TeamsMessage(id, place, thread, from, activity, options.Clock.GetUtcNow(), null, [], onlyFor);
        place.Messages.Add(message);
        return message;
    });

    /// <summary>Puts the changed message in its place, or takes it away.</summary>
    internal void Change(TeamsMessage message, Func<TeamsMessage, TeamsMessage?> change) => Within(() =>
    {
        var index = message.Place.Messages.FindIndex(each => each.Id == message.Id);
        if (index >= 0)
        {
            var changed = change(message.Place.Messages[index]);
            message.Place.Messages.RemoveAt(index);
            message.Place.Messages.InsertRange(index, changed is null ? [] : [changed]);
        }

        return index;
    });

    /// <summary>Ids are times in milliseconds, and never the same twice.</summary>
    internal string NextId() => Within(() =>
    {
        lastId = Math.Max(lastId + 1, options.Clock.GetUtcNow().ToUnixTimeMilliseconds());
        return lastId.ToString(CultureInfo.InvariantCulture);
    });

    private bool IsYoung(TeamsMessage targeted) => options.Clock.GetUtcNow() - targeted.PostedAt < TargetedFor;

    private TeamsPlace AddChannel(TeamsTeam team, string id, string? name, bool isPrivate = false)
    {
        var channel = Keep(new TeamsPlace(id, PlaceKind.Channel, team.Tenant, [], team) { Name = name, IsPrivate = isPrivate });
        team.Channels = [.. team.Channels, channel];
        return channel;
    }

    private string TenantOf(IReadOnlyList<TeamsPerson> members) => members.Count > 0 ? members[0].Tenant : options.Bot.Tenant;

    private TeamsPlace Keep(TeamsPlace place) => places[place.Id] = place;

    // The lock may be taken again by who holds it.
    private T Within<T>(Func<T> work)
    {
        lock (gate)
        {
            return work();
        }
    }
}
