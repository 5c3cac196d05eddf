using System.Threading.Channels;
using Helmsman.Cards;
using Helmsman.Shop.Documents;

namespace Helmsman.Bot.Delivery;

/// <summary>What is to be seen where. Writing a row is the promise; <see cref="OutboxSender"/> keeps it.</summary>
public sealed class Outbox(IDocuments documents)
{
    private readonly Channel<string> due = Channel.CreateUnbounded<string>();

    /// <summary>Ids of rows that want sending, as they come up; the same id may come more than once.</summary>
    internal ChannelReader<string> Due => due.Reader;

    /// <summary>From now on <paramref name="card"/> is what should be seen there; the same card again changes nothing.</summary>
    public async Task ShowAsync(string what, string where, Card card, CancellationToken cancellationToken)
    {
        var json = card.Content.ToJson();
        var row = await documents.ChangeAsync(
            Posting.Documents,
            Posting.IdOf(what, where),
            kept => kept?.Showing(json, card.Summary) ?? Posting.New(what, where, json, card.Summary),
            cancellationToken);
        if (row.IsPending)
        {
            due.Writer.TryWrite(row.Id);
        }
    }

    /// <summary>Every place where it is, or is to be, seen.</summary>
    public Task<IReadOnlyList<Posting>> CopiesAsync(string what, CancellationToken cancellationToken) =>
        documents.AllAsync(Posting.Documents, Posting.IdOf(what, string.Empty), cancellationToken);

    internal void Again(string id) => due.Writer.TryWrite(id);

    /// <summary>Takes up again what a crash or a failure left undone.</summary>
    public async Task SweepAsync(CancellationToken cancellationToken)
    {
        foreach (var row in await documents.AllAsync(Posting.Documents, cancellationToken: cancellationToken))
        {
            if (row.IsPending && row.Attempts < OutboxSender.MostAttempts)
            {
                due.Writer.TryWrite(row.Id);
            }
        }
    }
}
