namespace BotFramework.Schema;

public interface IMessageActivity : IActivity
{
    string? Locale { get; set; }
    string? Text { get; set; }
    string? Speak { get; set; }
    string? InputHint { get; set; }
    string? Summary { get; set; }
    string? TextFormat { get; set; }
    string? AttachmentLayout { get; set; }
    IList<Attachment>? Attachments { get; set; }
    SuggestedActions? SuggestedActions { get; set; }
    string? Importance { get; set; }
    string? DeliveryMode { get; set; }
    DateTimeOffset? Expiration { get; set; }

    /// <summary>What a submitted card or a message-back button carries; a <c>JsonElement</c> on what was received.</summary>
    object? Value { get; set; }

    /// <summary>Whether there is anything to show: text, summary, an attachment or channel data.</summary>
    bool HasContent();

    Mention[] GetMentions();
}
