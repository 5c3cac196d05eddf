using Helmsman.Shop.Work;

namespace Helmsman.Shop.Metrics;

/// <summary>
/// What exports tell beyond the figures that every shop has: advertising, customer service, reviews, stock, campaigns, logistics, members. A score, a
/// stock, an index is a level: the last day counts and days are never added up.
/// </summary>
internal static class FurtherMetrics
{
    public static IReadOnlyList<Metric> All { get; } =
    [
        Sum(MetricIds.NewVisitors, Unit.Count, Roles.Ads),
        Sum(MetricIds.ReturningVisitors, Unit.Count, Roles.Operator),
        Ratio(MetricIds.ReturningShare, MetricIds.ReturningVisitors, MetricIds.Visitors, Unit.Percent, Roles.Operator),
        Sum(MetricIds.Bounces, Unit.Count, Roles.Design) with { Good = Good.Down },
        Ratio(MetricIds.Bounce, MetricIds.Bounces, MetricIds.Visitors, Unit.Percent, Roles.Design) with { Good = Good.Down },
        Sum(MetricIds.StaySeconds, Unit.Number, Roles.Design),
        Ratio(MetricIds.Stay, MetricIds.StaySeconds, MetricIds.Visitors, Unit.Number, Roles.Design),
        Sum(MetricIds.Favourites, Unit.Count, Roles.Design),
        Ratio(MetricIds.AddToCartRate, MetricIds.AddToCart, MetricIds.Visitors, Unit.Percent, Roles.Design),
        Sum(MetricIds.NewBuyers, Unit.Count, Roles.Ads),
        Sum(MetricIds.ReturningBuyers, Unit.Count, Roles.Service),
        Sum(MetricIds.ReturningRevenue, Unit.Money, Roles.Service),
        Sum(MetricIds.OrderedBuyers, Unit.Count, Roles.Operator),
        Sum(MetricIds.OrderedUnits, Unit.Count, Roles.Operator),
        Sum(MetricIds.OrderedAmount, Unit.Money, Roles.Operator),
        Sum(MetricIds.Discounts, Unit.Money, Roles.Operator) with { Good = Good.Down },
        Ratio(MetricIds.RefundRate, MetricIds.Refunds, MetricIds.Revenue, Unit.Percent, Roles.Service) with { Good = Good.Down },
        Sum(MetricIds.RefundOrders, Unit.Count, Roles.Service) with { Good = Good.Down },
        Sum(MetricIds.RefundUnits, Unit.Count, Roles.Service) with { Good = Good.Down },
        Sum(MetricIds.OrderLines, Unit.Count, Roles.Operator),
        Sum(MetricIds.Impressions, Unit.Count, Roles.Ads),
        Sum(MetricIds.Clicks, Unit.Count, Roles.Ads),
        Ratio(MetricIds.ClickThroughRate, MetricIds.Clicks, MetricIds.Impressions, Unit.Percent, Roles.Design),
        Ratio(MetricIds.CostPerClick, MetricIds.AdSpend, MetricIds.Clicks, Unit.Money, Roles.Ads) with { Good = Good.Down },
        Sum(MetricIds.AdRevenue, Unit.Money, Roles.Ads),
        Ratio(MetricIds.ReturnOnAdSpend, MetricIds.AdRevenue, MetricIds.AdSpend, Unit.Number, Roles.Ads),
        Sum(MetricIds.AdOrders, Unit.Count, Roles.Ads),
        Ratio(MetricIds.AdConversion, MetricIds.AdOrders, MetricIds.Clicks, Unit.Percent, Roles.Ads),
        Ratio(MetricIds.AdOrderValue, MetricIds.AdRevenue, MetricIds.AdOrders, Unit.Money, Roles.Ads),
        Sum(MetricIds.AdCarts, Unit.Count, Roles.Ads),
        Sum(MetricIds.AdFavourites, Unit.Count, Roles.Ads),
        Sum(MetricIds.Reviews, Unit.Count, Roles.Service),
        Sum(MetricIds.PictureReviews, Unit.Count, Roles.Service),
        Sum(MetricIds.GoodReviews, Unit.Count, Roles.Service),
        Sum(MetricIds.BadReviews, Unit.Count, Roles.Service) with { Good = Good.Down },
        Ratio(MetricIds.BadReviewRate, MetricIds.BadReviews, MetricIds.Reviews, Unit.Percent, Roles.Service) with { Good = Good.Down },
        Level(MetricIds.RatingDescription, Unit.Number, Roles.Operator),
        Level(MetricIds.RatingService, Unit.Number, Roles.Service),
        Level(MetricIds.RatingLogistics, Unit.Number, Roles.Operator),
        Level(MetricIds.ShopStars, Unit.Number, Roles.Operator),
        Sum(MetricIds.Consultations, Unit.Count, Roles.Service),
        Sum(MetricIds.Receptions, Unit.Count, Roles.Service),
        Sum(MetricIds.Inquiries, Unit.Count, Roles.Service),
        Sum(MetricIds.InquiryBuyers, Unit.Count, Roles.Service),
        Ratio(MetricIds.InquiryConversion, MetricIds.InquiryBuyers, MetricIds.Inquiries, Unit.Percent, Roles.Service),
        Sum(MetricIds.InquiryRevenue, Unit.Money, Roles.Service),
        Sum(MetricIds.ResponseSeconds, Unit.Number, Roles.Service) with { Good = Good.Down },
        Ratio(MetricIds.ResponseTime, MetricIds.ResponseSeconds, MetricIds.Receptions, Unit.Number, Roles.Service) with { Good = Good.Down },
        Level(MetricIds.Stock, Unit.Count, Roles.Operator),
        Level(MetricIds.StockInTransit, Unit.Count, Roles.Operator),
        Level(MetricIds.TradeIndex, Unit.Number, Roles.Operator),
        Level(MetricIds.TrafficIndex, Unit.Number, Roles.Ads),
        Level(MetricIds.SearchIndex, Unit.Number, Roles.Ads),
        Level(MetricIds.FavouritesIndex, Unit.Number, Roles.Design),
        Level(MetricIds.CustomerIndex, Unit.Number, Roles.Operator),
        Level(MetricIds.ConversionIndex, Unit.Number, Roles.Design),
        Sum(MetricIds.WarmUpVisitors, Unit.Count, Roles.Operator),
        Sum(MetricIds.WarmUpCarts, Unit.Count, Roles.Operator),
        Sum(MetricIds.WarmUpFavourites, Unit.Count, Roles.Operator),
        Sum(MetricIds.Enrolments, Unit.Count, Roles.Operator),
        Sum(MetricIds.ContentPieces, Unit.Count, Roles.Operator),
        Sum(MetricIds.ContentViews, Unit.Count, Roles.Operator),
        Sum(MetricIds.Interactions, Unit.Count, Roles.Operator),
        Sum(MetricIds.ParcelsCollected, Unit.Count, Roles.Operator),
        Sum(MetricIds.ParcelsShipped, Unit.Count, Roles.Operator),
        Sum(MetricIds.ParcelsDelivered, Unit.Count, Roles.Operator),
        Sum(MetricIds.DeliverySeconds, Unit.Number, Roles.Operator) with { Good = Good.Down },
        Ratio(MetricIds.DeliveryTime, MetricIds.DeliverySeconds, MetricIds.ParcelsDelivered, Unit.Number, Roles.Operator) with { Good = Good.Down },
        Level(MetricIds.Members, Unit.Count, Roles.Service),
        Sum(MetricIds.NewMembers, Unit.Count, Roles.Service),
        Sum(MetricIds.MemberBuyers, Unit.Count, Roles.Service),
        Sum(MetricIds.MemberRevenue, Unit.Money, Roles.Service),
        MetricDictionary.Leads,
        Sum(MetricIds.ClosedLeads, Unit.Count, Roles.Operator),
        Ratio(MetricIds.UnitPrice, MetricIds.Revenue, MetricIds.Units, Unit.Money, Roles.Operator),
        Sum(MetricIds.Changes, Unit.Count, Roles.Operator),
    ];

    private static Metric Sum(string id, Unit unit, string owner) => new(id, new Formula.Sum(id), unit, Good.Up, owner);

    private static Metric Level(string id, Unit unit, string owner) => new(id, new Formula.Level(id), unit, Good.Up, owner);

    private static Metric Ratio(string id, string numerator, string denominator, Unit unit, string owner) =>
        new(id, new Formula.Ratio(numerator, denominator), unit, Good.Up, owner);
}
