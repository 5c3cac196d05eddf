using Helmsman.Bot.Shops;
using Helmsman.Shop.Documents;
using Helmsman.Shop.Work;
using Helmsman.Shop.Work.Outcomes;
using Helmsman.Shop.Work.Remedies;

namespace Helmsman.Bot.Work.Outcomes;

/// <summary>
/// What is known of a finding at the moment somebody gets it to do: the figure that is read again when he has done it, and what helped before.
/// </summary>
public sealed class Freezing(OpenShops shops, IDocuments documents, OutcomeRules rules, TimeProvider clock)
{
    public TimeProvider Clock => clock;

    public OutcomeRules Rules => rules;

    /// <summary>The same item, unless it is now that it is handed over, of a finding, for the first time.</summary>
    public async Task<WorkItem> FreezeAsync(WorkItem item, WorkEvent happened, CancellationToken cancellationToken)
    {
        if (happened is not WorkEvent.Assigned || item.Brief is not { Finding: { } finding, Watch: null } brief)
        {
            return item;
        }

        var shop = await shops.LookAsync(brief.Shop, cancellationToken);
        var before = RemedyMemory.Of(await documents.AllAsync(WorkItem.Documents, brief.Shop + "/", cancellationToken)).Recall(finding);
        return item with
        {
            Brief = brief with { Watch = Watching.Of(finding, shop, brief.Kind, rules), Remedy = before is [var best, ..] ? best : null },
        };
    }
}
