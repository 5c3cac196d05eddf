using System.Globalization;
using Helmsman.Bot.Channels.Slack.Lookup;

namespace Helmsman.Bot.Channels.Slack.Events;

/// <summary>What happened in Slack, as activities.</summary>
internal static class SlackActivities
{
    /// <param name="people">Those who stand in the text, as far as they are known.</param>
    public static Activity Message(Spot spot, Meaning.Said said, SlackText text, SlackUser author, IEnumerable<SlackUser> people)
    {
        // In a channel an answer belongs under what was asked.
        var message = spot.Activity(ActivityTypes.Message, said.Ts, AccountOf(author), said.Thread ?? (spot.IsChat ? null : said.Ts));
        message.Text = text.Text;
        message.TextFormat = TextFormatTypes.Plain;
        message.Timestamp = TimeOf(said.Ts);
        message.Attachments = [.. said.Files];
        message.Entities = [.. people.Select(person => new Mention { Text = SlackText.Mark(person.Id), Mentioned = AccountOf(person) })];
        return message.By(author);
    }

    /// <summary>In a Slack that is new to the bot, or in a chat that is opened for the first time.</summary>
    public static Activity Arrival(Spot spot, string id, SlackUser? by) =>
        Installation(spot, id, InstallationUpdateActionTypes.Add, by is null ? new ChannelAccount { Id = spot.Workspace.BotUser } : AccountOf(by)).By(by);

    public static Activity Farewell(Spot spot, string id) =>
        Installation(spot, id, InstallationUpdateActionTypes.Remove, new ChannelAccount { Id = spot.Workspace.BotUser });

    public static Activity Joined(Spot spot, string id, SlackUser who)
    {
        var update = spot.Activity(ActivityTypes.ConversationUpdate, id, AccountOf(who));
        update.MembersAdded = [AccountOf(who)];
        return update;
    }

    public static Activity Parted(Spot spot, string id, SlackUser who)
    {
        var update = spot.Activity(ActivityTypes.ConversationUpdate, id, new ChannelAccount { Id = spot.Workspace.BotUser });
        update.MembersRemoved = [AccountOf(who)];
        return update;
    }

    private static Activity Installation(Spot spot, string id, string action, ChannelAccount from)
    {
        var update = spot.Activity(ActivityTypes.InstallationUpdate, id, from);
        update.Action = action;
        return update;
    }

    private static Activity By(this Activity activity, SlackUser? author)
    {
        (activity.Locale, activity.LocalTimezone) = (author?.Locale, author?.Zone);
        return activity;
    }

    private static ChannelAccount AccountOf(SlackUser user) => new() { Id = user.Id, Name = user.Name };

    /// <summary>Seconds since 1970, with a fraction that tells messages of one second apart.</summary>
    private static DateTimeOffset? TimeOf(string ts) =>
        long.TryParse(ts.Split('.')[0], NumberStyles.None, CultureInfo.InvariantCulture, out var seconds) && seconds <= DateTimeOffset.MaxValue.ToUnixTimeSeconds()
            ? DateTimeOffset.FromUnixTimeSeconds(seconds)
            : null;
}
