using Helmsman.Shop.Metrics;
using Helmsman.Shop.Reports;

namespace Helmsman.Tests.Shop.Metrics;

public sealed class ReachTests
{
    private static readonly DateOnly Day = new(2026, 11, 21);

    private static readonly string[] Both = [ReportKinds.ShopDaily, ReportKinds.TrafficBySource];

    [Fact]
    public void What_is_complete_lacks_nothing() => AssertReach(
        Reach.Of([Kind(ReportKinds.ShopDaily, Day, Day), Kind(ReportKinds.TrafficBySource, Day, Day)], Both, Period.Of(Day)), Day, "", "");

    [Fact]
    public void A_kind_that_comes_daily_and_has_not_come_yet_is_named_with_its_days() => AssertReach(
        Reach.Of([Kind(ReportKinds.ShopDaily, Day, Day), Kind(ReportKinds.TrafficBySource, Day.AddDays(-2), Day.AddDays(-2))], Both, new(Day.AddDays(-6), Day)),
        Day,
        "traffic-by-source 20 21",
        "");

    [Fact]
    public void A_gap_before_the_last_day_is_named_too() => AssertReach(
        Reach.Of([Kind(ReportKinds.ShopDaily, Day, Day, Day.AddDays(-3))], Both, new(Day.AddDays(-6), Day)), Day, "shop-daily 18", "");

    [Fact]
    public void What_stopped_long_ago_or_comes_now_and_then_is_not_waited_for() => AssertReach(
        Reach.Of(
            [
                Kind(ReportKinds.ShopDaily, Day, Day),
                Kind(ReportKinds.TrafficBySource, Day.AddDays(-30), Day.AddDays(-30)),
                Kind(ReportKinds.ProductDaily, Day.AddDays(-1), Day.AddDays(-1), [.. Enumerable.Range(2, 6).Select(back => Day.AddDays(-back))]),
            ],
            [.. Both, ReportKinds.ProductDaily],
            Period.Of(Day)),
        Day,
        "",
        "");

    [Fact]
    public void A_file_made_before_its_day_was_over_is_named() => AssertReach(
        Reach.Of([Kind(ReportKinds.ShopDaily, Day, Day.AddDays(-1))], Both, Period.Of(Day)), Day.AddDays(-1), "", "shop-daily 21");

    [Fact]
    public void Only_kinds_that_are_looked_at_count() => AssertReach(
        Reach.Of([Kind(ReportKinds.ShopDaily, Day, Day), Kind(ReportKinds.Stock, Day.AddDays(-1), Day.AddDays(-1))], Both, Period.Of(Day)), Day, "", "");

    [Fact]
    public void Without_any_report_nothing_is_claimed() => AssertReach(Reach.Of([], Both, Period.Of(Day)), null, "", "");

    private static KindCompleteness Kind(string kind, DateOnly latest, DateOnly? complete, params IReadOnlyList<DateOnly> missing) =>
        new(kind, latest, complete, missing);

    private static void AssertReach(Reach reach, DateOnly? completeTo, string notCome, string partly)
    {
        Assert.Equal(completeTo, reach.CompleteTo);
        Assert.Equal((notCome, partly), (Text(reach.NotCome), Text(reach.Partly)));
    }

    private static string Text(IReadOnlyList<KindGap> gaps) =>
        string.Join(", ", gaps.Select(gap => $"{gap.Kind} {string.Join(' ', gap.Days.Select(day => day.Day))}"));
}
