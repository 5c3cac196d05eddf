namespace BotFramework.Schema;

public sealed class ConversationParameters
{
    public bool? IsGroup { get; set; }
    public ChannelAccount? Bot { get; set; }
    public IList<ChannelAccount>? Members { get; set; }
    public string? TopicName { get; set; }
    public string? TenantId { get; set; }
    public Activity? Activity { get; set; }
    public object? ChannelData { get; set; }
}

public sealed class ConversationResourceResponse
{
    /// <summary>Of the first activity, if the conversation was opened with one.</summary>
    public string? ActivityId { get; set; }

    public string? ServiceUrl { get; set; }
    public string Id { get; set; } = null!;
}

public sealed class ResourceResponse
{
    public ResourceResponse()
    {
    }

    public ResourceResponse(string? id) => Id = id;

    /// <summary>Null or empty where the channel took the activity and named none: such an activity cannot be updated later.</summary>
    public string? Id { get; set; }
}

public sealed class PagedMembersResult
{
    public string? ContinuationToken { get; set; }
    public IList<ChannelAccount>? Members { get; set; }
}

public sealed class MessageReaction
{
    public string? Type { get; set; }
}

/// <summary>The answer to an activity that was sent with <see cref="DeliveryModes.ExpectReplies"/>.</summary>
public sealed class ExpectedReplies
{
    public ExpectedReplies()
    {
    }

    public ExpectedReplies(IList<Activity> activities) => Activities = activities;

    public IList<Activity>? Activities { get; set; }
}
