using Helmsman.Cards;
using Helmsman.Shop.Work;

namespace Helmsman.Tests.Dialogs;

/// <summary>Away, back, standing in, gone; and who may say so.</summary>
public sealed class StaffTests
{
    private readonly Room room = new();

    private Team Team => room.Desk.Shop.Team;

    [Fact]
    public async Task Leave_is_read_back_a_deputy_is_asked_for_and_both_are_kept()
    {
        await room.FollowAsync(
            "su",
            "zh-CN",
            ("我下周一到周三请假", "11月30日 周一|12月2日 周三|共 3 天"),
            ("是", "谁来代班|周到|没有人"),
            ("周到", "记下了|代班：周到"));

        Assert.Equal(new Absence("su", new(2026, 11, 30), new(2026, 12, 2)), Assert.Single(Team.Absences));
        Assert.Equal("zhou", Team.StandIn("su", new(2026, 12, 1))?.Id);
        Assert.Equal(1, room.Desk.Covered);
    }

    [Fact]
    public async Task Leave_without_days_is_asked_for_and_a_no_notes_nothing()
    {
        await room.FollowAsync("su", "en-US", ("I'm on leave", "from which day"), ("whenever", "did not understand"), ("tomorrow to Friday", "Thu 26 Nov"), ("no", "nothing is noted"));
        Assert.Empty(Team.Absences);
    }

    [Fact]
    public async Task Nobody_need_stand_in_and_a_known_deputy_is_not_asked_for_again()
    {
        await room.FollowAsync("su", "en-US", ("I'm off tomorrow", "26 Nov"), ("yes", "Who stands in"), ("nobody", "Nobody stands in"));
        Assert.Null(Team.StandIn("su", new(2026, 11, 26)));
        await room.FollowAsync("lin", "zh-CN", ("苏禾的代班是陈晨", "由陈晨代班"));
        await room.FollowAsync("su", "en-US", ("I'm off on 30 Nov", "30 Nov"), ("yes", "Noted|陈晨 stands in"));
    }

    [Fact]
    public async Task The_operator_says_it_of_others_and_others_do_not()
    {
        await room.FollowAsync("lin", "zh-CN", ("苏禾请假三天", "苏禾请假|11月25日|共 3 天"), ("是", "谁来代班"), ("没有人", "没有人代班"));
        Assert.True(Team.IsAbsent("su", new(2026, 11, 27)));
        await room.FollowAsync("zhou", "zh-CN", ("陈晨请假三天", "由运营或老板来告诉我"), ("苏禾的代班是周到", "由运营或老板来定"), ("陈晨离职了", "由运营或老板来说"));
        Assert.False(Team.IsAbsent("chen", new(2026, 11, 25)));
        Assert.Empty(Team.Deputies);
    }

    [Fact]
    public async Task Whoever_is_back_says_so()
    {
        room.Desk.Shop = room.Desk.Shop with { Team = Team.With(new Absence("su", new(2026, 11, 23), new(2026, 11, 29))) };

        await room.FollowAsync("lin", "zh-CN", ("谁请假了", "苏禾：11月23日|没有人"));
        await room.FollowAsync("su", "zh-CN", ("我回来了", "欢迎回来"), ("我回来了", "本来就没有请假"));

        Assert.False(Team.IsAbsent("su", new(2026, 11, 25)));
        Assert.True(Team.IsAbsent("su", new(2026, 11, 24)));
    }

    [Fact]
    public async Task Who_has_left_is_confirmed_first()
    {
        room.Desk.Open.Add(Task(1, "su"));
        await room.FollowAsync("lin", "en-US", ("苏禾 has left", "Open tasks: 1|designer"), ("no", "stays as it is"));
        Assert.Null(Team.Find("su")?.LeftOn);
        await room.FollowAsync("lin", "zh-CN", ("苏禾离职了", "手上没做完的任务：1 个|美工"), ("是", "苏禾已离职"), ("谁是美工", "美工：还没有人"));
        Assert.NotNull(Team.Find("su")?.LeftOn);
    }

    [Fact]
    public async Task A_finding_goes_to_the_deputy_of_somebody_who_is_away_and_says_so()
    {
        room.Desk.Shop = room.Desk.Shop with { Team = Team.With(new Absence("su", new(2026, 11, 23), new(2026, 11, 29))).WithDeputy("su", "chen") };

        await room.FollowAsync("lin", "zh-CN", ("为什么转化率掉了", "支付转化率"), ("交给美工", "苏禾请假|由陈晨代班"), ("换一张主图", "给谁看的"), ("通勤女性", "卖点"), ("显瘦", "什么时候要"), ("1", "跳过"), ("都跳过", "交给：陈晨"), ("是", "陈晨"));

        Assert.Equal("chen", Assert.Single(room.Desk.HandedOver).Assignee);
    }

    [Fact]
    public async Task A_task_is_handed_on_to_whom_one_chooses()
    {
        room.Desk.Open.Add(Task(1, "su"));

        await room.PressAsync("lin", Payload.For(Verbs.HandOn) with { Work = "demo/000001" });
        await room.SayAsync("lin", "周到");

        Assert.Contains("周到", room.Heard, StringComparison.Ordinal);
        Assert.Equal(("lin", "zhou"), Assert.Single(room.Desk.Happened).Happened is WorkEvent.Reassigned moved ? (moved.By, moved.To) : default);
    }

    [Fact]
    public async Task Whoever_goes_away_hands_on_what_is_his_and_nothing_else()
    {
        room.Desk.Open.AddRange([Task(1, "su", new WorkEvent.Acknowledged("su", At)), Task(2, "zhou")]);
        room.Desk.Shop = room.Desk.Shop with { Team = Team.With(new Absence("su", new(2026, 11, 26), new(2026, 11, 29))) };

        await room.PressAsync("su", Payload.For(Verbs.HandOn) with { Work = "demo/000001", Person = "chen" });
        Assert.Contains("陈晨", room.Heard, StringComparison.Ordinal);
        await room.PressAsync("su", Payload.For(Verbs.HandOn) with { Work = "demo/000002", Person = "chen" });
        Assert.Contains("不能由你转", room.Heard, StringComparison.Ordinal);

        Assert.Equal(WorkEvent.Bot, room.Desk.Happened[0].Happened.By);
        Assert.Equal("su", room.Desk.Happened[1].Happened.By);
    }

    [Fact]
    public async Task Everybodys_tasks_are_for_whoever_runs_the_shop_and_the_rest_get_their_own()
    {
        room.Desk.Open.AddRange([Task(1, "su"), Task(2, "zhou")]);

        await room.FollowAsync("lin", "zh-CN", ("团队任务", "团队有 2 个|苏禾（美工）|周到（推广）"));
        await room.FollowAsync("su", "zh-CN", ("团队任务", "只有运营或老板能看|你手上有 1 个"));
        Assert.DoesNotContain("#2", room.Heard, StringComparison.Ordinal);
    }

    private static DateTimeOffset At => new(2026, 11, 24, 9, 0, 0, TimeSpan.FromHours(8));

    private static WorkItem Task(long number, string assignee, params WorkEvent[] events) => new(
        $"demo/{number:D6}",
        number,
        new Brief("demo", null, Roles.Design, assignee, "lin", $"task {number}", "done", new DateOnly(2026, 11, 26), []),
        At,
        [new WorkEvent.Assigned("lin", At, assignee), .. events]);
}
