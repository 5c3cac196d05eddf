using Helmsman.Bot;
using Helmsman.Bot.Staff;
using Helmsman.Shop.Work;

namespace Helmsman.Tests.Bot;

public sealed class TeamRulesTests
{
    [Fact]
    public void What_stands_in_the_file_is_the_usual() => Assert.Null(TeamRulesFromSettings.Of(new HelmsmanSettings()));

    [Fact]
    public void What_is_set_goes_before_the_usual_and_the_rest_stays()
    {
        var rules = TeamRulesFromSettings.Of(new HelmsmanSettings
        {
            Rights = new() { Money = "owner, operator" },
            Routing = new Dictionary<string, string>(StringComparer.Ordinal) { ["cause/reviews"] = "content, service" },
            Team = new() { MostOnOneTopic = 7 },
        })!;
        var team = Team.Empty with { Rules = rules };

        Assert.Equal([Roles.Owner, Roles.Operator], Rights.RolesWith(team, Rights.SeeMoney));
        Assert.Equal(Roles.Steering, Rights.RolesWith(team, Rights.SetTargets));
        Assert.Equal([Roles.Content, Roles.Service], rules.Routes!["cause/reviews"]);
        Assert.Equal(7, rules.MostOnOneTopic);
    }

    [Theory]
    [InlineData("boss", "cause/reviews", "service", "Rights:Money")]
    [InlineData("", "cause/reviews", "service", "Rights:Money")]
    [InlineData("*", "cause/reviews", "*", "Routing:cause/reviews")]
    [InlineData("*", "cause/moon", "service", "cause/moon")]
    public void What_is_wrong_is_named(string money, string about, string roles, string named)
    {
        var settings = new HelmsmanSettings
        {
            Rights = new() { Money = money },
            Routing = new Dictionary<string, string>(StringComparer.Ordinal) { [about] = roles },
        };

        Assert.Contains(named, Assert.Throws<InvalidOperationException>(() => TeamRulesFromSettings.Of(settings)).Message, StringComparison.Ordinal);
    }
}
