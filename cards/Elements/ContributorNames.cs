using Helmsman.Shop.Why;

namespace Helmsman.Cards.Elements;

/// <summary>What a contributor is called: 手淘搜索 · 针织连衣裙、毛衣等 3 个商品. Names are text of other people.</summary>
internal static class ContributorNames
{
    private const int LongestName = 24;

    /// <summary>Of several members so many are named.</summary>
    private const int Most = 2;

    public static string Of(Contributor contributor, Words words) =>
        string.Join(words["contributor.and"], contributor.Of.Select(part => Of(part, words)));

    private static string Of(ContributorPart part, Words words)
    {
        var named = words.List(part.Members.Take(Most).Select(member => member.Name.Shortened(LongestName)));
        return part.Members.Count <= Most
            ? named
            : words.Say("contributor.several", named, words.Count(part.Members.Count), words.MembersIn(part.Dimension));
    }
}
