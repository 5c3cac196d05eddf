using System.Text.Json;
using System.Text.Json.Serialization;

namespace BotFramework.Schema;

/// <summary>
/// The one shape of everything that goes between bot and channel. Members that the protocol always fills on a received activity
/// are not marked nullable; on one that is being made they are filled when it is sent.
/// </summary>
public sealed partial class Activity : IMessageUpdateActivity, IConversationUpdateActivity, IInstallationUpdateActivity, IInvokeActivity,
    IEventActivity, IMessageReactionActivity, IMessageDeleteActivity, ITypingActivity, IEndOfConversationActivity, ITraceActivity
{
    public Activity()
    {
    }

    public Activity(string type) => Type = type;

    public string Type { get; set; } = null!;
    public string? Id { get; set; }
    public DateTimeOffset? Timestamp { get; set; }
    public DateTimeOffset? LocalTimestamp { get; set; }
    public string? LocalTimezone { get; set; }
    public string? CallerId { get; set; }
    public string ServiceUrl { get; set; } = null!;
    public string ChannelId { get; set; } = null!;
    public ChannelAccount From { get; set; } = null!;
    public ConversationAccount Conversation { get; set; } = null!;
    public ChannelAccount Recipient { get; set; } = null!;
    public string? TextFormat { get; set; }
    public string? AttachmentLayout { get; set; }
    public IList<ChannelAccount>? MembersAdded { get; set; }
    public IList<ChannelAccount>? MembersRemoved { get; set; }
    public IList<MessageReaction>? ReactionsAdded { get; set; }
    public IList<MessageReaction>? ReactionsRemoved { get; set; }
    public string? TopicName { get; set; }
    public bool? HistoryDisclosed { get; set; }
    public string? Locale { get; set; }
    public string? Text { get; set; }
    public string? Speak { get; set; }
    public string? InputHint { get; set; }
    public string? Summary { get; set; }
    public SuggestedActions? SuggestedActions { get; set; }
    public IList<Attachment>? Attachments { get; set; }
    public IList<Entity>? Entities { get; set; }
    public object? ChannelData { get; set; }
    public string? Action { get; set; }
    public string? ReplyToId { get; set; }
    public string? Label { get; set; }
    public string? ValueType { get; set; }
    public object? Value { get; set; }
    public string? Name { get; set; }
    public ConversationReference? RelatesTo { get; set; }
    public string? Code { get; set; }
    public DateTimeOffset? Expiration { get; set; }
    public string? Importance { get; set; }
    public string? DeliveryMode { get; set; }

    /// <summary>What the wire carried and this type does not name; it is sent on as it came.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Properties { get; set; }
}
