namespace BotFramework.Schema;

public interface IConversationUpdateActivity : IActivity
{
    IList<ChannelAccount>? MembersAdded { get; set; }
    IList<ChannelAccount>? MembersRemoved { get; set; }
    string? TopicName { get; set; }
    bool? HistoryDisclosed { get; set; }
}

public interface IInstallationUpdateActivity : IActivity
{
    /// <summary>One of <see cref="InstallationUpdateActionTypes"/>, or the same with <c>-upgrade</c> behind it.</summary>
    string? Action { get; set; }
}

public interface IInvokeActivity : IActivity
{
    string? Name { get; set; }
    object? Value { get; set; }
    ConversationReference? RelatesTo { get; set; }
}

public interface IEventActivity : IActivity
{
    string? Name { get; set; }
    object? Value { get; set; }
    ConversationReference? RelatesTo { get; set; }
}

public interface IMessageReactionActivity : IActivity
{
    IList<MessageReaction>? ReactionsAdded { get; set; }
    IList<MessageReaction>? ReactionsRemoved { get; set; }
}

public interface IMessageUpdateActivity : IMessageActivity;

public interface IMessageDeleteActivity : IActivity;

public interface ITypingActivity : IActivity;

public interface IEndOfConversationActivity : IActivity
{
    string? Code { get; set; }
    string? Text { get; set; }
}

public interface ITraceActivity : IActivity
{
    string? Name { get; set; }
    string? Label { get; set; }
    string? ValueType { get; set; }
    object? Value { get; set; }
    ConversationReference? RelatesTo { get; set; }
}
