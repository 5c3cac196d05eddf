using Helmsman.Bot.Conversations;
using Helmsman.Bot.Delivery;
using Helmsman.Shop.Documents;
using Helmsman.Shop.Work;

namespace Helmsman.Bot.Work;

/// <summary>What people write under a task's card is about that task.</summary>
public sealed class TaskThreads(IDocuments documents)
{
    /// <returns>Null: it is not under the card of a task.</returns>
    public async Task<WorkItem?> FindAsync(IActivity activity, CancellationToken cancellationToken)
    {
        if (RootOf(activity) is not { } root)
        {
            return null;
        }

        var (where, tasks) = (ConversationBook.WhereOf(activity), WorkCards.AnyTask);
        var cards = await documents.AllAsync(Posting.Documents, tasks, cancellationToken);
        return cards.FirstOrDefault(card => (card.ActivityId == root || card.Thread == root) && card.Where == where) is { } shown
            ? await documents.FindAsync(WorkItem.Documents, shown.What[tasks.Length..], cancellationToken)
            : null;
    }

    /// <summary>In a channel the message that began the thread; in a chat the one that is answered, where the client tells it.</summary>
    private static string? RootOf(IActivity activity) => activity.Conversation.Id.Split(ConversationBook.ThreadMark, 2) switch
    {
        [_, var root] => root,
        _ => activity is IMessageActivity { ReplyToId: { Length: > 0 } answered } ? answered : null,
    };
}
