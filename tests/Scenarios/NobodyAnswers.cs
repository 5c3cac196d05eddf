using Helmsman.Bot.Conversations;
using Helmsman.Shop.Documents;
using Helmsman.Shop.Work;
using Helmsman.Tests.Scenarios.House;

namespace Helmsman.Tests.Scenarios;

/// <summary>A task handed over before the National Day holiday: the assignee, then her deputy, then the operator; on days off, nobody.</summary>
public sealed class NobodyAnswers
{
    [Fact]
    public async Task The_ladder_is_climbed_in_working_time_only()
    {
        await using var house = await WorkingDay.BeginAsync("2026-09-30 13:30", deputyOfSu: "zhou");
        var item = await house.HandAsync("换主图", "2026-10-16");

        await house.GoToAsync("2026-09-30 17:30");
        var reminder = await house.SeesReminderAsync("su", "超过 4 个工作小时没有接收");
        Assert.True(reminder.Says("换主图"));
        Assert.Empty(house.Reminders("zhou"));

        var before = house.Connector.All.Count;
        foreach (var dayOff in new[] { "2026-10-01 09:00", "2026-10-03 11:30", "2026-10-05 15:00", "2026-10-07 17:30" })
        {
            await house.GoToAsync(dayOff);
        }

        Assert.Empty(house.Connector.All.Skip(before));

        await house.GoToAsync("2026-10-08 09:00");
        await house.SeesReminderAsync("su", "开工清单");
        await house.GoToAsync("2026-10-08 12:30");
        await house.SeesReminderAsync("zhou", "苏禾");
        Assert.Empty(house.Reminders("lin"));
        await house.GoToAsync("2026-10-08 16:30");
        await house.SeesReminderAsync("lin", "苏禾");

        await house.GoToAsync("2026-10-10 09:00");
        Assert.Equal(
            [EscalationSteps.Reminded, EscalationSteps.Deputy, EscalationSteps.Operator],
            (await house.FindAsync(item)).Standing.Steps!.Select(step => step.Step));
        Assert.Single(house.Reminders("zhou"));
        Assert.Single(house.Reminders("lin"));
    }

    [Fact]
    public async Task A_saturday_that_is_worked_for_the_holiday_is_a_day_like_others()
    {
        await using var house = await WorkingDay.BeginAsync("2026-10-09 17:00");
        await house.HandAsync("换主图", "2026-10-16");

        await house.GoToAsync("2026-10-10 12:00");

        await house.SeesReminderAsync("su", "超过 4 个工作小时没有接收");
    }

    [Fact]
    public async Task Who_cannot_be_reached_alone_is_named_on_the_task_in_the_channel()
    {
        await using var house = await WorkingDay.BeginAsync("2026-11-23 09:30");
        await house.Teams.InstallAsync("lin", TeamsClient.Team);
        await house.Documents.ChangeAsync(KnownConversation.Documents, $"msteams/{TeamsClient.ChatOf("su")}", chat => chat! with { IsGone = true }, TestContext.Current.CancellationToken);
        house.Connector.Instead = (method, path) => path == "conversations" ? new HttpResponseMessage(System.Net.HttpStatusCode.Forbidden) : null;
        await house.HandAsync("换主图", "2026-12-16");

        await house.GoToAsync("2026-11-23 13:30");

        await house.SeenAsync(sent => sent.Conversation == TeamsClient.Team && sent.Says("苏禾 的私聊联系不上"), "the channel's card");
    }
}
