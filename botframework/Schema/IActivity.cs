namespace BotFramework.Schema;

/// <summary>What every activity has. Whether a member is null is the sender's doing: the wire requires only <see cref="Type"/>.</summary>
public interface IActivity
{
    string Type { get; set; }
    string? Id { get; set; }
    string ServiceUrl { get; set; }
    DateTimeOffset? Timestamp { get; set; }
    DateTimeOffset? LocalTimestamp { get; set; }
    string ChannelId { get; set; }
    ChannelAccount From { get; set; }
    ConversationAccount Conversation { get; set; }
    ChannelAccount Recipient { get; set; }
    string? ReplyToId { get; set; }
    IList<Entity>? Entities { get; set; }

    /// <summary>A <c>JsonElement</c> on what was received; read it with <see cref="GetChannelData{TypeT}"/>.</summary>
    object? ChannelData { get; set; }

    TypeT? GetChannelData<TypeT>();
    bool TryGetChannelData<TypeT>([System.Diagnostics.CodeAnalysis.MaybeNullWhen(false)] out TypeT instance);
    IMessageActivity? AsMessageActivity();
    IInstallationUpdateActivity? AsInstallationUpdateActivity();
    IConversationUpdateActivity? AsConversationUpdateActivity();
    ITypingActivity? AsTypingActivity();
    IEndOfConversationActivity? AsEndOfConversationActivity();
    IEventActivity? AsEventActivity();
    IInvokeActivity? AsInvokeActivity();
    IMessageUpdateActivity? AsMessageUpdateActivity();
    IMessageDeleteActivity? AsMessageDeleteActivity();
    IMessageReactionActivity? AsMessageReactionActivity();
    ConversationReference GetConversationReference();

    /// <summary>
    /// Addresses this activity to a conversation: as the bot's own, or as one that came from the user if <paramref name="isIncoming"/>.
    /// </summary>
    Activity ApplyConversationReference(ConversationReference reference, bool isIncoming = false);
}
