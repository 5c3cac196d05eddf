using Helmsman.Bot.Shops;
using Helmsman.Shop.Documents;
using Helmsman.Shop.Work;

namespace Helmsman.Bot.Conversations;

/// <summary>Every conversation the bot was ever in, refreshed by every activity that comes in.</summary>
public sealed class ConversationBook(IDocuments documents, ShopCatalog shops)
{
    /// <summary>A channel thread has its root in the conversation id; the place itself is what stands before.</summary>
    public const string ThreadMark = ";messageid=";

    public static string WhereOf(IActivity activity) => $"{activity.ChannelId}/{WithoutThread(activity.Conversation.Id)}";

    /// <summary>Remembers where the turn is, and that the bot is there.</summary>
    public async Task<KnownConversation> NoteAsync(ITurnContext turn, CancellationToken cancellationToken)
    {
        var person = await NotePersonAsync(turn.Activity, cancellationToken);
        return await documents.ChangeAsync(
            KnownConversation.Documents,
            WhereOf(turn.Activity),
            kept => Refreshed(kept, turn.Activity, person),
            cancellationToken);
    }

    public Task<KnownConversation?> FindAsync(string where, CancellationToken cancellationToken) =>
        documents.FindAsync(KnownConversation.Documents, where, cancellationToken);

    /// <summary>A person's own chats, in every channel he was met in alone.</summary>
    public async Task<IReadOnlyList<KnownConversation>> ChatsOfAsync(string shop, string person, CancellationToken cancellationToken)
    {
        var all = await documents.AllAsync(KnownConversation.Documents, cancellationToken: cancellationToken);
        return [.. all.Where(place => place.Shop == shop && place.Person == person && !place.IsGone)];
    }

    /// <summary>The channels and groups of a shop.</summary>
    public async Task<IReadOnlyList<KnownConversation>> ChannelsOfAsync(string shop, CancellationToken cancellationToken)
    {
        var all = await documents.AllAsync(KnownConversation.Documents, cancellationToken: cancellationToken);
        return [.. all.Where(place => place.Shop == shop && !place.IsPersonal && !place.IsGone)];
    }

    /// <summary>Remembers a chat that was opened with a person who had none.</summary>
    public Task<KnownConversation> NoteChatAsync(KnownConversation beside, Person person, string conversation, CancellationToken cancellationToken)
    {
        var chat = beside with { Where = $"{beside.Channel}/{conversation}", Conversation = conversation, Person = person.Id };
        return documents.ChangeAsync(KnownConversation.Documents, chat.Where, kept => kept ?? chat, cancellationToken);
    }

    /// <summary>Nothing is sent there until the bot is installed again.</summary>
    public Task LeaveAsync(ITurnContext turn, CancellationToken cancellationToken) =>
        documents.ChangeAsync(
            KnownConversation.Documents,
            WhereOf(turn.Activity),
            kept => (kept ?? Refreshed(null, turn.Activity, null)) with { IsGone = true },
            cancellationToken);

    /// <summary>The person behind the account that speaks; somebody not met before joins the shop's team, without a role.</summary>
    public async Task<Person> NotePersonAsync(IActivity activity, CancellationToken cancellationToken)
    {
        var team = await NotePeopleAsync(activity, [activity.From], cancellationToken);
        return team.FindAccount(activity.ChannelId, activity.From.Id) ?? Meeting.Stranger(activity.ChannelId, activity.From);
    }

    /// <summary>People there are where the activity comes from; the bot itself, if it is among them, is nobody of the team.</summary>
    public Task<Team> NotePeopleAsync(IActivity activity, IReadOnlyList<ChannelAccount> met, CancellationToken cancellationToken) =>
        documents.ChangeAsync(
            Team.Documents,
            shops.ShopOf(WhereOf(activity)).Id,
            kept => met
                .Where(account => account is { Id.Length: > 0 } && account.Id != activity.Recipient?.Id)
                .Aggregate(kept ?? Team.Empty, (team, account) => team.Having(activity.ChannelId, account)),
            cancellationToken);

    private KnownConversation Refreshed(KnownConversation? kept, Activity activity, Person? person)
    {
        var isChat = IsChat(activity.Conversation);
        var shop = kept?.Shop ?? shops.ShopOf(WhereOf(activity)).Id;
        var locale = shops.Find(shop).Profile.Locale;
        var now = new KnownConversation(
            WhereOf(activity),
            shop,
            activity.ChannelId,
            WithoutThread(activity.Conversation.Id),
            activity.ServiceUrl,
            activity.Recipient?.Id ?? kept?.BotId ?? string.Empty,
            isChat ? Languages.Of(activity.Locale ?? kept?.Locale, locale) : locale,
            isChat ? OwnerOf(kept, activity, person) : null,
            activity.Conversation.TenantId);
        return now == kept ? kept : now;
    }

    private static bool IsChat(ConversationAccount conversation) => conversation.ConversationType is { Length: > 0 } type
        ? type == "personal"
        : conversation.IsGroup is not true;

    /// <summary>Whoever speaks there, unless it is the bot that is said to.</summary>
    private static string? OwnerOf(KnownConversation? kept, Activity activity, Person? person) =>
        kept?.Person is { } owner && (person is null || activity.From.Id == activity.Recipient?.Id) ? owner : person?.Id;

    private static string WithoutThread(string conversation) => conversation.Split(ThreadMark, 2)[0];
}
