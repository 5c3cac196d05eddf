using System.Threading.Channels;
using Helmsman.Cards;
using Helmsman.Shop.Documents;

namespace Helmsman.Bot.Delivery;

/// <summary>What is to be seen where. Writing a row is the promise; <see cref="OutboxSender"/> keeps it.</summary>
public sealed class Outbox(IDocuments documents)
{
    private readonly Channel<Posting> due = Channel.CreateUnbounded<Posting>();

    /// <summary>Rows that want sending, as they come up; the same row may come more than once.</summary>
    internal ChannelReader<Posting> Due => due.Reader;

    /// <summary>From now on <paramref name="card"/> is what should be seen there; the same card again changes nothing.</summary>
    /// <param name="until">When it is no longer worth posting; what was posted before is kept up to date for good.</param>
    /// <param name="age">Grows with what is shown: of two who show the same thing at once the one who knows more is right, whoever comes last.</param>
    public async Task ShowAsync(
        string what, string where, Card card, CancellationToken cancellationToken, DateTimeOffset? until = null, int age = 0)
    {
        var sheet = new Sheet(card.Content.ToJson());
        await documents.ChangeAsync(Sheet.Documents, sheet.Id, kept => kept ?? sheet, cancellationToken);
        await ChangeAsync(
            what,
            where,
            kept => kept is null ? Posting.New(what, where, sheet.Id, card.Summary, until) with { Age = age }
                : kept.Age > age ? kept
                : kept.Showing(sheet.Id, card.Summary) is var row && row.Age == age ? row : row with { Age = age },
            cancellationToken);
    }

    /// <summary>From now on nothing of it should be seen there.</summary>
    /// <param name="age">As in <see cref="ShowAsync"/>: whoever knows less does not take it back, nor show it again; null: whatever is shown.</param>
    public async Task WithdrawAsync(string what, string where, CancellationToken cancellationToken, int? age = null)
    {
        if (await documents.FindAsync(Posting.Documents, Posting.IdOf(what, where), cancellationToken) is { } shown)
        {
            await ChangeAsync(what, where, kept => (kept ?? shown) is var row && row.Age > age ? row : row.Withdrawn() with { Age = age ?? row.Age }, cancellationToken);
        }
    }

    /// <summary>Every place where it is, or is to be, seen.</summary>
    public Task<IReadOnlyList<Posting>> CopiesAsync(string what, CancellationToken cancellationToken) =>
        documents.AllAsync(Posting.Documents, Posting.IdOf(what, string.Empty), cancellationToken);

    /// <summary>Takes up again what a crash left undone, and what waited for a place to listen again.</summary>
    public async Task SweepAsync(CancellationToken cancellationToken)
    {
        await foreach (var row in documents.ListAsync(Posting.Documents, cancellationToken: cancellationToken))
        {
            if (row.Value.IsPending)
            {
                due.Writer.TryWrite(row.Value);
            }
        }
    }

    /// <summary>As <see cref="SweepAsync"/>, and what was refused before is tried again: whoever restarted the program may have changed a setting.</summary>
    public async Task ReviveAsync(CancellationToken cancellationToken)
    {
        foreach (var row in await documents.AllAsync(Posting.Documents, cancellationToken: cancellationToken))
        {
            if (row.Delivered < row.Wanted)
            {
                await ChangeAsync(row.What, row.Where, kept => (kept ?? row).Revived(), cancellationToken);
            }
        }
    }

    private async Task ChangeAsync(string what, string where, Func<Posting?, Posting> change, CancellationToken cancellationToken)
    {
        var row = await documents.ChangeAsync(Posting.Documents, Posting.IdOf(what, where), change, cancellationToken);
        if (row.IsPending)
        {
            due.Writer.TryWrite(row);
        }
    }
}
