using Helmsman.Shop.Metrics;

namespace Helmsman.Shop.Reports.Kinds;

/// <summary>
/// 竞店, 市场: index values of shops of the trade. They are no counts: only their movement may be read, so they have measures of their own.
/// </summary>
internal static class Peers
{
    public static readonly ReportKind Kind = new(ReportKinds.Peers)
    {
        KnownBy =
        [

            [MetricIds.TradeIndex, MetricIds.TrafficIndex, MetricIds.SearchIndex, MetricIds.FavouritesIndex, MetricIds.CustomerIndex, MetricIds.ConversionIndex],
        ],
        Dimensions = [new("peer", [ReportColumns.Peer], IsOptional: true)],
        Measures =
        [
            MetricIds.TradeIndex, MetricIds.TrafficIndex, MetricIds.SearchIndex, MetricIds.FavouritesIndex, MetricIds.CustomerIndex,
            MetricIds.ConversionIndex,
        ],
        IsOfPeers = true,
    };
}
