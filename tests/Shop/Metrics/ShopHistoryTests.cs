using Helmsman.Shop.Metrics;
using Helmsman.Shop.Reports;
using Helmsman.Tests.Shop.Builders;

namespace Helmsman.Tests.Shop.Metrics;

public sealed class ShopHistoryTests
{
    private static readonly DateOnly Monday = new(2026, 3, 9);

    private static readonly Period Week = new(Monday, Monday.AddDays(6));

    [Fact]
    public void A_ratio_of_several_days_is_made_of_sums_not_of_ratios()
    {
        var history = ShopHistory.Of([Shop(Monday, 100, 10), Shop(Monday.AddDays(1), 300, 6)]);

        Assert.Equal(new Figure(16 / 400.0, 2, 5), history.Read(MetricDictionary.Conversion, Week));
    }

    [Fact]
    public void A_ratio_leaves_out_a_day_that_lacks_one_of_its_sides()
    {
        var history = ShopHistory.Of([Shop(Monday, 100, 10), Shop(Monday.AddDays(1), 300, null)]);

        Assert.Equal(new Figure(0.1, 1, 1), history.Read(MetricDictionary.Conversion, new Period(Monday, Monday.AddDays(1))));
        Assert.Equal(400, history.Read(MetricDictionary.Visitors, Week).Value);
    }

    [Fact]
    public void A_missing_day_is_not_zero()
    {
        var history = ShopHistory.Of([Shop(Monday, 0, null)]);

        Assert.Equal(new Figure(0, 1, 0), history.Read(MetricDictionary.Visitors, Period.Of(Monday)));
        Assert.Equal(new Figure(null, 0, 1), history.Read(MetricDictionary.Visitors, Period.Of(Monday.AddDays(1))));
        Assert.Equal([0, null], history.Series(MetricDictionary.Visitors, new Period(Monday, Monday.AddDays(1))).Select(point => point.Value));
    }

    [Fact]
    public void A_ratio_over_zero_is_not_known() =>
        Assert.Null(ShopHistory.Of([Shop(Monday, 0, 0)]).Read(MetricDictionary.Conversion, Period.Of(Monday)).Value);

    [Fact]
    public void What_no_report_ever_had_is_unknown_to_the_shop()
    {
        var history = ShopHistory.Of([Shop(Monday, 100, null), Traffic(Monday, ("search", 60, 3))]);

        Assert.True(history.Knows(MetricDictionary.Visitors));
        Assert.False(history.Knows(MetricDictionary.Buyers));
        Assert.False(history.Knows(MetricDictionary.Conversion));
        Assert.True(history.Knows(MetricDictionary.Conversion, ReportKinds.TrafficBySource));
    }

    [Fact]
    public void Members_come_by_falling_value_and_those_without_one_last()
    {
        var history = ShopHistory.Of([Traffic(Monday, ("cart", null, 1), ("ads", 20, 1), ("search", 60, 1)), Traffic(Monday.AddDays(1), ("ads", 50, 2))]);

        var members = history.Members(MetricDictionary.Visitors, Week, ReportKinds.TrafficBySource);

        Assert.Equal([("ads", 70.0), ("search", 60.0), ("cart", null)], members.Select(member => (member.Id, member.Value)));
        Assert.Equal(new Figure(60, 1, 1), history.Read(MetricDictionary.Visitors, new Period(Monday, Monday.AddDays(1)), ReportKinds.TrafficBySource, "search"));
        Assert.Null(history.Read(MetricDictionary.Visitors, Week, ReportKinds.TrafficBySource, "nobody").Value);
    }

    [Fact]
    public void Totals_of_the_shop_never_come_from_adding_up_members()
    {
        var history = ShopHistory.Of([Traffic(Monday, ("search", 60, 1))]);

        Assert.Null(history.Read(MetricDictionary.Visitors, Week).Value);
        Assert.Null(history.LatestDay);
    }

