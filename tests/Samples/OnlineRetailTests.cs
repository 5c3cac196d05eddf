using Helmsman.Samples.OnlineRetail;
using Helmsman.Shop.Metrics;
using Helmsman.Shop.Reports;

namespace Helmsman.Tests.Samples;

public sealed class OnlineRetailTests
{
    private static readonly ShopHistory History = SampleHistory.Of(OnlineRetail.Profile.Id, OnlineRetail.Files());

    [Fact]
    public void The_real_shop_is_read()
    {
        Assert.Equal(OnlineRetail.LastDay, History.LatestDay);
        Assert.Equal(304, History.Days(ReportKinds.ShopDaily).Count);
        Assert.Equal(58960.79, History.Read(MetricDictionary.Revenue, Period.Of(new DateOnly(2010, 12, 1))).Value);
        Assert.All(History.Days(ReportKinds.ShopDaily), day => Assert.Empty(ReportCheck.Disagreements(History, day)));
    }

    [Fact]
    public void Visitors_and_buyers_are_not_known_there()
    {
        Metric[] known = [MetricDictionary.Orders, MetricDictionary.Units, MetricDictionary.Revenue, MetricDictionary.Refunds, MetricDictionary.NetRevenue, MetricDictionary.OrderValue, MetricDictionary.Find(MetricIds.RefundRate)!, MetricDictionary.Find(MetricIds.UnitPrice)!];

        Assert.Equal(known.Select(metric => metric.Id).Order(), MetricDictionary.All.Where(metric => History.Knows(metric)).Select(metric => metric.Id).Order());
    }

    [Fact]
    public void A_closed_Saturday_is_missing_not_zero() =>
        Assert.Equal(new Figure(null, 0, 1), History.Read(MetricDictionary.Revenue, Period.Of(new DateOnly(2011, 11, 26))));
}
