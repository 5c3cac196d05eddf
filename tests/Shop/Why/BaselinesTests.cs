using Helmsman.Shop.Calendar;
using Helmsman.Shop.Metrics;
using Helmsman.Shop.Reports;
using Helmsman.Shop.Why;
using Helmsman.Tests.Shop.Builders;

namespace Helmsman.Tests.Shop.Why;

public sealed class BaselinesTests
{
    private static readonly Period Sunday = Period.Of(Days.Day("2026-11-01"));

    private static Days TenWeeks => Days.Of("2026-08-23", 78).Revenue(2_400).Visitors(1000).Source("search", 600);

    [Theory]
    [InlineData(Comparison.DaysBefore, "2026-11-10", "2026-11-10", "2026-11-09", "2026-11-09")]
    [InlineData(Comparison.DaysBefore, "2026-11-02", "2026-11-08", "2026-10-26", "2026-11-01")]
    [InlineData(Comparison.WeekBefore, "2026-11-02", "2026-11-08", "2026-10-26", "2026-11-01")]
    [InlineData(Comparison.WeekBefore, "2026-11-01", "2026-11-10", "2026-10-18", "2026-10-27")]
    [InlineData(Comparison.FourWeeksBefore, "2026-11-10", "2026-11-10", "2026-10-13", "2026-10-13")]
    [InlineData(Comparison.FourWeeksBefore, "2026-10-01", "2026-10-31", "2026-08-06", "2026-09-05")]
    [InlineData(Comparison.MonthBefore, "2026-10-01", "2026-10-31", "2026-09-01", "2026-09-30")]
    [InlineData(Comparison.MonthBefore, "2028-03-01", "2028-03-31", "2028-02-01", "2028-02-29")]
    [InlineData(Comparison.MonthBefore, "2026-01-01", "2026-01-31", "2025-12-01", "2025-12-31")]
    [InlineData(Comparison.MonthBefore, "2026-07-01", "2026-09-30", "2026-04-01", "2026-06-30")]
    [InlineData(Comparison.MonthBefore, "2026-11-01", "2026-11-10", "2026-10-01", "2026-10-10")]
    [InlineData(Comparison.MonthBefore, "2026-03-01", "2026-03-30", "2026-02-01", "2026-02-28")]
    [InlineData(Comparison.MonthBefore, "2026-11-10", "2026-11-10", "2026-10-13", "2026-10-13")]
    [InlineData(Comparison.YearBefore, "2029-02-01", "2029-02-28", "2028-02-01", "2028-02-29")]
    [InlineData(Comparison.YearBefore, "2028-02-01", "2028-02-29", "2027-02-01", "2027-02-28")]
    [InlineData(Comparison.YearBefore, "2026-01-01", "2026-12-31", "2025-01-01", "2025-12-31")]
    [InlineData(Comparison.YearBefore, "2026-11-11", "2026-11-11", "2025-11-12", "2025-11-12")]
    public void By_the_calendar(Comparison comparison, string first, string last, string baseFirst, string baseLast) => Assert.Equal(
        new Period(Days.Day(baseFirst), Days.Day(baseLast)),
        new Question(MetricDictionary.Revenue, new(Days.Day(first), Days.Day(last)), comparison).Base);

    [Fact]
    public void Comparable_is_the_week_before_when_that_was_usual() => Assert.Equal(Sunday.Shift(-7), Resolve(TenWeeks));

    [Theory]
    [InlineData(9_000.0)]
    [InlineData(300.0)]
    public void Comparable_is_the_week_before_it_when_last_week_was_a_spike_or_an_outage(double revenue) =>
        Assert.Equal(Sunday.Shift(-14), Resolve(TenWeeks.On("2026-10-25").Revenue(revenue)));

    [Fact]
    public void A_day_without_data_is_no_base() => Assert.Equal(Sunday.Shift(-14), Resolve(TenWeeks.On("2026-10-25").Without(ReportKinds.ShopDaily)));

    [Fact]
    public void An_ordinary_day_is_not_compared_with_a_campaign_nor_with_a_holiday()
    {
        var campaign = new Campaign("双11", Days.Day("2026-10-25"), Days.Day("2026-10-25"), 3);

        Assert.Equal(Sunday.Shift(-14), Resolve(TenWeeks, campaign: campaign));
        Assert.Equal(Days.Day("2026-09-23"), Resolve(TenWeeks, period: Period.Of(Days.Day("2026-10-07").AddDays(7)), campaign: Day("x", "2026-09-30")).First);
    }

