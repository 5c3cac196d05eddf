namespace Helmsman.Bot.Sending;

/// <summary>Who counts a call: the channel, the tenant there and, for what is said in a conversation, the conversation with its thread.</summary>
public sealed record Address(string Channel, string? Tenant, string? Thread)
{
    /// <summary>Where the turn is.</summary>
    public static Address Of(ITurnContext turn) =>
        new(turn.Activity.ChannelId, turn.Activity.Conversation.TenantId, turn.Activity.Conversation.Id);
}
