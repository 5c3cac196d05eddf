using System.Diagnostics.CodeAnalysis;

namespace BotFramework.Schema;

public sealed partial class Activity
{
    public static IMessageActivity CreateMessageActivity() => new Activity(ActivityTypes.Message) { Attachments = [], Entities = [] };

    public static ITypingActivity CreateTypingActivity() => new Activity(ActivityTypes.Typing);

    public static IEventActivity CreateEventActivity() => new Activity(ActivityTypes.Event);

    public Activity CreateReply(string? text = null, string? locale = null) => new Activity(ActivityTypes.Message)
    {
        Text = text ?? string.Empty,
        Locale = locale ?? Locale,
        Attachments = [],
        Entities = [],
    }.ApplyConversationReference(GetConversationReference());

    public TypeT? GetChannelData<TypeT>() => SchemaJson.To<TypeT>(ChannelData);

    public bool TryGetChannelData<TypeT>([MaybeNullWhen(false)] out TypeT instance)
    {
        instance = default;
        try
        {
            instance = GetChannelData<TypeT>();
        }
        catch (System.Text.Json.JsonException)
        {
            // By contract an unfit payload is an answer, not an error.
        }

        return instance is not null;
    }

    public bool HasContent() =>
        !string.IsNullOrWhiteSpace(Text) || !string.IsNullOrWhiteSpace(Summary) || Attachments is { Count: > 0 } || ChannelData is not null;

    public Mention[] GetMentions() => [.. (Entities ?? []).Where(IsMention).Select(entity => entity.GetAs<Mention>()!)];

    public IMessageActivity? AsMessageActivity() => Is(ActivityTypes.Message);

    public IInstallationUpdateActivity? AsInstallationUpdateActivity() => Is(ActivityTypes.InstallationUpdate);

    public IConversationUpdateActivity? AsConversationUpdateActivity() => Is(ActivityTypes.ConversationUpdate);

    public ITypingActivity? AsTypingActivity() => Is(ActivityTypes.Typing);

    public IEndOfConversationActivity? AsEndOfConversationActivity() => Is(ActivityTypes.EndOfConversation);

    public IEventActivity? AsEventActivity() => Is(ActivityTypes.Event);

    public IInvokeActivity? AsInvokeActivity() => Is(ActivityTypes.Invoke);

    public IMessageUpdateActivity? AsMessageUpdateActivity() => Is(ActivityTypes.MessageUpdate);

    public IMessageDeleteActivity? AsMessageDeleteActivity() => Is(ActivityTypes.MessageDelete);

    public IMessageReactionActivity? AsMessageReactionActivity() => Is(ActivityTypes.MessageReaction);

    private static bool IsMention(Entity entity) => string.Equals(entity.Type, "mention", StringComparison.OrdinalIgnoreCase);

    private Activity? Is(string type) => string.Equals(Type, type, StringComparison.OrdinalIgnoreCase) ? this : null;
}
