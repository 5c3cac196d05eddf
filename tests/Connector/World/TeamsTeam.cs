namespace Helmsman.Connector.World;

/// <summary>A team with its people and channels. Its id is that of its first channel, General.</summary>
public sealed class TeamsTeam
{
    internal TeamsTeam(string id, string name, string groupId, string tenant)
    {
        Id = id;
        Name = name;
        GroupId = groupId;
        Tenant = tenant;
    }

    public string Id { get; }

    public string Name { get; internal set; }

    /// <summary>The group's id in Entra.</summary>
    public string GroupId { get; }

    public string Tenant { get; }

    /// <summary>Whether the bot is installed.</summary>
    public bool HasBot { get; internal set; }

    public IReadOnlyList<TeamsPerson> People { get; internal set; } = [];

    public IReadOnlyList<TeamsPlace> Channels { get; internal set; } = [];

    public TeamsPlace General => Channels[0];
}
