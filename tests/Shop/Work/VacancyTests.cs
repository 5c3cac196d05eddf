using Helmsman.Shop.Work;
using static Helmsman.Tests.Shop.Work.Staff;

namespace Helmsman.Tests.Shop.Work;

public sealed class VacancyTests
{
    private static readonly Team Run = Four.With(Roles.Operator, ["lin"]).With(Roles.Ads, ["zhou"]).With(Roles.Design, ["su"]).With(Away("su"));

    private static readonly WorkItem[] Hers =
    [
        Task(1, "su"),
        Task(2, "su", events: [new WorkEvent.Acknowledged("su", At(3))]),
        Task(3, "su", events: [new WorkEvent.Done("su", At(3))]),
        Task(4, "zhou"),
        Task(5, null, Roles.Design),
    ];

    [Fact]
    public void While_she_is_away_what_she_has_not_acknowledged_moves_and_the_rest_stays_hers()
    {
        var vacancy = Vacancy.During(Away("su"), "demo", Run.WithDeputy("su", "zhou"), Hers, Monday);

        Assert.Equal([new MovedTask("demo/000001", "zhou")], vacancy.Moves);
        Assert.Equal(["demo/000002"], vacancy.Kept);
        Assert.Equal("demo/su/20261123", vacancy.Id);
    }

    [Fact]
    public void Without_a_stand_in_everything_stays()
    {
        var vacancy = Vacancy.During(Away("su"), "demo", Run, Hers, Monday);

        Assert.Empty(vacancy.Moves);
        Assert.Equal(["demo/000001", "demo/000002"], vacancy.Kept);
    }

    [Fact]
    public void Of_somebody_who_left_all_that_runs_goes_to_the_deputy_and_the_roles_that_are_empty_now_are_named()
    {
        var vacancy = Vacancy.After("su", "demo", Run.WithDeputy("su", "zhou"), Hers, Monday);

        Assert.Equal([new("demo/000001", "zhou"), new MovedTask("demo/000002", "zhou")], vacancy.Moves);
        Assert.Empty(vacancy.Kept);
        Assert.Equal([Roles.Design], vacancy.EmptyRoles);
        Assert.Null(vacancy.Last);
    }

    [Theory]
    [InlineData("he", "he")]
    [InlineData("su", "lin")]
    [InlineData("gone", "lin")]
    public void Without_a_deputy_it_goes_back_to_whoever_asked_or_else_to_whoever_runs_the_shop(string asker, string heir) =>
        Assert.Equal(heir, Assert.Single(Vacancy.After("su", "demo", Run, [Task(1, "su", by: asker)], Monday).Moves).To);

    [Fact]
    public void The_last_operators_tasks_stay_when_there_is_nobody_to_have_them()
    {
        var vacancy = Vacancy.After("lin", "demo", Four.With(Roles.Operator, ["lin"]), [Task(1, "lin")], Monday);

        Assert.Empty(vacancy.Moves);
        Assert.Single(vacancy.Kept);
        Assert.Equal([Roles.Operator], vacancy.EmptyRoles);
    }
}
