using System.Security.Cryptography;
using Helmsman.Samples.DemoShop;
using Helmsman.Shop.Metrics;
using Helmsman.Shop.Reports;
using Helmsman.Shop.Work;

namespace Helmsman.Tests.Samples;

public sealed class DemoShopTests(DemoShopTests.Made made) : IClassFixture<DemoShopTests.Made>
{
    private const string Hero = "628800000001";
    private const string Rising = "628800000018";
    private const string SoldOut = "628800000005";

    private static readonly DateOnly LastDay = new(2026, 11, 21);

    private ShopHistory History => made.History;

    [Fact]
    public void All_fourteen_months_are_there()
    {
        Assert.All([ReportKinds.ShopDaily, ReportKinds.TrafficBySource, ReportKinds.ProductDaily], kind => Assert.Equal(DemoShop.Days(LastDay).Days(), History.Days(kind)));
        Assert.Equal(new DateOnly(2025, 9, 22), DemoShop.Days(LastDay).First);
        Assert.Equal(40, History.Members(MetricDictionary.Revenue, Period.Of(LastDay), ReportKinds.ProductDaily).Count);
        Assert.All(MetricDictionary.Usual, metric => Assert.True(History.Knows(metric), metric.Id));
    }

    [Fact]
    public void The_same_day_makes_the_same_bytes_on_every_machine()
    {
        var text = string.Concat(DemoShop.Write(LastDay).Select(file => file.Text));

        Assert.Equal("8285cda3f77a7b6641ac555c63083c3aad97667e140d5df16b80417006d9f5be", Convert.ToHexStringLower(SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(text))));
    }

    [Fact]
    public void Later_files_of_some_days_say_the_same_as_the_whole()
    {
        var days = new Period(LastDay.AddDays(-6), LastDay);
        var whole = DemoShop.Write(LastDay).SelectMany(file => file.Text.Split('\n')).ToHashSet();

        Assert.All(DemoShop.Write(LastDay, days).SelectMany(file => file.Text.Split('\n')), line => Assert.Contains(line, whole));
    }

    [Fact]
    public void Products_and_sources_add_up_to_the_shop_on_every_day()
    {
        foreach (var day in DemoShop.Days(LastDay).Days())
        {
            var cents = Cents(History.Read(MetricDictionary.Revenue, Period.Of(day)).Value);
            Assert.Equal(cents, Members(MetricDictionary.Revenue, day, ReportKinds.ProductDaily).Sum(Cents));
            Assert.Equal(cents, Members(MetricDictionary.Revenue, day, ReportKinds.TrafficBySource).Sum(Cents));
            Assert.Equal(Value(MetricDictionary.Buyers, 0, day), Members(MetricDictionary.Buyers, day, ReportKinds.TrafficBySource).Sum());
            Assert.InRange(Members(MetricDictionary.Visitors, day, ReportKinds.TrafficBySource).Sum() / Value(MetricDictionary.Visitors, 0, day) ?? 0, 1.06, 1.10);
            Assert.True(Value(MetricDictionary.Buyers, 0, day) < Value(MetricDictionary.Visitors, 0, day) / 10);
            Assert.Empty(ReportCheck.Disagreements(History, day));
        }
    }

    [Fact]
    public void Ordinary_days_sell_for_sixty_to_a_hundred_and_twenty_thousand()
    {
        var ordinary = DemoShop.Days(LastDay).Days().Where(day => DemoShop.Calendar(LastDay).On(day) is null).Select(day => Value(MetricDictionary.Revenue, 0, day)!.Value).ToList();

        Assert.InRange(ordinary.Count(value => value is >= 60_000 and <= 120_000) / (double)ordinary.Count, 0.9, 1);
    }

    [Fact]
    public void Campaigns_sell_by_their_weight()
    {
        var singles = new DateOnly(2025, 11, 11);

        var ratio = Value(MetricDictionary.Revenue, 0, singles) / Value(MetricDictionary.Revenue, 0, singles.AddDays(-7));

        Assert.InRange(ratio!.Value / DemoShop.Calendar(LastDay).On(singles)!.Weight, 0.9, 1.1);
    }

    [Fact]
    public void On_the_last_day_search_and_the_hero_fall()
    {
        Assert.InRange(Change(MetricDictionary.Visitors, 0, ReportKinds.TrafficBySource, "手淘搜索"), -0.42, -0.28);
        Assert.InRange(Change(MetricDictionary.Revenue, 0, ReportKinds.ProductDaily, Hero), -0.60, -0.35);
        Assert.InRange(Change(MetricDictionary.Visitors, 0, ReportKinds.TrafficBySource, "手淘推荐"), -0.12, 0.12);
    }

    [Fact]
    public void The_other_planted_events_can_be_seen()
    {
        Assert.InRange(Change(MetricDictionary.Revenue, 0, ReportKinds.ProductDaily, Rising, 14), 0.8, 3);
        Assert.InRange(Change(MetricDictionary.Refunds, 3, against: 4), 0.7, 1.8);
        Assert.InRange(Change(MetricDictionary.Visitors, 5, ReportKinds.TrafficBySource, "聚划算"), 1.5, 2.6);
        Assert.InRange(Change(MetricDictionary.AdSpend, 9, ReportKinds.TrafficBySource, "直通车"), -0.8, -0.6);
        Assert.Equal(0, History.Read(MetricDictionary.Units, new Period(LastDay.AddDays(-19), LastDay.AddDays(-14)), ReportKinds.ProductDaily, SoldOut).Value);
        Assert.All([26, 27, 28, 29, 30], daysBefore => Assert.InRange(Change(MetricDictionary.Conversion, daysBefore, against: 35), -0.25, -0.08));
    }

    [Fact]
    public void The_last_day_misses_its_share_of_the_month()
    {
        var target = DemoShop.Targets(LastDay).Single(month => month.Month.Month == LastDay.Month);
        var weights = new Period(target.Month, target.Month.AddMonths(1).AddDays(-1)).Days().Sum(day => DemoShop.Calendar(LastDay).On(day)?.Weight ?? 1);

        Assert.InRange(Value(MetricDictionary.Revenue, 0)!.Value / ((double)target.Revenue / weights), 0.7, 0.9);
    }

    [Fact]
    public void Every_role_of_a_small_shop_has_somebody() =>
        Assert.All([Roles.Operator, .. Roles.Usual, Roles.Owner], role => Assert.Equal("local", Assert.Single(DemoShop.Team.WhoHas(role)).Accounts[0].Channel));

    private static long Cents(double? amount) => (long)Math.Round((decimal)amount!.Value * 100);

    private static long Cents(double amount) => Cents((double?)amount);

    private double? Value(Metric metric, int daysBefore, DateOnly? day = null) => History.Read(metric, Period.Of((day ?? LastDay).AddDays(-daysBefore))).Value;

    private IEnumerable<double> Members(Metric metric, DateOnly day, string kind) => History.Members(metric, Period.Of(day), kind).Select(member => member.Value!.Value);

    private double Change(Metric metric, int daysBefore, string kind = ReportKinds.ShopDaily, string member = "", int? against = null)
    {
        double On(int before) => History.Read(metric, Period.Of(LastDay.AddDays(-before)), kind, member).Value!.Value;
        return (On(daysBefore) / On(against ?? daysBefore + 7)) - 1;
    }

    public sealed class Made
    {
        public ShopHistory History { get; } = SampleHistory.Of("demo", DemoShop.Write(LastDay));
    }
}
