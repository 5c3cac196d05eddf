namespace Helmsman.Shop.Metrics;

/// <summary>Stored and wire names of measures (columns that add up over days) and of the metrics made of them.</summary>
public static class MetricIds
{
    public const string Visitors = "visitors";
    public const string PageViews = "page-views";
    public const string Buyers = "buyers";
    public const string Orders = "orders";
    public const string Units = "units";
    public const string Revenue = "revenue";
    public const string Refunds = "refunds";
    public const string AddToCart = "add-to-cart";
    public const string AdSpend = "ad-spend";

    public const string Conversion = "conversion";
    public const string AverageOrderValue = "average-order-value";
    public const string OrderValue = "order-value";
    public const string Depth = "depth";
}
