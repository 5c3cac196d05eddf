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
/// <param name="Team">The team that a channel belongs to; null for chats, and where the channel does not say.</param>
/// <param name="Name">What people call it; user text, to be escaped.</param>
/// <param name="Zone">IANA name of the zone that the client of a chat's owner shows times in, where it says so.</param>
/// <param name="Silence">The code with which the channel refused everything from the bot (403); nothing is sent until something comes from there again.</param>
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
    string? Silence = null)
{
    public static readonly DocumentKind<KnownConversation> Documents = new("conversation", BotJson.Default.KnownConversation);

    public bool IsPersonal => Person is not null;

    /// <summary>What a card can do there.</summary>
    public Place ToPlace() => Place.Of(Channel, ServiceUrl, IsPersonal);

    public ConversationReference ToReference() => new()
    {
        ChannelId = Channel,
        ServiceUrl = ServiceUrl,
        Bot = new ChannelAccount { Id = BotId },
        Conversation = new ConversationAccount { Id = Conversation, IsGroup = !IsPersonal, TenantId = TenantId },
    };
}
