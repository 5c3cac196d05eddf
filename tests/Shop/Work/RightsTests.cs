using Helmsman.Shop.Work;
using static Helmsman.Tests.Shop.Work.Staff;

namespace Helmsman.Tests.Shop.Work;

public sealed class RightsTests
{
    private static readonly Team Run = Four.With(Roles.Operator, ["lin"]).With(Roles.Owner, ["he"]).With(Roles.Ads, ["zhou"]);

    public static TheoryData<string> All => [.. Rights.Usual.Keys];

    [Theory]
    [MemberData(nameof(All))]
    public void Whoever_runs_the_shop_may(string right) => Assert.All([Lin, He], person => Assert.True(Rights.May(Run, person, right)));

    [Theory]
    [MemberData(nameof(All))]
    public void Others_may_see_money_and_no_more(string right) => Assert.Equal(right == Rights.SeeMoney, Rights.May(Run, Zhou, right));

    [Theory]
    [MemberData(nameof(All))]
    public void While_nobody_has_been_given_the_role_everybody_may(string right) => Assert.True(Rights.May(Four, Zhou, right));

    [Fact]
    public void The_settings_may_say_otherwise()
    {
        var team = Ruled(Rights.SeeMoney, Roles.Owner);

        Assert.False(Rights.May(team, Zhou, Rights.SeeMoney));
        Assert.False(Rights.May(team, Lin, Rights.SeeMoney));
        Assert.True(Rights.May(team, He, Rights.SeeMoney));
        Assert.True(Rights.May(team, Lin, Rights.SetTargets));
        Assert.False(Rights.AllMay(team, Rights.SeeMoney));
        Assert.True(Rights.AllMay(Run, Rights.SeeMoney));
    }

    [Fact]
    public void Who_says_what_is_to_be_done_is_who_may_approve()
    {
        Assert.True(Run.Steers("lin"));
        Assert.False(Run.Steers("zhou"));
        Assert.True(Ruled(Rights.Approve, Roles.Ads).Steers("zhou"));
        Assert.False(Ruled(Rights.Approve, Roles.Ads).Steers("lin"));
        Assert.False(Run.Steers("stranger"));
        Assert.True(Four.Steers("stranger"));
    }

    [Fact]
    public void The_made_up_people_of_a_sample_do_not_keep_a_real_person_from_anything()
    {
        var sample = Four.With(Lin with { Accounts = [new Account(Account.LocalPage, "lin")] }).With(Roles.Operator, ["lin"]);
        var real = new Person("ann", "Ann", [new Account("msteams", "29:ann")]);

        Assert.True(Rights.May(sample, real, Rights.GiveRoles));
        Assert.True(sample.With(real).Steers("ann"));
        Assert.False(Rights.May(sample, Zhou with { Accounts = [new Account(Account.LocalPage, "zhou")] }, Rights.GiveRoles));
    }

    private static Team Ruled(string right, string role) =>
        Run with { Rules = new TeamRules(new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal) { [right] = [role] }) };
}
