namespace BotFramework.Schema;

public static class ActivityTypes
{
    public const string Message = "message";
    public const string ConversationUpdate = "conversationUpdate";
    public const string Typing = "typing";
    public const string EndOfConversation = "endOfConversation";
    public const string Event = "event";
    public const string Invoke = "invoke";
    public const string MessageUpdate = "messageUpdate";
    public const string MessageDelete = "messageDelete";
    public const string InstallationUpdate = "installationUpdate";
    public const string MessageReaction = "messageReaction";
    public const string Trace = "trace";
}

/// <summary>Types that stay between the bot and its adapter and are never sent to a channel.</summary>
public static class ActivityTypesEx
{
    /// <summary>Waits for <see cref="Activity.Value"/> milliseconds (an int) before what follows is sent.</summary>
    public const string Delay = "delay";

    /// <summary>Carries an <see cref="InvokeResponse"/> in <see cref="Activity.Value"/>.</summary>
    public const string InvokeResponse = "invokeResponse";
}
