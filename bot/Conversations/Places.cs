using Helmsman.Bot.Delivery;
using Helmsman.Bot.Schedules;

namespace Helmsman.Bot.Conversations;

/// <summary>What follows when something is heard of a conversation: where nobody can write the briefing rests, and what waited goes on once they can.</summary>
public sealed class Places(ConversationBook conversations, BriefingSchedule briefings, Outbox outbox)
{
    /// <summary>Something came in from there.</summary>
    public async Task RefreshAsync(ITurnContext turn, CancellationToken cancellationToken) =>
        await FollowAsync(await conversations.RefreshAsync(turn, cancellationToken), cancellationToken);

    /// <summary>Lets something become of one conversation, if it is known.</summary>
    public async Task ChangeAsync(string where, Func<KnownConversation, KnownConversation> change, CancellationToken cancellationToken)
    {
        if (await conversations.ChangeAsync(where, change, cancellationToken) is { } noted)
        {
            await FollowAsync(noted, cancellationToken);
        }
    }

    /// <summary>The same for all known channels of a team.</summary>
    public async Task ChangeTeamAsync(string channel, string team, Func<KnownConversation, KnownConversation> change, CancellationToken cancellationToken)
    {
        foreach (var place in await conversations.OfTeamAsync(channel, team, cancellationToken))
        {
            await ChangeAsync(place.Where, change, cancellationToken);
        }
    }

    private async Task FollowAsync(Noted noted, CancellationToken cancellationToken)
    {
        if (noted.FellSilent)
        {
            await briefings.RestAsync(noted.Now, cancellationToken);
        }
        else if (noted.CameBack)
        {
            await outbox.SweepAsync(cancellationToken);
            await briefings.ResumeAsync(noted.Now, cancellationToken);
        }
    }
}
