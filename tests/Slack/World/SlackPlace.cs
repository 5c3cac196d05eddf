namespace Helmsman.Slack.World;

public enum PlaceKind
{
    Channel,
    PrivateChannel,
    Group,
    Chat,
}

/// <summary>A channel, a conversation of several, or a person's conversation with the bot.</summary>
public sealed class SlackPlace
{
    internal SlackPlace(string id, PlaceKind kind, string name, IReadOnlyList<SlackUser> people) => (Id, Kind, Name, People) = (id, kind, name, people);

    public string Id { get; }

    public PlaceKind Kind { get; }

    public string Name { get; internal set; }

    public IReadOnlyList<SlackUser> People { get; internal set; }

    public bool HasBot { get; internal set; }

    public bool IsArchived { get; internal set; }

    public bool IsDeleted { get; internal set; }

    /// <summary>With another organisation (Slack Connect).</summary>
    public bool IsShared { get; init; }

    /// <summary>As events name it.</summary>
    public string ChannelType => Kind switch
    {
        PlaceKind.Chat => "im",
        PlaceKind.Group => "mpim",
        PlaceKind.PrivateChannel => "group",
        _ => "channel",
    };

    internal List<SlackPost> Posts { get; } = [];
}
