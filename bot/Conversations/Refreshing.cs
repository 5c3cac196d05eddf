namespace Helmsman.Bot.Conversations;

/// <summary>What is known of a conversation once something came from there.</summary>
internal static class Refreshing
{
    private const string Personal = "personal";

    /// <param name="person">Who the activity is from; null when that is not known.</param>
    public static KnownConversation By(this KnownConversation kept, Activity activity, Told told, string? person, string shopLocale)
    {
        var isChat = IsChat(activity.Conversation);
        var isOwners = isChat && !IsFromBot(activity);
        return kept with
        {
            ServiceUrl = activity.ServiceUrl,
            BotId = activity.Recipient?.Id ?? kept.BotId,
            TenantId = activity.Conversation.TenantId ?? kept.TenantId,
            Locale = isChat ? Languages.Of(told.Locale ?? kept.Locale, shopLocale) : shopLocale,
            Person = !isChat ? null : isOwners || kept.Person is null ? person : kept.Person,
            Zone = isOwners ? told.Zone ?? kept.Zone : kept.Zone,
            Team = told.Team ?? kept.Team,
            TeamName = told.TeamName ?? kept.TeamName,
            Name = told.Name ?? kept.Name,
            Silence = null,
            IsGone = kept.IsGone && !activity.ShowsThatTheBotIsThere(),
            Closed = activity.IsSpoken() ? Closure.None : kept.Closed,
        };
    }

    public static bool IsChat(ConversationAccount conversation) => conversation.ConversationType is { Length: > 0 } type
        ? type == Personal
        : conversation.IsGroup is not true;

    private static bool IsFromBot(Activity activity) => activity.From.Id == activity.Recipient?.Id;
}
