using Helmsman.Bot.Conversations;
using Helmsman.Bot.Staff;

namespace Helmsman.Bot;

/// <summary>The bot arrives somewhere, or is shown out; others come and go.</summary>
public sealed class Attendance(ConversationBook conversations, Roster roster, Welcome welcome, Places places, TeamChanges changes, Leavers leavers)
{
    public TeamChanges Changes => changes;

    /// <summary>Something came in: its place has the address, the language and the name it tells of, and what waited for it is sent.</summary>
    public async Task NoticeAsync(ITurnContext turn, CancellationToken cancellationToken)
    {
        // What a farewell says of a place is that nothing more shall be sent there.
        if (!turn.Activity.IsFarewell())
        {
            await places.RefreshAsync(turn, cancellationToken);
        }
    }

    /// <summary>Installed or added: the place, and with it every other channel of its team, is spoken to again, and welcomed when it is new.</summary>
    public async Task ArriveAsync(ITurnContext turn, CancellationToken cancellationToken)
    {
        var place = await conversations.NoteAsync(turn, cancellationToken);
        if (place.Team is { } team)
        {
            await places.ChangeTeamAsync(place.Channel, team, each => each with { IsGone = false }, cancellationToken);
        }

        await welcome.OnArrivalAsync(turn, place, cancellationToken);
        await roster.MeetAsync(turn, cancellationToken);
    }

    /// <summary>Nothing is sent there, nor to any other channel of its team, until the bot is installed again.</summary>
    public async Task LeaveAsync(ITurnContext turn, CancellationToken cancellationToken)
    {
        await places.ChangeAsync(ConversationBook.WhereOf(turn.Activity), Left, cancellationToken);
        if (Told.By(turn.Activity).Team is { } team)
        {
            await places.ChangeTeamAsync(turn.Activity.ChannelId, team, Left, cancellationToken);
        }

        static KnownConversation Left(KnownConversation place) => place with { IsGone = true, IsWelcomed = false };
    }

    public async Task JoinAsync(ITurnContext turn, IList<ChannelAccount> added, CancellationToken cancellationToken)
    {
        if (turn.Activity.IsArrival())
        {
            await conversations.NotePeopleAsync(turn.Activity, [.. added], cancellationToken);
            await ArriveAsync(turn, cancellationToken);
        }
        else
        {
            await roster.JoinAsync(turn, [.. added], cancellationToken);
            await leavers.ReturnAsync(turn, added, cancellationToken);
        }
    }

    /// <summary>Asks who is there, where that was not asked for some hours; whoever is in no place of the shop any more has left it.</summary>
    public async Task FreshenAsync(ITurnContext turn, CancellationToken cancellationToken)
    {
        if (await roster.FreshenAsync(turn, cancellationToken))
        {
            await leavers.LookAsync(turn, cancellationToken);
        }
    }

    public async Task PartAsync(ITurnContext turn, IList<ChannelAccount> removed, CancellationToken cancellationToken)
    {
        if (turn.Activity.IsFarewell())
        {
            await LeaveAsync(turn, cancellationToken);
            return;
        }

        await roster.PartAsync(turn, [.. removed], cancellationToken);
        await leavers.LookAsync(turn, cancellationToken);
    }
}
