using Helmsman.Bot.Conversations;

namespace Helmsman.Bot.Channels.Slack.Out;

/// <summary>Where in Slack something is said.</summary>
/// <param name="Team">The workspace, <c>T…</c>.</param>
/// <param name="Channel"><c>C…</c>, <c>G…</c>, or <c>D…</c> for a chat of two.</param>
/// <param name="Thread">The <c>ts</c> of the message in whose thread it is; null: in the channel itself.</param>
public sealed record SlackPlace(string Team, string Channel, string? Thread)
{
    private const char Direct = 'D';

    /// <summary>Nobody but one person reads there.</summary>
    public bool IsDirect => Channel.StartsWith(Direct);

    /// <exception cref="ArgumentException">It does not say in which workspace it is.</exception>
    public static SlackPlace Of(ConversationAccount conversation)
    {
        ArgumentException.ThrowIfNullOrEmpty(conversation.TenantId, nameof(conversation));
        var parts = conversation.Id.Split(ConversationBook.ThreadMark, 2);
        return new(conversation.TenantId, parts[0], parts.Length > 1 ? parts[1] : null);
    }
}
