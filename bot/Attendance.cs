using Helmsman.Bot.Conversations;
using Helmsman.Bot.Schedules;

namespace Helmsman.Bot;

/// <summary>The bot arrives somewhere, or is shown out.</summary>
public sealed class Attendance(ConversationBook conversations, BriefingSchedule briefings)
{
    /// <summary>Installed: remembers the place; a channel gets the briefing from now on, and this morning's at once.</summary>
    public async Task ArriveAsync(ITurnContext turn, CancellationToken cancellationToken)
    {
        var place = await conversations.NoteAsync(turn, cancellationToken);
        if (!place.IsPersonal)
        {
            await briefings.WelcomeAsync(place, cancellationToken);
        }
    }

    public Task LeaveAsync(ITurnContext turn, CancellationToken cancellationToken) => conversations.LeaveAsync(turn, cancellationToken);

    public Task NoteAsync(ITurnContext turn, CancellationToken cancellationToken) => conversations.NoteAsync(turn, cancellationToken);
}
