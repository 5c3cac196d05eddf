using CsCheck;
using Helmsman.Shop.Metrics;
using Helmsman.Shop.Moves.Coaching;
using Helmsman.Shop.Reports;
using Helmsman.Shop.Work;
using Helmsman.Tests.Shop.Builders;

namespace Helmsman.Tests.Shop.Moves.Coaching;

public sealed class ServiceWeekTests
{
    private static readonly DateOnly Monday = new(2026, 11, 16);

    private static readonly Period Week = new(Monday, Monday.AddDays(6));

    [Fact]
    public void The_line_comes_from_the_sums_and_is_no_average_of_rates()
    {
        var week = Of(("a", 300, 150), ("b", 100, 10));
        Assert.Equal(0.4, week.Line);
        Assert.Equal([AgainstLine.Above, AgainstLine.Below], week.Agents.Select(agent => agent.Standing));
    }

    [Fact]
    public void Nothing_is_said_of_whoever_was_asked_little() => Assert.Equal(
        [("a", AgainstLine.Above), ("b", AgainstLine.TooFew)], Of(("a", 300, 150), ("b", 29, 0)).Agents.Select(agent => (agent.Agent, agent.Standing)));

    [Fact]
    public void Alone_one_is_on_the_line() => Assert.Equal([AgainstLine.OnLine], Of(("a", 300, 150)).Agents.Select(agent => agent.Standing));

    [Fact]
    public void A_day_that_tells_only_one_of_the_two_figures_counts_for_neither()
    {
        var history = ShopHistory.Of([Block(Monday, ("a", 100, 40)), Block(Monday.AddDays(1), ("a", 100, null)), Block(Monday.AddDays(2), ("a", null, 5))]);
        var agent = Assert.Single(ServiceWeek.Of(history, Week, 30).Agents);
        Assert.Equal((100, 40, 0.4), (agent.Inquiries, agent.Buyers, agent.Rate));
    }

    [Fact]
    public void Missing_days_are_named_and_without_a_report_there_is_no_line()
    {
        Assert.Equal(6, ServiceWeek.Of(ShopHistory.Of([Block(Monday, ("a", 100, 40))]), Week, 30).Missing.Count);
        Assert.Null(ServiceWeek.Of(ShopHistory.Empty, Week, 30).Line);
    }

    [Fact]
    public void Not_everybody_is_above_and_not_everybody_below() => Gen.Select(Gen.Int[1, 400], Gen.Double[0, 1]).Array[1, 8].Sample(agents =>
    {
        var week = Of([.. agents.Select((agent, index) => ($"a{index}", agent.Item1, (int)(agent.Item1 * agent.Item2)))]);
        Assert.InRange(week.Line!.Value, week.Agents.Min(agent => agent.Rate) - 1e-12, week.Agents.Max(agent => agent.Rate) + 1e-12);
    });

    [Theory]
    [InlineData("云裳:何静", "he")]
    [InlineData("何静", "he")]
    [InlineData("小号7", "zhou")]
    [InlineData("云裳：ANNA", "anna")]
    [InlineData("云裳:Joanna", null)]
    [InlineData("苏禾", null)]
    [InlineData("王芳", null)]
    public void An_agent_is_the_person_of_service_that_his_name_or_the_settings_tell(string agent, string? person)
    {
        var team = new Team([new("he", "何静", []), new("zhou", "周晨", []), new("su", "苏禾", []), new("w1", "王芳", []), new("w2", "王芳", []), new("anna", "Anna", [])], new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal))
            .With(Roles.Service, ["he", "w1", "anna"]).With(Roles.Presales, ["w2"]).With(Roles.Design, ["su"]);
        var known = new Dictionary<string, string>(StringComparer.Ordinal) { ["小号7"] = "zhou" };
        Assert.Equal(person, Agents.PersonOf(new AgentWeek(agent, agent, 1, 1, AgainstLine.OnLine), team, known)?.Id);
    }

    private static ServiceWeek Of(params (string Agent, int Inquiries, int Buyers)[] agents) =>
        ServiceWeek.Of(ShopHistory.Of([Block(Monday, [.. agents.Select(agent => (agent.Agent, (double?)agent.Inquiries, (double?)agent.Buyers))])]), Week, 30);

    private static DayBlock Block(DateOnly day, params (string Agent, double? Inquiries, double? Buyers)[] agents) => Blocks.Of(
        ReportKinds.ServiceByAgent, day, "客服绩效.csv", [MetricIds.Inquiries, MetricIds.InquiryBuyers], [.. agents.Select(agent => new Row(agent.Agent, agent.Agent, [agent.Inquiries, agent.Buyers]))]);
}
