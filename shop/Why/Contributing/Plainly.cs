using Helmsman.Shop.Why.Search;

namespace Helmsman.Shop.Why.Contributing;

/// <summary>
/// Where a search names nothing, because a report has few members or one of them is most of it: single members that make up a large part of the change,
/// and a larger one than they are of the figure.
/// </summary>
internal static class Plainly
{
    private const double LeastOfChange = 0.3;
    private const double MoreThanItsPart = 1.25;

    /// <summary>Everything fell together only where nearly all of the figure did, by about as much.</summary>
    private const double NearlyAll = 0.8;
    private const int FewestMembers = 4;
    private const double Least = 0.01;

    public static IReadOnlyList<Element> Leading(LeafFeed feed, double total)
    {
        var whole = feed.ActualBefore.Sum();
        return
        [
            .. from attribute in Enumerable.Range(0, feed.Leaves.Dimensions.Count)
               from member in Members(feed, attribute).Index()
               let share = (member.Item.After - member.Item.Before) / total
               where share >= LeastOfChange && share * whole >= MoreThanItsPart * member.Item.Before
               select new Element([.. Enumerable.Range(0, feed.Leaves.Dimensions.Count).Select(other => other == attribute ? member.Index : Element.Any)]),
        ];
    }

    /// <summary>Whether the members of the main dimension, by what they were, went along with a shift.</summary>
    public static bool IsShared(LeafFeed feed, double shift)
    {
        var whole = feed.ActualBefore.Sum();
        var members = feed.Leaves.Dimensions.Count == 0 ? [] : Members(feed, 0).Where(member => member.Before > Least * whole).ToList();
        var along = members.Where(member => ((member.After / member.Before) - 1) / shift is > 0.5 and < 2).Sum(member => member.Before);
        return members.Count >= FewestMembers && along >= NearlyAll * members.Sum(member => member.Before);
    }

    private static (double Before, double After)[] Members(LeafFeed feed, int attribute)
    {
        var (codes, sums) = (feed.Leaves.Dimensions[attribute].Codes, new (double Before, double After)[feed.Leaves.Dimensions[attribute].Members.Count]);
        for (var leaf = 0; leaf < codes.Length; leaf++)
        {
            ref var sum = ref sums[codes[leaf]];
            sum = (sum.Before + feed.ActualBefore[leaf], sum.After + feed.ActualNow[leaf]);
        }

        return sums;
    }
}
