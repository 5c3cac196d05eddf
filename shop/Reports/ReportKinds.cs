namespace Helmsman.Shop.Reports;

/// <summary>Stored names of the kinds of report that are understood.</summary>
public static class ReportKinds
{
    public const string ShopDaily = "shop-daily";
    public const string TrafficBySource = "traffic-by-source";
    public const string ProductDaily = "product-daily";

    public static IReadOnlyList<string> All { get; } = [ShopDaily, TrafficBySource, ProductDaily];
}
