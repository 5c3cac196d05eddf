using Helmsman.Shop.Metrics;
using Helmsman.Shop.Why.Search;
using Helmsman.Shop.Why.Search.Ratios;

namespace Helmsman.Shop.Why.Contributing;

/// <summary>Turns elements, which are numbers, into what they are called and what they did between base and period.</summary>
internal sealed class Telling(Compared compared, string kind, LeafFeed feed)
{
    public LeafFeed Feed => feed;

    /// <summary>Change of all rows together; of a ratio, of the ratio of their sums.</summary>
    public double Total { get; } = compared.Metric.Formula is Formula.Ratio
        ? feed.RatioNow.Rate - feed.RatioBefore.Rate
        : feed.ActualNow.Sum() - feed.ActualBefore.Sum();

    public IReadOnlyList<Contributor> Of(IReadOnlyList<(Element Element, Certainty Certainty)> found)
    {
        var certainty = found.DistinctBy(one => one.Element).ToDictionary(one => one.Element, one => one.Certainty);
        return [.. Siblings.Of([.. certainty.Keys]).Select(family => OfFamily(family, family.Min(element => certainty[element])))];
    }

    /// <summary>A ratio's before and after are the element's own; the change is what it did to the whole.</summary>
    public Contributor Of(RatioCause cause)
    {
        var leaves = LeavesOf(cause.Element);
        return new(
            Parts([cause.Element]),
            Rate(feed.RatioBefore, leaves),
            Rate(feed.RatioNow, leaves),
            cause.Contribution,
            Total == 0 ? 0 : cause.Contribution / Total,
            cause.Certainty);
    }

    private Contributor OfFamily(IReadOnlyList<Element> family, Certainty certainty)
    {
        var leaves = family.SelectMany(LeavesOf).Distinct().ToList();
        var (before, after) = (Sum(feed.ActualBefore, leaves), Sum(feed.ActualNow, leaves));
        var change = (after ?? 0) - (before ?? 0);
        return new(Parts(family), before, after, change, Total == 0 ? 0 : change / Total, certainty);
    }

    private List<int> LeavesOf(Element element)
    {
        List<int> found = [];
        for (var leaf = 0; leaf < feed.Leaves.Count; leaf++)
        {
            if (feed.Has(element, leaf))
            {
                found.Add(leaf);
            }
        }

        return found;
    }

    /// <summary>Null when not one row of it is there: not listed is not the same as nothing.</summary>
    private static double? Sum(double[] values, List<int> leaves)
    {
        var sum = leaves.Sum(leaf => values[leaf]);
        return sum == 0 && leaves.TrueForAll(leaf => values[leaf] == 0) ? null : sum;
    }

    private static double? Rate(RatioPeriod period, List<int> leaves) =>
        new Share(leaves.Sum(leaf => period.Numerator[leaf]), leaves.Sum(leaf => period.Denominator[leaf])).Rate;

    private IReadOnlyList<ContributorPart> Parts(IReadOnlyList<Element> family) =>
    [
        .. Enumerable.Range(0, feed.Leaves.Dimensions.Count)
            .Select(attribute => (Dimension: feed.Leaves.Dimensions[attribute], Members: family.Select(element => element.Members[attribute]).Distinct().ToList()))
            .Where(part => part.Members[0] != Element.Any)
            .Select(part => new ContributorPart(part.Dimension.Name, [.. part.Members.Select(code => Named(part.Dimension, code))])),
    ];

    private Member Named(LeafDimension dimension, int code)
    {
        var id = dimension.Members[code];
        return new(id, compared.Shop.History.NameOf(kind, dimension.Name, id), null);
    }
}
