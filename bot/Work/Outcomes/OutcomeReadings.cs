using Helmsman.Bot.Reports;
using Helmsman.Bot.Shops;
using Helmsman.Shop.Documents;
using Helmsman.Shop.Work;
using Helmsman.Shop.Work.Outcomes;

namespace Helmsman.Bot.Work.Outcomes;

/// <summary>Reads the figures of tasks that are done, as soon as their data have come; where they never come, says that too.</summary>
public sealed class OutcomeReadings(WorkDesk work, WaitingOutcomes waiting, OpenShops shops, IDocuments documents, Freezing freezing) : IAwaitReports
{
    public async Task ReleaseAsync(string shop, CancellationToken cancellationToken)
    {
        foreach (var item in waiting.Of(shop))
        {
            await ReadAsync(item, cancellationToken);
        }
    }

    /// <summary>Goes by what is kept: what another machine handed over, and what a crash left between two steps, is read too.</summary>
    public async Task ReadAllAsync(CancellationToken cancellationToken)
    {
        foreach (var item in await documents.AllAsync(WorkItem.Documents, cancellationToken: cancellationToken))
        {
            if (OutcomeCourse.Concerns(item, freezing.Rules))
            {
                await ReadAsync(item.Id, cancellationToken);
            }
        }
    }

    /// <summary>One step after the other, each kept before the next. Each goes by the task as it is kept: somebody who was faster has the say.</summary>
    private async Task ReadAsync(string id, CancellationToken cancellationToken)
    {
        if (await work.FindAsync(id, cancellationToken) is not { } item)
        {
            return;
        }

        Applied? step;
        do
        {
            var shop = await shops.LookAsync(item.Brief.Shop, cancellationToken);
            step = await work.ApplyAsync(id, (kept, _) => OutcomeCourse.Next(kept, shop, freezing.Clock.GetUtcNow(), freezing.Rules), cancellationToken);
        }
        while (step is Applied.Changed);
    }
}
