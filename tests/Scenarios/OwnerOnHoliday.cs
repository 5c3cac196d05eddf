using Helmsman.Cards;
using Helmsman.Samples.DemoShop;
using Helmsman.Shop.Documents;
using Helmsman.Shop.Work;
using Helmsman.Tests.Scenarios.House;

namespace Helmsman.Tests.Scenarios;

/// <summary>Whose task it is is away. It is Sunday, 22 November.</summary>
public sealed class OwnerOnHoliday
{
    private const string Away = "苏禾请假";

    private static readonly DateOnly Today = new(2026, 11, 22);

    [Fact]
    public async Task A_finding_handed_to_somebody_who_is_away_goes_to_the_deputy_and_says_so()
    {
        await using var house = await Shifts.BeginAsync();
        await house.SayAsync(Shifts.Operator, "苏禾请假三天", "是", "周晨");
        await house.NewsAsync(Shifts.Operator, "苏禾请假（11月22日–11月24日）");

        await house.HandOverByTalkAsync();

        await house.TaskInChatOfAsync(Shifts.Ads);
        await house.NewsAsync(Shifts.Operator, "由周晨代班，这件事给周晨");
        Assert.Equal(("zhou", Roles.Design), await AssigneeAsync(house));
        Assert.DoesNotContain(house.Connector.All, sent => sent.Conversation == TeamsClient.ChatOf(Shifts.Designer) && sent.Button(Verbs.Acknowledge) is not null);
    }

    [Fact]
    public async Task What_nobody_has_acknowledged_moves_as_soon_as_its_owner_is_away_and_the_operator_is_told_once()
    {
        await using var house = await Shifts.BeginAsync();
        await house.HandOverByTalkAsync();
        await house.TaskInChatOfAsync(Shifts.Designer);

        await house.SayAsync(Shifts.Designer, "我今天请假", "是", "周晨");

        await house.TaskInChatOfAsync(Shifts.Ads);
        var news = await house.NewsAsync(Shifts.Operator, Away);
        Assert.True(news.Says("#1") && news.Says("周晨"));
        var moved = Assert.IsType<WorkEvent.Reassigned>((await house.OnlyItemAsync()).Events[^1]);
        Assert.Equal((WorkEvent.Bot, "zhou", "苏禾请假 11月22日 周日"), (moved.By, moved.To, moved.Why));

        await house.SayAsync(Shifts.Designer, "我的代班是周晨");
        await house.TaskInChatOfAsync(Shifts.Ads);
        Assert.Single(house.Connector.All, sent => sent.Verb == "post" && sent.Conversation == TeamsClient.ChatOf(Shifts.Operator) && sent.Card is not null && sent.Says("还没人确认的"));
    }

    [Fact]
    public async Task What_she_has_acknowledged_stays_hers_until_somebody_hands_it_on_with_one_click()
    {
        await using var house = await Shifts.BeginAsync();
        await house.HandOverByTalkAsync();
        await house.Teams.ClickAsync(Shifts.Designer, await house.TaskInChatOfAsync(Shifts.Designer), Verbs.Acknowledge);

        await house.SayAsync(Shifts.Designer, "我今天请假", "是", "周晨");
        var hers = await house.NewsAsync(Shifts.Designer, "放着还是转给别人");
        var his = await house.NewsAsync(Shifts.Operator, "要不要转");
        Assert.Equal(("su", Roles.Design), await AssigneeAsync(house));
        Assert.NotNull(his.Button(Verbs.HandOn));

        await house.Teams.ClickAsync(Shifts.Designer, hers, Verbs.HandOn);

        await house.TaskInChatOfAsync(Shifts.Ads);
        Assert.Equal(("zhou", Roles.Design), await AssigneeAsync(house));
    }

    [Fact]
    public async Task Leave_that_begins_tomorrow_moves_nothing_before_tomorrow_morning()
    {
        await using var house = await Shifts.BeginAsync();
        await house.HandOverByTalkAsync();
        await house.TaskInChatOfAsync(Shifts.Designer);
        await house.SayAsync(Shifts.Designer, "我明天请假", "是", "周晨");
        Assert.Equal(("su", Roles.Design), await AssigneeAsync(house));

        await house.GoOnAsync(TimeSpan.FromHours(23));

        await house.TaskInChatOfAsync(Shifts.Ads);
        Assert.Equal(("zhou", Roles.Design), await AssigneeAsync(house));
    }

    [Fact]
    public async Task What_was_decided_before_a_crash_is_done_after_it_and_told()
    {
        await using var first = await Shifts.BeginAsync();
        await first.HandOverByTalkAsync();
        await first.TaskInChatOfAsync(Shifts.Designer);
        await first.DisposeAsync();
        await first.Documents.ChangeAsync(Team.Documents, DemoShop.Profile.Id, team => team!.With(new Absence("su", Today, Today)), TestContext.Current.CancellationToken);
        var decided = new Vacancy(DemoShop.Profile.Id, "su", Today, Today, [new MovedTask((await first.OnlyItemAsync()).Id, "zhou")], [], []);
        Assert.True(await first.Documents.CompareAndSetAsync(Vacancy.Documents, decided.Id, decided, 0, TestContext.Current.CancellationToken));

        await using var second = new BotHouse(first);

        await second.TaskInChatOfAsync(Shifts.Ads);
        await second.NewsAsync(Shifts.Operator, Away);
        Assert.True((await second.Documents.FindAsync(Vacancy.Documents, decided.Id, TestContext.Current.CancellationToken))!.IsDone);
    }

    [Fact]
    public async Task Where_nobody_stood_in_it_moves_once_somebody_does_and_again_when_she_was_back_and_is_away_again()
    {
        await using var house = await Shifts.BeginAsync();
        await house.HandOverByTalkAsync();
        await house.TaskInChatOfAsync(Shifts.Designer);
        await house.SayAsync(Shifts.Designer, "我今天请假", "是", "没有人");
        await house.NewsAsync(Shifts.Operator, "没有人代班");

        await house.SayAsync(Shifts.Operator, "苏禾的代班是周晨");
        Assert.Equal(("zhou", Roles.Design), await AssigneeAsync(house));

        await house.PressAsync(Shifts.Operator, await house.OnlyItemAsync(), Verbs.Reassign, to: "su");
        await house.SayAsync(Shifts.Operator, "苏禾的代班是周晨");
        Assert.Equal(("su", Roles.Design), await AssigneeAsync(house));

        await house.SayAsync(Shifts.Designer, "我回来了", "我今天请假", "是");
        Assert.Equal(("zhou", Roles.Design), await AssigneeAsync(house));
    }

    private static async Task<(string?, string)> AssigneeAsync(BotHouse house)
    {
        var item = await house.OnlyItemAsync();
        return (item.Standing.Assignee, item.Brief.Role);
    }
}
