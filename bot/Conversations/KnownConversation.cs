using System.Text.Json.Serialization;
using Helmsman.Cards;
using Helmsman.Shop.Documents;

namespace Helmsman.Bot.Conversations;

/// <summary>A conversation the bot has been in, with all it needs to speak there again.</summary>
/// <param name="Where">Its stored name: <c>{channel}/{conversation}</c>.</param>
/// <param name="Person">Whose own chat it is; null when it is a channel or a group.</param>
/// <param name="ServiceUrl">Where its connector is; told anew by every activity that comes in.</param>
/// <param name="BotId">What the bot is called there.</param>
/// <param name="Locale">The language spoken there: <c>zh-CN</c> or <c>en</c>.</param>
/// <param name="IsGone">The bot was removed: nothing is sent until it is installed again.</param>
/// <param name="Team">Id of the team that a channel belongs to; null for chats, and where the channel does not say.</param>
/// <param name="Name">What people call it; user text, to be escaped. Null for a team's General channel, which Teams names in each reader's language.</param>
/// <param name="Zone">IANA name of the zone that the client of a chat's owner shows times in, where it says so.</param>
/// <param name="Silence">The code with which the channel refused everything from the bot (403); nothing is sent until something comes from there again.</param>
/// <param name="TeamName">What people call the team; user text.</param>
/// <param name="Closed">Why nobody can write there just now, the bot included.</param>
/// <param name="IsWelcomed">The bot has introduced itself: with a hello in a chat, with the briefing elsewhere.</param>
public sealed record KnownConversation(
    string Where,
    string Shop,
    string Channel,
    string Conversation,
    string ServiceUrl,
    string BotId,
    string Locale,
    string? Person,
    string? TenantId,
    bool IsGone = false,
    string? Team = null,
    string? Name = null,
    string? Zone = null,
    string? Silence = null,
    string? TeamName = null,
    Closure Closed = Closure.None,
    bool IsWelcomed = false)
{
    public static readonly DocumentKind<KnownConversation> Documents = new("conversation", BotJson.Default.KnownConversation);

    public bool IsPersonal => Person is not null;

    /// <summary>The bot is there and people can write there; whether the channel lets the bot speak is another matter: <see cref="Silence"/>.</summary>
    public bool IsThere => !IsGone && Closed == Closure.None;

    /// <summary>Whether anything may be sent there now.</summary>
    public bool IsOpen => IsThere && Silence is null;

    /// <summary>What people call it, its team before it; null for a chat, and where nobody said.</summary>
    public string? Title => (TeamName, Name) switch
    {
        ({ } team, { } name) => $"{team} › {name}",
        var (team, name) => team ?? name,
    };

    /// <summary>What a card can do there.</summary>
    public Place ToPlace() => Place.Of(Channel, ServiceUrl, IsPersonal);

    /// <summary>The same place once its channel calls it otherwise: what refused the old id says nothing of the new one.</summary>
    public KnownConversation Renumbered(string conversation, Closure closed) =>
        this with { Where = $"{Channel}/{conversation}", Conversation = conversation, Silence = null, Closed = Closed | closed };

    /// <param name="thread">The message in whose thread to speak; null: in the conversation itself.</param>
    public ConversationReference ToReference(string? thread = null) => new()
    {
        ChannelId = Channel,
        ServiceUrl = ServiceUrl,
        Bot = new ChannelAccount { Id = BotId },
        Conversation = new ConversationAccount { Id = thread is null ? Conversation : Conversation + ConversationBook.ThreadMark + thread, IsGroup = !IsPersonal, TenantId = TenantId },
    };
}

/// <summary>Why nobody can write in a conversation; a deleted channel of an archived team is both.</summary>
[Flags]
public enum Closure
{
    [JsonStringEnumMemberName("none")]
    None = 0,

    [JsonStringEnumMemberName("channel-deleted")]
    ChannelDeleted = 1,

    [JsonStringEnumMemberName("team-archived")]
    TeamArchived = 2,

    [JsonStringEnumMemberName("team-deleted")]
    TeamDeleted = 4,

    [JsonStringEnumMemberName("channel-archived")]
    ChannelArchived = 8,

    /// <summary>Another organisation reads along there.</summary>
    [JsonStringEnumMemberName("shared-outside")]
    SharedOutside = 16,

    /// <summary>The app was taken out of the workspace, or its token.</summary>
    [JsonStringEnumMemberName("app-revoked")]
    AppRevoked = 32,
}
