using Helmsman.Shop.Work;

namespace Helmsman.Tests.Shop.Work;

public sealed class RoutingTests
{
    private static readonly Person Lin = new("lin", "林", []);
    private static readonly Person Zhou = new("zhou", "周", []);
    private static readonly Team Two = Team.Empty.With(Lin).With(Zhou);

    [Fact]
    public void The_first_holder_is_asked_first()
    {
        var team = Two.With(Roles.Ads, ["zhou", "lin"]);

        Assert.Equal(Zhou, Routing.Assignee(team, Roles.Ads));
        Assert.Equal([Zhou, Lin], Routing.Candidates(team, Roles.Ads));
    }

    [Fact]
    public void Nobody_stands_in_for_a_role_without_a_holder() =>
        Assert.Null(Routing.Assignee(Two.With(Roles.Operator, ["lin"]), Roles.Design));

    [Fact]
    public void Somebody_who_left_the_team_is_not_asked() => Assert.Equal(Lin, Routing.Assignee(Two.With(Roles.Ads, ["gone", "lin"]), Roles.Ads));

    [Fact]
    public void One_person_may_wear_several_hats()
    {
        var team = Two.With(Roles.Ads, ["lin"]).With(Roles.Design, ["lin"]);

        Assert.Equal(Lin, Routing.Assignee(team, Roles.Ads));
        Assert.Equal(Lin, Routing.Assignee(team, Roles.Design));
    }
}
