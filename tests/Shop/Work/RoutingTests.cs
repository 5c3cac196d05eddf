using Helmsman.Shop.Metrics;
using Helmsman.Shop.Why.Causes;
using Helmsman.Shop.Work;
using static Helmsman.Tests.Shop.Work.Staff;

namespace Helmsman.Tests.Shop.Work;

public sealed class RoutingTests
{
    [Fact]
    public void The_first_holder_is_asked_first()
    {
        var team = Four.With(Roles.Ads, ["zhou", "lin"]);

        Assert.Equal(Zhou, Routing.Assignee(team, Roles.Ads, Monday));
        Assert.Equal([Zhou, Lin], Routing.Candidates(team, Roles.Ads, Monday));
    }

    [Fact]
    public void Nobody_stands_in_for_a_role_without_a_holder() =>
        Assert.Null(Routing.Assignee(Four.With(Roles.Operator, ["lin"]), Roles.Design, Monday));

    [Fact]
    public void Somebody_who_is_not_of_the_team_is_not_asked() =>
        Assert.Equal(Lin, Routing.Assignee(Four.With(Roles.Ads, ["gone", "lin"]), Roles.Ads, Monday));

    [Fact]
    public void One_person_may_wear_several_hats()
    {
        var team = Four.With(Roles.Ads, ["lin"]).With(Roles.Design, ["lin"]);

        Assert.Equal(Lin, Routing.Assignee(team, Roles.Ads, Monday));
        Assert.Equal(Lin, Routing.Assignee(team, Roles.Design, Monday));
        Assert.Equal([Roles.Ads, Roles.Design], team.RolesOf("lin"));
    }

    [Theory]
    [InlineData(Roles.Presales, Roles.Service)]
    [InlineData(Roles.AfterSales, Roles.Service)]
    [InlineData(Roles.ServiceLead, Roles.Service)]
    [InlineData(Roles.Service, Roles.AfterSales)]
    [InlineData(Roles.Service, Roles.ServiceLead)]
    [InlineData(Roles.Assistant, Roles.Operator)]
    [InlineData(Roles.Operator, Roles.Assistant)]
    public void A_role_that_nobody_holds_falls_to_the_one_next_to_it(string wanted, string held) =>
        Assert.Equal(Su, Routing.Assignee(Four.With(held, ["su"]), wanted, Monday));

    [Fact]
    public void What_is_for_anybody_of_a_role_is_taken_by_who_is_next_to_it_where_nobody_holds_it()
    {
        var team = Four.With(Roles.Service, ["su"]);
        var task = Task(1, null, Roles.AfterSales);

        Assert.Equal([true, false], new[] { "su", "zhou" }.Select(person => task.IsFor(person, team)));
        Assert.IsType<Applied.Changed>(task.Apply(new WorkEvent.Acknowledged("su", At(1)), team));
        var taken = task.Apply(new WorkEvent.Acknowledged("su", At(1)), team.With(Roles.Service, ["su", "he"])).Item;
        Assert.Equal(Refusal.TakenByAnother, Assert.IsType<Applied.Refused>(taken.Apply(new WorkEvent.Acknowledged("he", At(2)), team.With(Roles.Service, ["su", "he"]))).Why);
        Assert.Equal(Refusal.NotYours, Assert.IsType<Applied.Refused>(task.Apply(new WorkEvent.Acknowledged("zhou", At(1)), team)).Why);
        Assert.IsType<Applied.Refused>(task.Apply(new WorkEvent.Acknowledged("su", At(1)), team.With(Roles.AfterSales, ["he"])));
    }

    [Fact]
    public void The_narrower_role_goes_before_the_wider() =>
        Assert.Equal(Zhou, Routing.Assignee(Four.With(Roles.Service, ["su"]).With(Roles.AfterSales, ["zhou"]), Roles.AfterSales, Monday));

    [Fact]
    public void Whoever_is_there_is_asked_before_whoever_stands_in()
    {
        var team = Four.With(Roles.Ads, ["zhou", "lin"]).With(Away("zhou")).WithDeputy("zhou", "su");

        Assert.Equal([Lin, Su], Routing.Candidates(team, Roles.Ads, Monday));
        Assert.Null(Routing.InWhosePlace(team, Roles.Ads, "lin", Monday));
    }

    [Fact]
    public void The_stand_in_is_asked_when_no_holder_is_there_and_it_is_known_in_whose_place()
    {
        var team = Four.With(Roles.Design, ["su"]).With(Away("su")).WithDeputy("su", "zhou");

        Assert.Equal(Zhou, Routing.Assignee(team, Roles.Design, Monday));
        Assert.Equal(Su.Id, Routing.InWhosePlace(team, Roles.Design, "zhou", Monday)?.Id);
        Assert.Equal(Su, Routing.Assignee(team, Roles.Design, Monday.AddDays(7)));
    }

    [Fact]
    public void Where_nobody_stands_in_nobody_is_put_there() =>
        Assert.Empty(Routing.Candidates(Four.With(Roles.Design, ["su"]).With(Away("su")), Roles.Design, Monday));

    [Theory]
    [InlineData(CauseIds.Reviews, Roles.AfterSales)]
    [InlineData(CauseIds.StockOut, Roles.Purchasing)]
    [InlineData(CauseIds.StockOut, Roles.Warehouse)]
    [InlineData(CauseIds.ServiceOverload, Roles.ServiceLead)]
    [InlineData(CauseIds.TrackingGap, Roles.Tech)]
    public void A_cause_names_a_narrower_role_where_somebody_holds_it(string cause, string held)
    {
        Assert.Equal(held, Routing.Owner(Four.With(held, ["su"]), Caused(cause)));
        Assert.Equal(Roles.Ads, Routing.Owner(Four, Caused(cause)));
    }

    [Fact]
    public void After_sales_work_is_the_services_in_a_shop_that_does_not_part_them() =>
        Assert.Equal(Roles.Service, Routing.Owner(Four.With(Roles.Service, ["su"]), Caused(CauseIds.Reviews)));

    [Fact]
    public void The_settings_may_say_otherwise_and_the_cause_goes_before_the_rule_and_the_metric()
    {
        var team = Four.With(Roles.Content, ["su"]).With(Roles.Live, ["zhou"]).With(Roles.Tech, ["lin"]) with
        {
            Rules = new TeamRules(Routes: new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal)
            {
                [Routing.Cause + CauseIds.Reviews] = [Roles.Content],
                [Routing.Rule + FindingRules.SourceFell] = [Roles.Live],
                [Routing.Metric + MetricIds.Visitors] = [Roles.Tech],
            }),
        };

        Assert.Equal(Roles.Content, Routing.Owner(team, Caused(CauseIds.Reviews)));
        Assert.Equal(Roles.Live, Routing.Owner(team, Found));
        Assert.Equal(Roles.Tech, Routing.Owner(team, Found with { Rule = FindingRules.Asked }));
    }

    [Fact]
    public void Every_role_of_the_table_is_one_that_work_can_be_handed_to() =>
        Assert.All(Routing.Usual.Values.SelectMany(roles => roles), role => Assert.Contains(role, Roles.Doers));

    private static Finding Caused(string cause) => Found with { Because = new FoundCause(cause, IsSure: true, []) };
}
