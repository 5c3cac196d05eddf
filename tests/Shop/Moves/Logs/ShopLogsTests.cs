using Helmsman.Shop.Metrics;
using Helmsman.Shop.Moves.Logs;
using Helmsman.Shop.Why;
using Helmsman.Shop.Work;
using Helmsman.Tests.Shop.Builders;

namespace Helmsman.Tests.Shop.Moves.Logs;

public sealed class ShopLogsTests
{
    private static readonly DateOnly Day = new(2026, 11, 24);

    private static readonly Team Crew = new Team([new("zhou", "周到", []), new("he", "何静", [])], new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal))
        .With(Roles.Ads, ["zhou"]).With(Roles.Service, ["he"]);

    [Fact]
    public void What_was_asked_for_and_nobody_wrote_is_missing()
    {
        var logs = new ShopLogs([Log(Roles.Ads, "zhou")], [Asked(Roles.Ads), Asked(Roles.Service)]);
        Assert.Equal([LogKinds.Service], logs.On(Day, Crew).Missing);
    }

    [Fact]
    public void What_nobody_asked_for_is_not_missing() => Assert.Empty(ShopLogs.None.On(Day, Crew).Missing);

    [Fact]
    public void The_log_of_another_day_does_not_count()
    {
        var logs = new ShopLogs([Log(Roles.Ads, "zhou") with { Day = Day.AddDays(-1) }], [Asked(Roles.Ads)]);
        Assert.Empty(logs.On(Day, Crew).Kept);
        Assert.Equal([LogKinds.Ads], logs.On(Day, Crew).Missing);
    }

    [Fact]
    public void A_log_names_its_writer_and_one_who_left_is_nobody() => Assert.Equal(
        ["周到", null],
        new ShopLogs([Log(Roles.Ads, "zhou"), Log(Roles.Ads, "gone")], []).On(Day, Crew).Kept.Select(log => log.Writer));

    [Theory]
    [InlineData(MetricIds.Visitors, Roles.Ads, true)]
    [InlineData(MetricIds.Visitors, Roles.Service, false)]
    [InlineData(MetricIds.Refunds, Roles.ServiceLead, true)]
    [InlineData(MetricIds.Conversion, Roles.Ads, false)]
    public void A_log_explains_the_figures_of_its_own_role(string metric, string role, bool explains)
    {
        var answer = Answer(metric, Day);
        Assert.Equal(explains, new ShopLogs([Log(role, "zhou")], []).Explaining(answer, Crew).Count > 0);
    }

    [Fact]
    public void A_log_explains_its_own_day_only() =>
        Assert.Empty(new ShopLogs([Log(Roles.Ads, "zhou")], []).Explaining(Answer(MetricIds.Visitors, Day.AddDays(-1)), Crew));

    [Fact]
    public void The_conversion_of_those_who_asked_is_recomputed_and_never_averaged()
    {
        RoleLog[] logs = [Counting(100, 10), Counting(300, 90), Log(Roles.Service, "he") with { Counts = new Dictionary<string, int>(StringComparer.Ordinal) { [LogCounts.Buyers] = 50 } }];
        Assert.Equal(0.25, LogCounts.Conversion(logs));
        Assert.Null(LogCounts.Conversion([]));
        Assert.Null(LogCounts.Conversion([Counting(0, 0)]));
    }

    [Fact]
    public void Whoever_has_the_role_writes_its_log_and_while_nobody_has_it_anybody_may()
    {
        Assert.True(LogKinds.Ads.MayBeWrittenBy("zhou", Crew, Day));
        Assert.False(LogKinds.Ads.MayBeWrittenBy("he", Crew, Day));
        Assert.True(LogKinds.ServiceLead.MayBeWrittenBy("he", Crew, Day));
    }

    [Fact]
    public void The_log_of_somebody_away_is_not_missing_and_whoever_stands_in_may_write_it()
    {
        var away = Crew.With(new Absence("zhou", Day, Day));
        var asked = new ShopLogs([], [Asked(Roles.Ads)]);

        Assert.Equal([LogKinds.Ads], asked.On(Day, Crew).Missing);
        Assert.Empty(asked.On(Day, away).Missing);
        Assert.False(LogKinds.Ads.MayBeWrittenBy("he", away, Day));
        Assert.True(LogKinds.Ads.MayBeWrittenBy("he", away.WithDeputy("zhou", "he"), Day));
    }

    [Fact]
    public void Sent_again_it_tells_something_else()
    {
        var logs = new ShopLogs([Log(Roles.Ads, "zhou")], []);
        Assert.True(logs.TellsTheSameAs(new ShopLogs([Log(Roles.Ads, "zhou")], [])));
        Assert.False(logs.TellsTheSameAs(new ShopLogs([Log(Roles.Ads, "zhou") with { At = DateTimeOffset.UnixEpoch }], [])));
    }

    private static Explanation Answer(string metric, DateOnly day) =>
        Explain.Answer(Days.Of("2026-11-24").Visitors(10).Buyers(1).Revenue(5).Snapshot(), new(MetricDictionary.Find(metric)!, Period.Of(day), Comparison.WeekBefore));

    private static LogAsk Asked(string role) => new("demo", Day, role, default);

    private static RoleLog Log(string role, string person) =>
        new("demo", Day, role, person, [], new Dictionary<string, int>(StringComparer.Ordinal), "换了 3 个词", default);

    private static RoleLog Counting(int asked, int bought) => Log(Roles.Service, "he") with
    {
        Counts = new Dictionary<string, int>(StringComparer.Ordinal) { [LogCounts.Consultations] = asked, [LogCounts.Buyers] = bought },
    };
}
