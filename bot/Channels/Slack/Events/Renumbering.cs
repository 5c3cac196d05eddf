using Helmsman.Bot.Channels.Slack.Interactivity;
using Helmsman.Bot.Channels.Slack.Out;
using Helmsman.Bot.Conversations;
using Helmsman.Bot.Delivery;
using Helmsman.Bot.Schedules;
using Helmsman.Shop.Documents;

namespace Helmsman.Bot.Channels.Slack.Events;

/// <summary>
/// Slack gave a channel another id, as it does when a private one comes to be shared with another organisation: all that is kept of it goes on under the new one.
/// The place itself goes first, so that nothing more is sent to the old id; where the program ends on the way, the event is worked off again and the rest follows.
/// </summary>
public sealed class Renumbering(IDocuments documents, BriefingSchedule briefings, Outbox outbox, SharedRooms shared)
{
    internal async Task FollowAsync(string team, string before, string now, CancellationToken cancellationToken)
    {
        var (from, to) = (SlackChannel.WhereOf(before), SlackChannel.WhereOf(now));
        if (await documents.FindAsync(KnownConversation.Documents, from, cancellationToken) is { } known && known.TenantId == team)
        {
            var closed = await shared.ClosureOfAsync(team, now, cancellationToken);
            await MoveAsync(KnownConversation.Documents, from, to, kept => kept.Renumbered(now, closed), cancellationToken);
        }

        if (await documents.FindAsync(KnownConversation.Documents, to, cancellationToken) is { } place && place.TenantId == team)
        {
            await briefings.MoveAsync(from, place, cancellationToken);
            await MoveAsync(Membership.Documents, from, to, kept => kept, cancellationToken);
            await MoveRowsAsync(from, to, cancellationToken);
            await MoveMessagesAsync(team, before, now, cancellationToken);
            await outbox.SweepAsync(cancellationToken);
        }
    }

    private async Task MoveRowsAsync(string from, string to, CancellationToken cancellationToken)
    {
        foreach (var row in (await documents.AllAsync(Posting.Documents, cancellationToken: cancellationToken)).Where(row => row.Where == from))
        {
            await MoveAsync(Posting.Documents, row.Id, Posting.IdOf(row.What, to), kept => kept with { Where = to }, cancellationToken);
        }
    }

    /// <summary>A message keeps its time, by which it is known.</summary>
    private async Task MoveMessagesAsync(string team, string before, string now, CancellationToken cancellationToken)
    {
        var (from, to) = ($"{team}/{before}/", $"{team}/{now}/");
        await foreach (var card in documents.ListAsync(SlackCard.Documents, from, cancellationToken))
        {
            await MoveAsync(SlackCard.Documents, card.Id, to + card.Id[from.Length..], kept => kept.Renumbered(before, now), cancellationToken);
        }

        await foreach (var rest in documents.ListAsync(RestSent.Documents, from, cancellationToken))
        {
            await MoveAsync(RestSent.Documents, rest.Id, to + rest.Id[from.Length..], kept => kept, cancellationToken);
        }
    }

    /// <summary>What stands there already was moved before, or is newer.</summary>
    private async Task MoveAsync<T>(DocumentKind<T> kind, string from, string to, Func<T, T> moved, CancellationToken cancellationToken)
        where T : class
    {
        while (await documents.ReadAsync(kind, from, cancellationToken) is { } kept)
        {
            await documents.ChangeAsync(kind, to, there => there ?? moved(kept.Value), cancellationToken);
            if (await documents.CompareAndSetAsync(kind, from, null, kept.Version, cancellationToken))
            {
                return;
            }
        }
    }
}
