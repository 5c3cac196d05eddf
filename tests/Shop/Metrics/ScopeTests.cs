using Helmsman.Shop.Metrics;
using Helmsman.Shop.Reports;
using Helmsman.Tests.Shop.Builders;

namespace Helmsman.Tests.Shop.Metrics;

public sealed class ScopeTests
{
    private static readonly Period TwoDays = new(Days.Day("2026-11-01"), Days.Day("2026-11-02"));

    private static Days Sources => Days.Of("2026-11-01", 2).Source("search", 600).Source("ads", 400);

    [Fact]
    public void A_member_that_a_days_report_does_not_list_brought_nothing_on_it() =>
        Assert.Equal(new Figure(600, 2, 0), Search(Sources.On("2026-11-02").WithoutMember(ReportKinds.TrafficBySource, "search")));

    [Fact]
    public void A_report_that_has_not_arrived_says_nothing_of_its_members() =>
        Assert.Equal(new Figure(600, 1, 1), Search(Sources.On("2026-11-02").Without(ReportKinds.TrafficBySource)));

    [Fact]
    public void A_member_that_is_listed_without_a_figure_is_missing() =>
        Assert.Equal(new Figure(600, 1, 1), Search(Sources.On("2026-11-02").Source("search", null)));

    [Fact]
    public void Its_series_tells_nothing_from_missing()
    {
        var days = Sources.On("2026-11-02").WithoutMember(ReportKinds.TrafficBySource, "search");
        var series = new Scope(days.History(), ReportKinds.TrafficBySource, "search").Series(MetricDictionary.Visitors, new(TwoDays.First, TwoDays.Last.AddDays(1)));

        Assert.Equal([600, 0, null], series.Select(point => point.Value));
    }

    [Fact]
    public void Without_a_member_it_is_the_shop() => Assert.Equal(
        new Figure(900, 1, 1),
        new Scope(Sources.On("2026-11-01").Visitors(900).History(), ReportKinds.TrafficBySource).Read(MetricDictionary.Visitors, TwoDays));

    private static Figure Search(Days days) => new Scope(days.History(), ReportKinds.TrafficBySource, "search").Read(MetricDictionary.Visitors, TwoDays);
}
