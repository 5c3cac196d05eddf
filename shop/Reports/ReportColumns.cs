namespace Helmsman.Shop.Reports;

/// <summary>
/// Columns that say what a line is about, or that a measure is reckoned from; the others are measures (<see cref="Metrics.MetricIds"/>). Keys of
/// <c>headers.json</c>.
/// </summary>
public static class ReportColumns
{
    public const string Date = "date";
    public const string ShopName = "shop-name";
    public const string Source = "source";
    public const string SourceLevel2 = "source-level-2";
    public const string SourceLevel3 = "source-level-3";
    public const string LeftShop = "left-shop";
    public const string LandingPage = "landing-page";
    public const string UtmCampaign = "utm-campaign";
    public const string UtmTerm = "utm-term";
    public const string UtmContent = "utm-content";
    public const string ProductId = "product-id";
    public const string ProductName = "product-name";
    public const string ParentProduct = "parent-product";
    public const string SkuId = "sku-id";
    public const string Carrier = "carrier";
    public const string Account = "account";
    public const string AccountName = "account-name";
    public const string Keyword = "keyword";
    public const string CampaignId = "campaign-id";
    public const string CampaignName = "campaign-name";
    public const string AdUnit = "ad-unit";
    public const string Scene = "scene";
    public const string Audience = "audience";
    public const string Creative = "creative";
    public const string Window = "window";
    public const string Agent = "agent";
    public const string OrderId = "order-id";
    public const string OrderLine = "order-line";
    public const string CreatedAt = "created-at";
    public const string PaidAt = "paid-at";
    public const string UnitPrice = "unit-price";
    public const string BuyerId = "buyer-id";
    public const string Region = "region";
    public const string Reason = "reason";
    public const string Courier = "courier";
    public const string CampaignOffer = "campaign-offer";
    public const string EnrolmentState = "enrolment-state";
    public const string InCampaign = "in-campaign";
    public const string Burst = "burst";
    public const string ReviewText = "review-text";
    public const string ReviewClass = "review-class";
    public const string ReviewTime = "review-time";
    public const string ContentId = "content-id";
    public const string ContentTitle = "content-title";
    public const string ContentChannel = "content-channel";
    public const string ContentTime = "content-time";
    public const string LeadId = "lead-id";
    public const string LeadTime = "lead-time";
    public const string WonAt = "won-at";
    public const string ChangeType = "change-type";
    public const string ChangeNote = "change-note";
    public const string Peer = "peer";
    public const string BounceRate = "bounce-rate";
    public const string StatedReturn = "stated-return";
    public const string StatedClickRate = "stated-click-rate";
    public const string StayAverage = "stay-average";
    public const string ResponseAverage = "response-average";
    public const string DeliveryAverage = "delivery-average";
    public const string EngagedSessions = "engaged-sessions";
    public const string SpendKeyword = "spend-keyword";
    public const string SpendAudience = "spend-audience";
    public const string SpendScene = "spend-scene";
    public const string SpendSite = "spend-site";
    public const string SpendVideo = "spend-video";
    public const string SpendAffiliate = "spend-affiliate";

    /// <summary>Whom a line is about: a report of the shop as a whole has none of these.</summary>
    public static IReadOnlyList<string> OfMembers { get; } =
    [
        Source, SourceLevel2, SourceLevel3, LandingPage, UtmCampaign, UtmTerm, UtmContent, ProductId, ProductName, SkuId, Keyword,
        CampaignId, CampaignName, Audience, Creative, Agent, OrderId, Region, Reason, Courier, CampaignOffer, EnrolmentState, ReviewText,
        ReviewClass, ContentId, ContentTitle, LeadId, Peer, ChangeType,
    ];
}
