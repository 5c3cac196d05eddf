using Helmsman.Bot.Reports;
using Helmsman.Shop.Documents;
using Helmsman.Shop.Metrics;
using Helmsman.Shop.Reports;
using Helmsman.Shop.Work;

namespace Helmsman.Bot.Shops;

/// <summary>
/// Stocks a sample: its files come in as everybody's files do, once for each last day they go up to; its team and targets only where nothing is
/// kept yet.
/// </summary>
public sealed class SampleStock(SampleOrNot chosen, IDocuments documents, ReportsIn reports)
{
    public async Task StockAsync(CancellationToken cancellationToken)
    {
        if (chosen.Sample is not { } sample)
        {
            return;
        }

        await documents.ChangeAsync(Team.Documents, sample.Profile.Id, kept => kept ?? sample.Team, cancellationToken);
        foreach (var target in sample.Targets)
        {
            await documents.ChangeAsync(MonthTarget.Documents, MonthTarget.IdOf(target.Shop, target.Month), kept => kept ?? target, cancellationToken);
        }

        var stocked = new Stocked(sample.LastDay);
        if (await documents.FindAsync(Stocked.Documents, sample.Profile.Id, cancellationToken) == stocked)
        {
            return;
        }

        foreach (var file in sample.Files())
        {
            await reports.TakeAsync(sample.Profile.Id, IncomingFile.Of(file.Name, file.Bytes), cancellationToken);
        }

        await documents.ChangeAsync(Stocked.Documents, sample.Profile.Id, _ => stocked, cancellationToken);
    }
}
