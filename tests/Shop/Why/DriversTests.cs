using Helmsman.Shop.Metrics;
using Helmsman.Shop.Reports;
using Helmsman.Shop.Why;
using Helmsman.Tests.Shop.Builders;

namespace Helmsman.Tests.Shop.Why;

public sealed class DriversTests
{
    private static readonly Period Before = Period.Of(Days.Day("2026-10-25"));
    private static readonly Period After = Period.Of(Days.Day("2026-11-01"));

    private static Days Fall => Days
        .Of("2026-10-25").Visitors(1000).Source("search", 600).Source("ads", 300).Source("cart", 150)
        .On("2026-11-01").Visitors(700).Source("search", 250).Source("ads", 320).Source("cart", 150);

    [Fact]
    public void In_a_fall_the_largest_loss_comes_first() =>
        Assert.Equal([("search", -350.0), ("ads", 20.0)], Sources(Fall)!.Members.Select(member => (member.Id, member.Change)));

    [Fact]
    public void In_a_rise_the_largest_gain_comes_first() => Assert.Equal(
        ["search", "ads"],
        Drivers.Between(Fall.History(), ReportKinds.TrafficBySource, MetricDictionary.Visitors, After, Before)!.Members.Select(member => member.Id));

    [Fact]
    public void Visitors_of_several_sources_stay_unassigned()
    {
        var drivers = Sources(Fall)!;

        Assert.Equal(-300 - (-350 + 20), drivers.Unassigned);
        Assert.Equal(-300, drivers.Total);
    }

    [Fact]
    public void A_source_that_is_gone_lost_everything_it_had()
    {
        var driver = Sources(Fall.WithoutMember(ReportKinds.TrafficBySource, "search"))!.Members[0];

        Assert.Equal(new Driver("search", "SEARCH", 600, null, -600), driver);
    }

    [Fact]
    public void A_new_source_brought_everything_it_has()
    {
        var driver = Sources(Fall.Source("live", 40))!.Members.Single(member => member.Id == "live");

        Assert.Equal((null, 40.0, 40.0), (driver.Before, driver.After, driver.Change));
    }

    [Fact]
    public void A_source_whose_figure_is_missing_is_not_called_zero()
    {
        var drivers = Sources(Fall.Source("search", null))!;

        Assert.DoesNotContain(drivers.Members, member => member.Id == "search");
        Assert.Equal(-320, drivers.Unassigned);
    }

    [Fact]
    public void Without_the_shops_total_nothing_is_called_unassigned() =>
        Assert.Null(Sources(Fall.Without(ReportKinds.ShopDaily))!.Unassigned);

    [Fact]
    public void Without_the_report_of_one_day_there_are_no_drivers() => Assert.Null(Sources(Fall.Without(ReportKinds.TrafficBySource)));

    [Fact]
    public void A_measure_that_the_report_does_not_have_has_no_drivers() =>
        Assert.Null(Drivers.Between(Fall.History(), ReportKinds.TrafficBySource, MetricDictionary.Revenue, Before, After));

    [Fact]
    public void The_leading_member_makes_up_its_share()
    {
        Assert.Equal("search", Sources(Fall)!.Leading(0.3)?.Id);
        Assert.Null(Sources(Fall)!.Leading(1.5));
    }

    private static Drivers? Sources(Days days) =>
        Drivers.Between(days.History(), ReportKinds.TrafficBySource, MetricDictionary.Visitors, Before, After);
}
