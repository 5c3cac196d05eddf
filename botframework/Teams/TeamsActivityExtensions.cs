using BotFramework.Schema;
using BotFramework.Schema.Teams;

namespace BotFramework.Teams;

public static class TeamsActivityExtensions
{
    public static string? TeamsGetChannelId(this IActivity activity) => activity.GetChannelData<TeamsChannelData>()?.Channel?.Id;

    public static TeamInfo? TeamsGetTeamInfo(this IActivity activity) => activity.GetChannelData<TeamsChannelData>()?.Team;

    /// <summary>Makes Teams raise a notification for this message.</summary>
    public static void TeamsNotifyUser(this IActivity activity)
    {
        var data = activity.GetChannelData<TeamsChannelData>() ?? new TeamsChannelData();
        data.Notification = new NotificationInfo(true);
        activity.ChannelData = data;
    }
}
