using Helmsman.Shop.Documents;

namespace Helmsman.Bot.Conversations;

/// <summary>
/// Asks Teams who is in a conversation, so that everybody there is known by name and can be given a role before he ever speaks: what Teams
/// itself tells of new members is their ids. What was told is kept, and asked for again when it is old or somebody came or went.
/// </summary>
public sealed partial class Roster(
    ConversationBook conversations, Enquiries enquiries, IDocuments documents, TimeProvider clock, ILogger<Roster> logger)
{
    private static readonly TimeSpan GoodFor = TimeSpan.FromHours(6);

    /// <summary>Never fails: without the roster everything works, but for those who have not spoken yet.</summary>
    public async Task MeetAsync(ITurnContext turn, CancellationToken cancellationToken)
    {
        var place = await conversations.NoteAsync(turn, cancellationToken);
        if (place.Channel == ConversationBook.Teams)
        {
            await MeetAsync(turn, await enquiries.MembersAsync(turn, cancellationToken), cancellationToken);
        }
    }

    /// <summary>The same for a channel or group of which it was not asked for some hours.</summary>
    /// <returns>Whether it was asked.</returns>
    public async Task<bool> FreshenAsync(ITurnContext turn, CancellationToken cancellationToken)
    {
        var place = await conversations.NoteAsync(turn, cancellationToken);
        var isOld = !place.IsPersonal && place.Channel == ConversationBook.Teams && await IsOldAsync(place, cancellationToken);
        if (isOld)
        {
            await MeetAsync(turn, cancellationToken);
        }

        return isOld;
    }

    public async Task JoinAsync(ITurnContext turn, IReadOnlyList<ChannelAccount> joined, CancellationToken cancellationToken)
    {
        await conversations.NotePeopleAsync(turn.Activity, joined, cancellationToken);
        await ChangeAsync(turn, kept => Membership.With(kept, Crowd.IdsOf(joined)), cancellationToken);
        await MeetAsync(turn, cancellationToken);
    }

    /// <summary>They are no longer offered from there; whether they have left the shop is another matter.</summary>
    public Task PartAsync(ITurnContext turn, IReadOnlyList<ChannelAccount> parted, CancellationToken cancellationToken) =>
        ChangeAsync(turn, kept => Membership.Without(kept, Crowd.IdsOf(parted)), cancellationToken);

    private async Task MeetAsync(ITurnContext turn, Crowd? crowd, CancellationToken cancellationToken)
    {
        if (crowd is { IsWhole: true })
        {
            await conversations.NotePeopleAsync(turn.Activity, crowd.People, cancellationToken);
        }
        else if (crowd is not null)
        {
            Log.NotWhole(logger, turn.Activity.Conversation.Id);
        }

        await ChangeAsync(turn, kept => Membership.Of(kept, crowd, clock.GetUtcNow()), cancellationToken);
    }

    private async Task<bool> IsOldAsync(KnownConversation place, CancellationToken cancellationToken) =>
        await documents.FindAsync(Membership.Documents, Membership.IdOf(place), cancellationToken) is not { ToldAt: var then }
        || clock.GetUtcNow() - then > GoodFor;

    private async Task ChangeAsync(ITurnContext turn, Func<Membership?, Membership> change, CancellationToken cancellationToken)
    {
        var place = await conversations.NoteAsync(turn, cancellationToken);
        if (!place.IsPersonal)
        {
            await documents.ChangeAsync(Membership.Documents, Membership.IdOf(place), change, cancellationToken);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(1311, LogLevel.Information, "There are too many people in {Conversation} to meet them all: they are met when they speak")]
        public static partial void NotWhole(ILogger logger, string conversation);
    }
}
