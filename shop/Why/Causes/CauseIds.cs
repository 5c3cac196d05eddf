namespace Helmsman.Shop.Why.Causes;

/// <summary>Stored and wire names of the causes.</summary>
public static class CauseIds
{
    /// <summary>The tracking or the load is broken: rows or reports are missing, not buyers.</summary>
    public const string TrackingGap = "tracking-gap";
    public const string Holiday = "holiday";

    /// <summary>The whole trade fell with us.</summary>
    public const string Industry = "industry";

    /// <summary>A campaign of the calendar or of the ad account started, ended or was paused.</summary>
    public const string Campaign = "campaign";

    /// <summary>Budget, bid or rank of an ad changed.</summary>
    public const string AdSettings = "ad-settings";
    public const string Price = "price";

    /// <summary>The title or the main image of a product changed.</summary>
    public const string Listing = "listing";
    public const string StockOut = "stock-out";
    public const string Delisted = "delisted";

    /// <summary>Bad reviews, or the shop's ratings (DSR) fell.</summary>
    public const string Reviews = "reviews";
    public const string IdenticalListing = "identical-listing";
    public const string Refunds = "refunds";

    /// <summary>One order was cancelled, or was so large that it makes the day.</summary>
    public const string OutlierOrder = "outlier-order";
    public const string SourceRenamed = "source-renamed";

    /// <summary>The new-item support of a product ran out.</summary>
    public const string NewItemOver = "new-item-over";
    public const string PeersLaunch = "peers-launch";

    /// <summary>More people asked than the customer service could answer.</summary>
    public const string ServiceOverload = "service-overload";

    /// <summary>The pages lose people: bounce, depth, stay.</summary>
    public const string PageGrade = "page-grade";

    public static IReadOnlyList<string> All { get; } =
    [
        TrackingGap, Holiday, Industry, Campaign, AdSettings, Price, Listing, StockOut, Delisted, Reviews, IdenticalListing, Refunds, OutlierOrder, SourceRenamed,
        NewItemOver, PeersLaunch, ServiceOverload, PageGrade,
    ];
}
