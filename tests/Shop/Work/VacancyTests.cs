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
    public void When_somebody_stands_in_after_all_it_is_decided_again()
    {
        var before = Vacancy.During(Away("su"), "demo", Run, Hers, Monday) with { IsDone = true };

        var again = Vacancy.During(Away("su"), "demo", Run.WithDeputy("su", "zhou"), Hers, Monday, before);

        Assert.Equal([new MovedTask("demo/000001", "zhou")], again.Moves);
        Assert.False(again.IsDone);
    }

    [Fact]
    public void What_was_given_back_to_her_or_to_her_alone_stays_hers_and_what_is_opened_again_moves()
    {
        var run = Run.WithDeputy("su", "zhou");
        var before = Vacancy.During(Away("su"), "demo", run, Hers, Monday) with { IsDone = true };
        WorkItem[] now =
        [
            Task(1, "su", events: [new WorkEvent.Reassigned(WorkEvent.Bot, At(4), "zhou"), new WorkEvent.Reassigned("lin", At(5), "su")]),
            Task(6, "zhou", events: [new WorkEvent.Reassigned("lin", At(6), "su")]),
        ];

        Assert.Same(before, Vacancy.During(Away("su"), "demo", run, now, Monday, before));

        var reopened = Task(3, "su", events: [new WorkEvent.Done("su", At(3)), new WorkEvent.Reopened("lin", At(7), "not yet")]);
        var again = Vacancy.During(Away("su"), "demo", run, [.. now, reopened], Monday, before);
        Assert.Equal([new("demo/000001", "zhou", IsMade: true), new MovedTask("demo/000003", "zhou")], again.Moves);
    }

    [Fact]
    public void Until_it_is_done_what_was_decided_holds()
    {
        var before = Vacancy.During(Away("su"), "demo", Run, Hers, Monday);

        Assert.Same(before, Vacancy.During(Away("su"), "demo", Run.WithDeputy("su", "zhou"), Hers, Monday, before));
    }

    [Fact]
    public void It_is_over_when_she_is_back()
    {
        var vacancy = Vacancy.During(Away("su"), "demo", Run, Hers, Monday);

        Assert.False(vacancy.HasEnded(Run, Monday.AddDays(2)));
        Assert.True(vacancy.HasEnded(Run.Back("su", Monday.AddDays(2)), Monday.AddDays(2)));
        Assert.False(Vacancy.After("su", "demo", Run, Hers, Monday).HasEnded(Run.Without("su", Monday), Monday));
    }

    [Fact]
    public void What_is_private_goes_to_no_colleague()
    {
        var run = Run.WithDeputy("su", "zhou");
        var secret = Task(1, "su", by: "he");
        secret = secret with { Brief = secret.Brief with { IsPrivate = true } };

        Assert.Empty(Vacancy.During(Away("su"), "demo", run, [secret], Monday).Moves);
        Assert.Equal([new MovedTask("demo/000001", "he")], Vacancy.After("su", "demo", run, [secret], Monday).Moves);
    }

    [Fact]
    public void The_last_operators_tasks_stay_when_there_is_nobody_to_have_them()
    {
        var vacancy = Vacancy.After("lin", "demo", Four.With(Roles.Operator, ["lin"]), [Task(1, "lin")], Monday);

        Assert.Empty(vacancy.Moves);
        Assert.Single(vacancy.Kept);
        Assert.Equal([Roles.Operator], vacancy.EmptyRoles);
    }
}
