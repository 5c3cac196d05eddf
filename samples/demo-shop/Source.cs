namespace Helmsman.Samples.DemoShop;

/// <summary>A way into the shop.</summary>
/// <param name="Share">Its visitors ÷ the shop's; together 1.08, because who comes by two ways is one visitor of the shop.</param>
/// <param name="Conversion">Its conversion ÷ the shop's.</param>
/// <param name="CostPerClick">In yuan; 0 for what is free.</param>
internal sealed record Source(string Name, double Share, double Conversion, double CostPerClick)
{
    public const string Search = "手淘搜索";
    public const string PaidSearch = "直通车";
    public const string GroupBuying = "聚划算";
    public const string Recommended = "手淘推荐";
    public const string Display = "引力魔方";
    public const string Content = "逛逛";
    public const string Affiliate = "淘宝客";

    public static IReadOnlyList<Source> All { get; } =
    [
        new(Search, 0.34, 1.15, 0),
        new(Recommended, 0.23, 0.70, 0),
        new(PaidSearch, 0.14, 0.90, 1.35),
        new(Display, 0.07, 0.60, 0.85),
        new("我的淘宝", 0.10, 1.60, 0),
        new("购物车", 0.08, 2.40, 0),
        new(GroupBuying, 0.05, 1.20, 0),
        new(Affiliate, 0.04, 1.10, 0.60),
        new(Content, 0.03, 0.40, 0),
    ];

    public static double TotalShare { get; } = All.Sum(source => source.Share);

    public bool IsPaid => CostPerClick > 0;
}
