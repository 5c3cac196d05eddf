namespace Helmsman.Bot.Conversations;

/// <summary>What an activity tells of the place it comes from, beside its address.</summary>
/// <param name="Name">Of the conversation itself: an event about another channel comes in General and names that other one.</param>
/// <param name="Zone">IANA name.</param>
internal sealed record Told(string? Team, string? TeamName, string? Name, string? Locale, string? Zone)
{
    public static Told By(Activity activity)
    {
        var data = TeamsOf(activity);
        var client = ClientInfo.Of(activity);
        var isAboutHere = data?.Channel is { Id: var channel } && channel == ConversationBook.WithoutThread(activity.Conversation.Id);
        return new Told(
            Text(data?.Team?.Id),
            Text(data?.Team?.Name),
            Text(isAboutHere ? data?.Channel?.Name : null) ?? Text(activity.Conversation.Name),
            Text(activity.Locale) ?? Text(client.Locale),
            Zones.Valid(client.Timezone) ?? Zones.Valid(activity.LocalTimezone));
    }

    /// <summary>Null outside Teams, and where the channel's data are none that Teams sends.</summary>
    public static TeamsChannelData? TeamsOf(IActivity activity) =>
        activity.ChannelId == ConversationBook.Teams && activity.TryGetChannelData<TeamsChannelData>(out var data) ? data : null;

    private static string? Text(string? told) => string.IsNullOrWhiteSpace(told) ? null : told;
}
