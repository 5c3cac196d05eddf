namespace BotFramework;

/// <summary>State of a conversation, whoever speaks in it.</summary>
public sealed class ConversationState(IStorage storage) : BotState(storage, nameof(ConversationState))
{
    protected override string GetStorageKey(ITurnContext turnContext) => StateKey.Conversation(turnContext);
}

/// <summary>State of a person on a channel, in whichever conversation.</summary>
public sealed class UserState(IStorage storage) : BotState(storage, nameof(UserState))
{
    protected override string GetStorageKey(ITurnContext turnContext) =>
        $"{StateKey.Channel(turnContext)}/users/{StateKey.User(turnContext)}";
}

/// <summary>State of a person in one conversation.</summary>
public sealed class PrivateConversationState(IStorage storage) : BotState(storage, nameof(PrivateConversationState))
{
    protected override string GetStorageKey(ITurnContext turnContext) =>
        $"{StateKey.Conversation(turnContext)}/users/{StateKey.User(turnContext)}";
}

internal static class StateKey
{
    public static string Channel(ITurnContext turn) => Present(turn.Activity.ChannelId, "channelId");

    public static string User(ITurnContext turn) => Present(turn.Activity.From?.Id, "from.id");

    public static string Conversation(ITurnContext turn) =>
        $"{Channel(turn)}/conversations/{Present(turn.Activity.Conversation?.Id, "conversation.id")}";

    private static string Present(string? part, string name) =>
        part ?? throw new InvalidOperationException($"The activity has no {name}, so its state has no key.");
}
