namespace Helmsman.Shop.Reports;

/// <summary>Stored names of the kinds of report that are understood.</summary>
public static class ReportKinds
{
    public const string ShopDaily = "shop-daily";
    public const string TrafficBySource = "traffic-by-source";
    public const string ProductDaily = "product-daily";
    public const string ShopVisits = "shop-visits";
    public const string KeywordTraffic = "keyword-traffic";
    public const string ProductBySource = "product-by-source";
    public const string SkuDaily = "sku-daily";
    public const string SalesByRegion = "sales-by-region";
    public const string VisitsByPage = "visits-by-page";
    public const string AdsDaily = "ads-daily";
    public const string AdsByScene = "ads-by-scene";
    public const string AdsByCampaign = "ads-by-campaign";
    public const string AdsByProduct = "ads-by-product";
    public const string AdsByKeyword = "ads-by-keyword";
    public const string AdsByAudience = "ads-by-audience";
    public const string AdsByCreative = "ads-by-creative";
    public const string AdsByRegion = "ads-by-region";
    public const string Orders = "orders";
    public const string Returns = "returns";
    public const string ServiceDaily = "service-daily";
    public const string ServiceByAgent = "service-by-agent";
    public const string ProductInquiries = "product-inquiries";
    public const string Reviews = "reviews";
    public const string ShopRatings = "shop-ratings";
    public const string Stock = "stock";
    public const string Peers = "peers";
    public const string CampaignProducts = "campaign-products";
    public const string CampaignSources = "campaign-sources";
    public const string Enrolments = "enrolments";
    public const string Content = "content";
    public const string Logistics = "logistics";
    public const string Membership = "membership";
    public const string LeadsDaily = "leads-daily";
    public const string LeadsBySource = "leads-by-source";
    public const string LeadsByPage = "leads-by-page";
    public const string Changes = "changes";

    public static IReadOnlyList<string> All { get; } =
    [
        ShopDaily, TrafficBySource, ProductDaily, ShopVisits, KeywordTraffic, ProductBySource, SkuDaily, SalesByRegion, VisitsByPage,
        AdsDaily, AdsByScene, AdsByCampaign, AdsByProduct, AdsByKeyword, AdsByAudience, AdsByCreative, AdsByRegion, Orders, Returns,
        ServiceDaily, ServiceByAgent, ProductInquiries, Reviews, ShopRatings, Stock, Peers, CampaignProducts, CampaignSources, Enrolments,
        Content, Logistics, Membership, LeadsDaily, LeadsBySource, LeadsByPage, Changes,
    ];
}
