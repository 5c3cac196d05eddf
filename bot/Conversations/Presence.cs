namespace Helmsman.Bot.Conversations;

/// <summary>What an activity says about the bot's being in a conversation, told by its kind alone.</summary>
internal static class Presence
{
    private const string Upgrade = "-upgrade";

    /// <summary>Somebody said or pressed something: the conversation is open, whatever was heard of it before.</summary>
    public static bool IsSpoken(this IActivity activity) => activity.Type is ActivityTypes.Message or ActivityTypes.Invoke;

    /// <summary>The bot was installed or added, for the first time or as a newer version.</summary>
    public static bool IsArrival(this Activity activity) => activity.Type switch
    {
        ActivityTypes.InstallationUpdate => activity.Action?.StartsWith(InstallationUpdateActionTypes.Add, StringComparison.Ordinal) is true,
        ActivityTypes.ConversationUpdate => activity.Names(activity.MembersAdded),
        _ => false,
    };

    /// <summary>The bot was removed. A newer version first takes the older one away: that is no farewell.</summary>
    public static bool IsFarewell(this Activity activity) => activity.Type switch
    {
        ActivityTypes.InstallationUpdate => activity.Action == InstallationUpdateActionTypes.Remove,
        ActivityTypes.ConversationUpdate => activity.Names(activity.MembersRemoved),
        _ => false,
    };

    /// <summary>A newer version of the app in place of the one that was there.</summary>
    public static bool IsUpgrade(this Activity activity) =>
        activity.Type == ActivityTypes.InstallationUpdate && activity.Action?.EndsWith(Upgrade, StringComparison.Ordinal) is true;

    public static bool ShowsThatTheBotIsThere(this Activity activity) => activity.IsSpoken() || activity.IsArrival();

    private static bool Names(this Activity activity, IList<ChannelAccount>? members) =>
        activity.Recipient?.Id is { Length: > 0 } bot && members?.Any(member => member?.Id == bot) is true;
}
