namespace BotFramework.Schema.Teams;

/// <summary>What Teams adds to an activity; also how a bot asks for a channel or a notification when it sends one.</summary>
public sealed class TeamsChannelData
{
    public ChannelInfo? Channel { get; set; }

    /// <summary>Why a conversation update or message update came, for example <c>channelRenamed</c> or <c>editMessage</c>.</summary>
    public string? EventType { get; set; }

    public TeamInfo? Team { get; set; }
    public NotificationInfo? Notification { get; set; }
    public TenantInfo? Tenant { get; set; }
}

public sealed class ChannelInfo
{
    public ChannelInfo()
    {
    }

    public ChannelInfo(string id, string? name = null)
    {
        Id = id;
        Name = name;
    }

    public string? Id { get; set; }
    public string? Name { get; set; }
    public string? Type { get; set; }
}

public sealed class TeamInfo
{
    public string? Id { get; set; }
    public string? Name { get; set; }
    public string? AadGroupId { get; set; }
}

public sealed class TenantInfo
{
    public TenantInfo()
    {
    }

    public TenantInfo(string id) => Id = id;

    public string? Id { get; set; }
}

public sealed class NotificationInfo
{
    public NotificationInfo()
    {
    }

    public NotificationInfo(bool? alert) => Alert = alert;

    public bool? Alert { get; set; }
}
