namespace Helmsman.Connector.World;

public enum PlaceKind
{
    Personal,
    GroupChat,
    Channel,
}

/// <summary>A conversation: a channel of a team, a chat of several, or a person's chat with the bot.</summary>
public sealed class TeamsPlace
{
    private readonly IReadOnlyList<TeamsPerson> people;
    private bool hasBot;

    internal TeamsPlace(string id, PlaceKind kind, string tenant, IReadOnlyList<TeamsPerson> people, TeamsTeam? team = null)
    {
        Id = id;
        Kind = kind;
        Tenant = tenant;
        this.people = people;
        Team = team;
    }

    /// <summary>Without a thread.</summary>
    public string Id { get; }

    public PlaceKind Kind { get; }

    public string Tenant { get; }

    public TeamsTeam? Team { get; }

    /// <summary>A chat of two has none; nor has General, which clients name themselves.</summary>
    public string? Name { get; internal set; }

    public bool IsDeleted { get; internal set; }

    /// <summary>The person has blocked the bot.</summary>
    public bool IsBlocked { get; internal set; }

    /// <summary>A bot cannot post there, nor is it told of it.</summary>
    public bool IsPrivate { get; init; }

    public IReadOnlyList<TeamsPerson> People => Team?.People ?? people;

    public bool HasBot
    {
        get => Team?.HasBot ?? hasBot;
        internal set => hasBot = value;
    }

    /// <summary>As activities name it.</summary>
    public string ConversationType => Kind switch
    {
        PlaceKind.Personal => "personal",
        PlaceKind.GroupChat => "groupChat",
        _ => "channel",
    };

    internal List<TeamsMessage> Messages { get; } = [];
}
