namespace Helmsman.Bot.Channels.Slack;

/// <summary>
/// How Slack looks as a Bot Framework channel. A conversation is a Slack channel's id (<c>C…</c>, <c>G…</c>, <c>D…</c>), with the thread as elsewhere
/// behind <see cref="Conversations.ConversationBook.ThreadMark"/>; the tenant is the workspace (<c>T…</c>); an account is a user (<c>U…</c>); an activity's id is
/// the message's <c>ts</c>.
/// </summary>
public static class SlackChannel
{
    /// <summary>The channel's Bot Framework id, and the one of accounts in it.</summary>
    public const string Id = "slack";

    public const string HttpClientName = "slack";

    /// <summary>As what a channel is kept.</summary>
    public static string WhereOf(string channel) => $"{Id}/{channel}";
}
