using Helmsman.Shop.Reports;
using Helmsman.Shop.Why;

namespace Helmsman.Cards.Elements;

/// <summary>What a contributor is called: 手淘搜索 · 针织连衣裙、毛衣等 3 个商品. Names are text of other people.</summary>
internal static class ContributorNames
{
    private const int LongestName = 24;

    /// <summary>Of several members so many are named.</summary>
    private const int Most = 2;

    public static string Of(Contributor contributor, Words words) =>
        string.Join(words["contributor.and"], contributor.Of.Select(part => part.Members.Count <= Most
            ? Named(part, words)
            : words.Say("contributor.several", Named(part, words), Many(part, words))));

    /// <summary>The same in a sentence: of several members only how many they are.</summary>
    public static string Briefly(Contributor contributor, Words words) => contributor.Of switch
    {
        [var one] => Short(one, words),
        [{ Members: [_] } where, var what] => words.Say("contributor.on", Short(where, words), Short(what, words)),
        var parts => string.Join(words["contributor.and"], parts.Select(part => Short(part, words))),
    };

    private static string Short(ContributorPart part, Words words) => part.Members.Count <= Most ? Named(part, words) : Many(part, words);

    private static string Named(ContributorPart part, Words words) => words.List(part.Members.Take(Most).Select(member => member.Name.Shortened(LongestName)));

    private static string Many(ContributorPart part, Words words)
    {
        var count = words.Count(part.Members.Count);
        return part.Dimension switch
        {
            ReportColumns.ProductId or ReportColumns.ProductName or ReportColumns.ParentProduct or ReportColumns.SkuId => words.Say("many.products", count),
            ReportColumns.Source or ReportColumns.SourceLevel2 or ReportColumns.SourceLevel3 => words.Say("many.sources", count),
            ReportColumns.Keyword => words.Say("many.keywords", count),
            ReportColumns.Region => words.Say("many.regions", count),
            ReportColumns.CampaignId or ReportColumns.CampaignName => words.Say("many.campaigns", count),
            _ => words.Say("many.others", count, words.Column(part.Dimension)),
        };
    }
}