    [Fact]
    public void A_member_is_called_what_its_last_day_calls_it()
    {
        var before = Traffic(Monday, ("1", 60, 1));
        var after = Blocks.Of(ReportKinds.TrafficBySource, Monday.AddDays(1), "traffic.csv", [MetricIds.Visitors], [new Row("1", "new", [60])]);

        var member = Assert.Single(ShopHistory.Of([after, before]).Members(MetricDictionary.Visitors, Week, ReportKinds.TrafficBySource));

        Assert.Equal("new", member.Name);
    }

    [Fact]
    public void Files_are_named_once()
    {
        var history = ShopHistory.Of([Shop(Monday, 1, 1), Shop(Monday.AddDays(1), 1, 1), Shop(Monday.AddDays(2), 1, 1) with { SourceFile = "later.csv" }]);

        Assert.Equal(["shop.csv", "later.csv"], history.SourceFiles(ReportKinds.ShopDaily, Week));
        Assert.Equal(Monday.AddDays(2), history.LatestDay);
    }

    [Fact]
    public void Visits_that_come_in_a_report_of_their_own_stand_in_for_what_the_shop_report_never_has()
    {
        var history = ShopHistory.Of(
        [
            Blocks.Of(ReportKinds.ShopDaily, Monday, "sales.csv", [MetricIds.Orders, MetricIds.Buyers], [new Row("", "", [12, 10])]),
            Blocks.Of(ReportKinds.ShopDaily, Monday.AddDays(1), "sales.csv", [MetricIds.Orders, MetricIds.Buyers], [new Row("", "", [22, 20])]),
            Blocks.Of(ReportKinds.ShopVisits, Monday, "sessions.csv", [MetricIds.Visitors], [new Row("", "", [200])]),
        ]);
        var both = new Period(Monday, Monday.AddDays(1));

        Assert.True(history.Knows(MetricDictionary.Conversion));
        Assert.Equal(new Figure(200, 1, 1), history.Read(MetricDictionary.Visitors, both));
        Assert.Equal(new Figure(0.05, 1, 1), history.Read(MetricDictionary.Conversion, both));
        Assert.Equal([0.05, null], history.Series(MetricDictionary.Conversion, both).Select(point => point.Value));
    }

    [Fact]
    public void A_day_without_the_denominator_is_in_no_ratio_of_a_member()
    {
        var history = ShopHistory.Of(
        [
            Blocks.Of(ReportKinds.ProductDaily, Monday, "a.csv", [MetricIds.Visitors, MetricIds.Buyers], [new Row("1", "1", [100, 10])]),
            Blocks.Of(ReportKinds.ProductDaily, Monday.AddDays(1), "b.csv", [MetricIds.Buyers], [new Row("1", "1", [50])]),
        ]);

        Assert.Equal(0.1, Assert.Single(history.Members(MetricDictionary.Conversion, new Period(Monday, Monday.AddDays(1)), ReportKinds.ProductDaily)).Value);
    }

    [Fact]
    public void Visits_do_not_mend_a_day_on_which_the_shop_report_should_have_said_them()
    {
        var history = ShopHistory.Of(
        [
            Shop(Monday, 100, 10),
            Blocks.Of(ReportKinds.ShopVisits, Monday.AddDays(1), "sessions.csv", [MetricIds.Visitors], [new Row("", "", [200])]),
        ]);

        Assert.Null(history.Read(MetricDictionary.Visitors, Period.Of(Monday.AddDays(1))).Value);
    }

    private static DayBlock Shop(DateOnly day, double? visitors, double? buyers) =>
        Blocks.Of(ReportKinds.ShopDaily, day, "shop.csv", [MetricIds.Visitors, MetricIds.Buyers], [new Row("", "", [visitors, buyers])]);

    private static DayBlock Traffic(DateOnly day, params (string Source, double? Visitors, double? Buyers)[] rows) => Blocks.Of(
        ReportKinds.TrafficBySource,
        day,
        "traffic.csv",
        [MetricIds.Visitors, MetricIds.Buyers],
        [.. rows.Select(row => new Row(row.Source, row.Source, [row.Visitors, row.Buyers]))]);
}
