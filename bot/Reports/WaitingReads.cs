using Helmsman.Cards;
using Helmsman.Shop;
using Helmsman.Shop.Documents;
using Helmsman.Shop.Reports;

namespace Helmsman.Bot.Reports;

/// <summary>Reads waiting files again with what somebody said of them, by the way that every file comes in.</summary>
public sealed class WaitingReads(WaitingFiles files, WaitingCards cards, ReportsIn reports, IDocuments documents)
{
    /// <returns>What is to be seen in place of the question.</returns>
    public async Task<Func<Words, ShopProfile, Card>> OfDayAsync(WaitingFile waiting, DateOnly day, string person, CancellationToken cancellationToken) =>
        await TakeAsync(waiting, day, cancellationToken) is { } received
            ? await SettleAsync(waiting, received, person, cancellationToken)
            : Gone;

    /// <summary>
    /// Remembers the answer, and reads by it this file and all others that wait with the same headers. An answer by which the file cannot be
    /// read is not remembered: it is asked again.
    /// </summary>
    public async Task<Func<Words, ShopProfile, Card>> WithColumnsAsync(
        WaitingFile waiting, KindColumns kind, ColumnFields fields, string person, CancellationToken cancellationToken)
    {
        var mapping = ColumnAnswer.Mapping(waiting, kind, fields, person);
        await documents.ChangeAsync(ReportMapping.Documents, mapping.Id, _ => mapping, cancellationToken);
        switch (await TakeAsync(waiting, null, cancellationToken))
        {
            case null:
                return Gone;
            case Received.Refused refused:
                await ForgetAsync(mapping, cancellationToken);
                return (words, _) => AskColumnsCard.Of(waiting.ToAsked(), kind, fields, [], refused.Result.Problems, words);
            case var received:
                var card = await SettleAsync(waiting, received, person, cancellationToken);
                await ReadOthersAsync(waiting, person, cancellationToken);
                return card;
        }
    }

    private async Task ReadOthersAsync(WaitingFile answered, string person, CancellationToken cancellationToken)
    {
        foreach (var other in await files.AllAsync(answered.Shop + "/", cancellationToken))
        {
            if (other.Signature == answered.Signature && other.AnsweredBy is null && other.Key != answered.Key
                && await TakeAsync(other, null, cancellationToken) is { } received)
            {
                await cards.ShowAsync(other, await SettleAsync(other, received, person, cancellationToken), cancellationToken);
            }
        }
    }

    /// <summary>Null: the file is gone.</summary>
    private async Task<Received?> TakeAsync(WaitingFile waiting, DateOnly? day, CancellationToken cancellationToken) =>
        await files.OpenAsync(waiting, cancellationToken) is { } file
            ? await reports.TakeAsync(waiting.Shop, file with { Day = day }, cancellationToken)
            : null;

    private async Task<Func<Words, ShopProfile, Card>> SettleAsync(WaitingFile waiting, Received received, string person, CancellationToken cancellationToken)
    {
        if (received is Received.Unclear unclear)
        {
            return cards.Question(await files.ChangeAsync(waiting, kept => kept.Asking(unclear.Result.Question), cancellationToken));
        }

        await files.SettleAsync(waiting, person, cancellationToken);
        return (words, shop) => received switch
        {
            Received.Kept kept => ImportCard.Of(kept.Outcome, shop, words),
            Received.Refused refused => ImportCard.Of(refused.Result, words),
            _ => throw new InvalidOperationException($"Nothing is said of {received}"),
        };
    }

    private async Task ForgetAsync(ReportMapping mapping, CancellationToken cancellationToken)
    {
        if (await documents.ReadAsync(ReportMapping.Documents, mapping.Id, cancellationToken) is { } kept && kept.Value.By == mapping.By)
        {
            await documents.CompareAndSetAsync(ReportMapping.Documents, mapping.Id, null, kept.Version, cancellationToken);
        }
    }

    private static Card Gone(Words words, ShopProfile shop) => NoticeCard.NoSuchFile(words);
}
