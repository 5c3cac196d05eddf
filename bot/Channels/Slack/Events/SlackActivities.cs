using System.Globalization;

namespace Helmsman.Bot.Channels.Slack.Events;

/// <summary>What happened in Slack, as activities.</summary>
internal static class SlackActivities
{
    /// <param name="people">Those who stand in the text.</param>
    public static Activity Message(Site site, Meaning.Said said, SlackText text, Author author, IEnumerable<Author> people)
    {
        var message = site.Activity(ActivityTypes.Message, said.Ts, author.ToAccount(), said.Thread);
        message.Text = text.Text;
        message.TextFormat = TextFormatTypes.Plain;
        message.Timestamp = TimeOf(said.Ts);
        message.Attachments = [.. said.Files];
        message.Entities = [.. people.Select(person => new Mention { Text = SlackText.Mark(person.Id), Mentioned = person.ToAccount() })];
        return message.By(author);
    }

    /// <param name="by">Who invited the bot, or whose chat with it this is; null where that is not told.</param>
    public static Activity Arrival(Site site, string id, Author? by)
    {
        var arrival = site.Activity(ActivityTypes.InstallationUpdate, id, by?.ToAccount() ?? site.Bot());
        arrival.Action = InstallationUpdateActionTypes.Add;
        return arrival.By(by);
    }

    public static Activity Farewell(Site site, string id)
    {
        var farewell = site.Activity(ActivityTypes.InstallationUpdate, id, site.Bot());
        farewell.Action = InstallationUpdateActionTypes.Remove;
        return farewell;
    }

    public static Activity Joined(Site site, string id, Author who)
    {
        var joined = site.Activity(ActivityTypes.ConversationUpdate, id, who.ToAccount());
        joined.MembersAdded = [who.ToAccount()];
        return joined;
    }

    /// <summary>From the bot: who has gone is not met.</summary>
    public static Activity Parted(Site site, string id, Author who)
    {
        var parted = site.Activity(ActivityTypes.ConversationUpdate, id, site.Bot());
        parted.MembersRemoved = [who.ToAccount()];
        return parted;
    }

    private static Activity By(this Activity activity, Author? author)
    {
        (activity.Locale, activity.LocalTimezone) = (author?.Locale, author?.Zone);
        return activity;
    }

    /// <summary>Seconds since 1970, with a fraction that tells messages of one second apart. A command has none.</summary>
    private static DateTimeOffset? TimeOf(string ts) =>
        ts.Split('.') is [var whole, _]
        && long.TryParse(whole, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds)
        && seconds <= DateTimeOffset.MaxValue.ToUnixTimeSeconds()
            ? DateTimeOffset.FromUnixTimeSeconds(seconds)
            : null;
}
