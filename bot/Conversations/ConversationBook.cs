using Helmsman.Bot.Shops;
using Helmsman.Shop.Documents;
using Helmsman.Shop.Work;

namespace Helmsman.Bot.Conversations;

/// <summary>Every conversation the bot was ever in, refreshed by every activity that comes in.</summary>
public sealed class ConversationBook(IDocuments documents, ShopCatalog shops)
{
    /// <summary>The channel whose places have teams, rosters and names.</summary>
    public const string Teams = "msteams";

    /// <summary>A channel thread has its root in the conversation id; the place itself is what stands before.</summary>
    public const string ThreadMark = ";messageid=";

    public static string WhereOf(IActivity activity) => $"{activity.ChannelId}/{WithoutThread(activity.Conversation.Id)}";

    public static string WithoutThread(string conversation) => conversation.Split(ThreadMark, 2)[0];

    /// <summary>Remembers where the turn is, and that the bot is there; once a turn.</summary>
    public async Task<KnownConversation> NoteAsync(ITurnContext turn, CancellationToken cancellationToken) =>
        turn.TurnState.Get<KnownConversation>() ?? (await RefreshAsync(turn, cancellationToken)).Now;

    /// <summary>The same, and what was known before.</summary>
    public async Task<Noted> RefreshAsync(ITurnContext turn, CancellationToken cancellationToken)
    {
        var (activity, told) = (turn.Activity, Told.By(turn.Activity));
        var person = await NotePersonAsync(activity, cancellationToken);
        KnownConversation? before = null;
        var now = await documents.ChangeAsync(
            KnownConversation.Documents,
            WhereOf(activity),
            kept =>
            {
                before = kept;
                var shop = shops.Find(kept?.Shop ?? shops.ShopOf(WhereOf(activity)).Id).Profile;
                var fresh = (kept ?? New(activity, shop.Id)).By(activity, told, person.Id, shop.Locale);
                return fresh == kept ? kept : fresh;
            },
            cancellationToken);
        turn.TurnState.Set(now);
        return new Noted(before, now);
    }

    public Task<KnownConversation?> FindAsync(string where, CancellationToken cancellationToken) =>
        documents.FindAsync(KnownConversation.Documents, where, cancellationToken);

    /// <summary>A person's own chats, in every channel he was met in alone.</summary>
    public async Task<IReadOnlyList<KnownConversation>> ChatsOfAsync(string shop, string person, CancellationToken cancellationToken)
    {
        var all = await documents.AllAsync(KnownConversation.Documents, cancellationToken: cancellationToken);
        return [.. all.Where(place => place.Shop == shop && place.Person == person && place.IsThere)];
    }

    /// <summary>The channels and groups of a shop that can be written in.</summary>
    public async Task<IReadOnlyList<KnownConversation>> ChannelsOfAsync(string shop, CancellationToken cancellationToken)
    {
        var all = await documents.AllAsync(KnownConversation.Documents, cancellationToken: cancellationToken);
        return [.. all.Where(place => place.Shop == shop && !place.IsPersonal && place.IsThere)];
    }

    /// <summary>Remembers a chat that was opened with a person; one that was left before is open again, or it could not have been.</summary>
    public Task<KnownConversation> NoteChatAsync(KnownConversation beside, Person person, string conversation, CancellationToken cancellationToken)
    {
        var (where, locale) = ($"{beside.Channel}/{conversation}", shops.Find(beside.Shop).Profile.Locale);
        var chat = new KnownConversation(where, beside.Shop, beside.Channel, conversation, beside.ServiceUrl, beside.BotId, locale, person.Id, beside.TenantId);
        return documents.ChangeAsync(
            KnownConversation.Documents,
            where,
            kept => kept is { IsOpen: true } ? kept : (kept ?? chat) with { IsGone = false, Silence = null },
            cancellationToken);
    }

    /// <summary>Lets something become of a conversation that is known; of one that is not, nothing is kept.</summary>
    /// <returns>What was known before and what is now; null when it is not known.</returns>
    public async Task<Noted?> ChangeAsync(string where, Func<KnownConversation, KnownConversation> change, CancellationToken cancellationToken)
    {
        while (await documents.ReadAsync(KnownConversation.Documents, where, cancellationToken) is { } kept)
        {
            var wanted = change(kept.Value);
            if (wanted == kept.Value
                || await documents.CompareAndSetAsync(KnownConversation.Documents, where, wanted, kept.Version, cancellationToken))
            {
                return new Noted(kept.Value, wanted);
            }
        }

        return null;
    }

    /// <summary>The channels of a team that are known; its General channel has the team's own id.</summary>
    public async Task<IReadOnlyList<KnownConversation>> OfTeamAsync(string channel, string team, CancellationToken cancellationToken)
    {
        var all = await documents.AllAsync(KnownConversation.Documents, channel + "/", cancellationToken);
        return [.. all.Where(place => !place.IsPersonal && (place.Team == team || place.Conversation == team))];
    }

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

    private static KnownConversation New(Activity activity, string shop) => new(
        WhereOf(activity),
        shop,
        activity.ChannelId,
        WithoutThread(activity.Conversation.Id),
        activity.ServiceUrl,
        activity.Recipient?.Id ?? string.Empty,
        string.Empty,
        null,
        activity.Conversation.TenantId);
}

/// <summary>A conversation before and after something was heard of it.</summary>
/// <param name="Before">Null when it is met for the first time.</param>
public sealed record Noted(KnownConversation? Before, KnownConversation Now)
{
    /// <summary>What waits for it can be sent from now on.</summary>
    public bool CameBack => Before is { IsOpen: false } && Now.IsOpen;

    public bool FellSilent => Before is { IsThere: true } && !Now.IsThere;
}
