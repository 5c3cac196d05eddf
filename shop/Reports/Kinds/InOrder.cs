namespace Helmsman.Shop.Reports.Kinds;

/// <summary>Every kind, the more specific before the more general: a report of orders has revenue too.</summary>
internal static class InOrder
{
    public static IReadOnlyList<ReportKind> Kinds { get; } =
    [
        Peers.Kind, Changes.Kind, Orders.Kind, Reviews.Kind, CampaignProducts.Kind, CampaignSources.Kind, Enrolments.Kind, Returns.Kind, Content.Kind,
        LeadsBySource.Kind, LeadsByPage.Kind, LeadsDaily.Kind, AdsByKeyword.Kind, AdsByAudience.Kind, AdsByCreative.Kind, AdsByRegion.Kind,
        AdsByProduct.Kind, AdsByCampaign.Kind, AdsByScene.Kind, AdsDaily.Kind, ProductInquiries.Kind, ServiceByAgent.Kind,
        ServiceDaily.Kind, Stock.Kind, SkuDaily.Kind, KeywordTraffic.Kind, ProductBySource.Kind, ProductDaily.Kind, TrafficBySource.Kind,
        VisitsByPage.Kind, SalesByRegion.Kind, Logistics.Kind, Membership.Kind, ShopRatings.Kind, ShopVisits.Kind, ShopDaily.Kind,
    ];
}
