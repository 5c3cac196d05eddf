using Helmsman.Shop.Reports;

namespace Helmsman.Shop.Metrics;

/// <summary>Which report a figure of the shop as a whole is read from: the first one that has it.</summary>
internal static class TotalKinds
{
    /// <summary>
    /// First what the platform itself counted for the whole shop; visits reported apart (Shopify, 京东) stand in for visitors. Then reports whose lines each
    /// count something that no other line counts: spend of campaigns, orders, leads. Never sources or products: who came by two of them is one visitor.
    /// </summary>
    public static IReadOnlyList<string> InOrder { get; } =
    [
        ReportKinds.ShopDaily, ReportKinds.ShopVisits, ReportKinds.AdsDaily, ReportKinds.ServiceDaily, ReportKinds.ShopRatings, ReportKinds.LeadsDaily,
        ReportKinds.Membership,
        ReportKinds.Orders, ReportKinds.AdsByCampaign, ReportKinds.AdsByScene, ReportKinds.LeadsBySource, ReportKinds.Reviews, ReportKinds.Returns,
    ];
}
