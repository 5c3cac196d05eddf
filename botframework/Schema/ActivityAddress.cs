namespace BotFramework.Schema;

public sealed partial class Activity
{
    public ConversationReference GetConversationReference() => new()
    {
        ActivityId = Id,
        User = From,
        Bot = Recipient,
        Conversation = Conversation,
        ChannelId = ChannelId,
        Locale = Locale,
        ServiceUrl = ServiceUrl,
    };

    public Activity ApplyConversationReference(ConversationReference reference, bool isIncoming = false)
    {
        ChannelId = reference.ChannelId;
        ServiceUrl = reference.ServiceUrl;
        Conversation = reference.Conversation;
        Locale ??= reference.Locale;
        (From, Recipient) = isIncoming ? (reference.User!, reference.Bot!) : (reference.Bot!, reference.User!);
        if (isIncoming)
        {
            Id = reference.ActivityId ?? Id;
        }
        else
        {
            ReplyToId = reference.ActivityId ?? ReplyToId;
        }

        return this;
    }
}
