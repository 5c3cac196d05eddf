using Helmsman.Bot.Conversations;
using Helmsman.Bot.Schedules;

namespace Helmsman.Bot;

/// <summary>The bot arrives somewhere, or is shown out.</summary>
public sealed class Attendance(ConversationBook conversations, Roster roster, BriefingSchedule briefings)
{
    /// <summary>Installed: remembers the place; a channel gets the briefing from now on, and this morning's at once.</summary>
    public async Task ArriveAsync(ITurnContext turn, CancellationToken cancellationToken)
    {
        var place = await conversations.NoteAsync(turn, cancellationToken);
        if (!place.IsPersonal)
        {
            await briefings.WelcomeAsync(place, cancellationToken);
        }

        await roster.MeetAsync(turn, cancellationToken);
    }

    public Task LeaveAsync(ITurnContext turn, CancellationToken cancellationToken) => conversations.LeaveAsync(turn, cancellationToken);

    /// <summary>Others came: the channel may tell their names when it is asked.</summary>
    public async Task JoinAsync(ITurnContext turn, IList<ChannelAccount> added, CancellationToken cancellationToken)
    {
        await conversations.NoteAsync(turn, cancellationToken);
        await conversations.NotePeopleAsync(turn.Activity, [.. added], cancellationToken);
        await roster.MeetAsync(turn, cancellationToken);
    }
}
