using Helmsman.Bot.Shops;
using Helmsman.Shop.Documents;
using Helmsman.Shop.Work;
using Helmsman.Shop.Work.Outcomes;
using Helmsman.Shop.Work.Remedies;

namespace Helmsman.Bot.Work.Outcomes;

/// <summary>
/// What is known of a finding at the moment a task is made of it: the figure that is read again when he has done it, and what helped before.
/// </summary>
public sealed class Freezing(OpenShops shops, IDocuments documents, OutcomeRules rules, TimeProvider clock)
{
    public TimeProvider Clock => clock;

    public OutcomeRules Rules => rules;

    /// <summary>The same brief where no finding stands behind it, or its figure is frozen already.</summary>
    public async Task<Brief> FreezeAsync(Brief brief, CancellationToken cancellationToken)
    {
        if (brief is not { Finding: { } finding, Watch: null })
        {
            return brief;
        }

        var shop = await shops.LookAsync(brief.Shop, cancellationToken);
        var before = RemedyMemory.Of(await documents.AllAsync(WorkItem.Documents, brief.Shop + "/", cancellationToken), shop.Profile.Zone);
        return brief with { Watch = Watching.Of(finding, shop, brief.Kind, rules), Remedy = before.Best(finding, brief.Role) };
    }
}
