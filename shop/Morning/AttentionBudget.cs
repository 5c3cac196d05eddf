using Helmsman.Shop.Work;

namespace Helmsman.Shop.Morning;

/// <summary>How much a morning may ask of its readers (S57, S178: 今天先做这三件).</summary>
public static class AttentionBudget
{
    public const int Findings = 3;

    public const int Gains = 1;

    /// <summary>Main products: only these are looked at one by one (S49).</summary>
    public const int FocusProducts = 5;

    /// <summary>A member that makes up this share of a shop's figure is named in its stead.</summary>
    private const double ShareOfMember = 0.5;

    /// <summary>
    /// Most money first, each cause once to each owner: either the shop's figure or the members that make it up, whichever says more.
    /// </summary>
    /// <param name="found">When two say the same of the same figure, the first one is kept.</param>
    public static IReadOnlyList<Finding> Spend(IEnumerable<Finding> found, int most)
    {
        var each = found.DistinctBy(finding => (finding.Owner, finding.Metric, finding.Dimension, finding.Member)).ToList();
        var ofMembers = each.FindAll(finding => finding.Member is not null);
        var ofShop = each.FindAll(finding => finding.Member is null && !ofMembers.Exists(member => MakesUp(member, finding)));
        return
        [
            .. ofMembers.Where(member => !ofShop.Exists(shop => IsSameFigure(member, shop))).Concat(ofShop)
                .OrderByDescending(finding => finding.MoneyAtRisk ?? double.NegativeInfinity)
                .ThenBy(finding => finding.Id, StringComparer.Ordinal)
                .Take(most),
        ];
    }

    private static bool IsSameFigure(Finding member, Finding shop) => member.Owner == shop.Owner && member.Metric == shop.Metric;

    private static bool MakesUp(Finding member, Finding shop)
    {
        var share = IsSameFigure(member, shop) ? member.Change / shop.Change : member.MoneyAtRisk / shop.MoneyAtRisk;
        return member.Owner == shop.Owner && share >= ShareOfMember;
    }
}
