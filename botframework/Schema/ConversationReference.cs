namespace BotFramework.Schema;

/// <summary>All that is needed to speak to a conversation again later, without a message to answer.</summary>
public sealed class ConversationReference
{
    public string? ActivityId { get; set; }
    public ChannelAccount? User { get; set; }
    public ChannelAccount? Bot { get; set; }
    public ConversationAccount Conversation { get; set; } = null!;
    public string ChannelId { get; set; } = null!;
    public string? Locale { get; set; }
    public string ServiceUrl { get; set; } = null!;

    /// <summary>The event with which the bot wakes itself for this conversation.</summary>
    public Activity GetContinuationActivity() => new(ActivityTypes.Event)
    {
        Name = ActivityEventNames.ContinueConversation,
        Id = ActivityId,
        ChannelId = ChannelId,
        Locale = Locale,
        ServiceUrl = ServiceUrl,
        Conversation = Conversation,
        Recipient = Bot!,
        From = User!,
        RelatesTo = this,
    };
}

public static class ActivityEventNames
{
    public const string ContinueConversation = "ContinueConversation";
    public const string CreateConversation = "CreateConversation";
}