    [Fact]
    public void Several_days_are_compared_with_the_latest_usual_block_of_the_same_weekdays()
    {
        var week = new Period(Days.Day("2026-11-02"), Days.Day("2026-11-08"));

        Assert.Equal(week.Shift(-7), Resolve(TenWeeks, week));
        Assert.Equal(week.Shift(-14), Resolve(TenWeeks.On("2026-10-26", 7).Revenue(9_000), week));
        Assert.Equal(week.Shift(-14), Resolve(TenWeeks.On("2026-10-28").Without(ReportKinds.ShopDaily), week));
    }

    [Fact]
    public void Without_any_history_it_is_the_week_before() => Assert.Equal(Sunday.Shift(-7), Resolve(Days.Of("2026-11-01").Revenue(2_400)));

    [Fact]
    public void A_member_has_its_own_usual_days()
    {
        var days = TenWeeks.On("2026-10-25").Source("search", 3_000);
        var question = new Question(MetricDictionary.Visitors, Sunday, Comparison.Comparable, ReportKinds.TrafficBySource, "search");

        Assert.Equal(Sunday.Shift(-14), Baselines.Resolve(days.Snapshot(), question).Base);
        Assert.Equal(Sunday.Shift(-7), Baselines.Resolve(days.Snapshot(), question with { Dimension = null, Member = null }).Base);
    }

    [Fact]
    public void A_campaign_is_compared_with_the_same_days_of_its_last_run()
    {
        Campaign[] campaigns = [Run("双11", "2025-10-20", "2025-11-11"), Run("618", "2026-05-20", "2026-06-18"), Run("双11", "2026-10-21", "2026-11-11")];
        var question = new Question(MetricDictionary.Revenue, new(Days.Day("2026-10-22"), Days.Day("2026-10-24")), Comparison.Campaign);

        Assert.Equal(new(Days.Day("2025-10-21"), Days.Day("2025-10-23")), Base(question with { Campaign = "双11" }));
        Assert.Equal(new(Days.Day("2025-10-21"), Days.Day("2025-10-23")), Base(question));
        Assert.Equal(new(Days.Day("2026-05-20"), Days.Day("2026-05-22")), Base(question with { Campaign = "618" }));
        Assert.Equal(new(Days.Day("2026-10-15"), Days.Day("2026-10-17")), Base(question with { Campaign = "Black Friday" }));

        Period Base(Question asked) => Baselines.Resolve(TenWeeks.Snapshot(campaigns: campaigns), asked).Base;
    }

    [Fact]
    public void A_target_asks_its_days_and_is_explained_against_comparable_days()
    {
        var shop = TenWeeks.On("2026-10-25").Revenue(9_000).Snapshot(target: 72_000, month: "2026-11-01");

        Assert.Equal(Sunday.Shift(-14), Baselines.Resolve(shop, new(MetricDictionary.Revenue, Sunday, Comparison.Target)).Base);
        Assert.Equal(72_000, Baselines.TargetOf(shop, new(Days.Day("2026-11-01"), Days.Day("2026-11-30"))));
        Assert.Null(Baselines.TargetOf(shop, new(Days.Day("2026-10-31"), Days.Day("2026-11-01"))));
    }

    [Fact]
    public void What_the_calendar_alone_says_stays_as_it_is()
    {
        var question = new Question(MetricDictionary.Revenue, Sunday, Comparison.MonthBefore);

        Assert.Same(question, Baselines.Resolve(TenWeeks.Snapshot(), question));
    }

    private static Campaign Day(string name, string day) => Run(name, day, day);

    private static Campaign Run(string name, string first, string last) => new(name, Days.Day(first), Days.Day(last), 3);

    private static Period Resolve(Days days, Period? period = null, Campaign? campaign = null) => Baselines.Resolve(
        days.Snapshot(campaigns: campaign is null ? [] : [campaign]),
        new Question(MetricDictionary.Revenue, period ?? Sunday, Comparison.Comparable)).Base;
}
