using Helmsman.Cards;
using Helmsman.Tests.Scenarios.House;

namespace Helmsman.Tests.Scenarios;

/// <summary>One message per person, not one per task.</summary>
public sealed class FiveTasksOneReminder
{
    [Fact]
    public async Task Five_tasks_of_one_person_are_one_message_that_follows_what_becomes_of_them()
    {
        await using var house = await WorkingDay.BeginAsync("2026-11-23 09:30");
        foreach (var what in new[] { "换主图", "改详情页", "做海报", "拍细节图", "改尺码表" })
        {
            house.Clock.Advance(TimeSpan.FromSeconds(50));
            await house.HandAsync(what, "2026-12-16");
        }

        await house.GoToAsync("2026-11-23 13:35");
        var reminder = await house.SeesReminderAsync("su", "有 5 件事等你");
        Assert.All(new[] { "换主图", "改详情页", "做海报", "拍细节图", "改尺码表" }, what => Assert.True(reminder.Says(what)));

        var answer = await house.Teams.ClickAsync("su", reminder, Verbs.Acknowledge);

        Assert.True(answer.IsCard);
        await house.SeenAsync(sent => sent.Verb == "edit" && sent.ActivityId == reminder.ActivityId && sent.Says("有 4 件事等你"), "four are left");
        Assert.Single(house.Reminders("su"));
    }

    [Fact]
    public async Task The_list_of_the_morning_has_what_is_due_on_the_day_and_nothing_else_comes_then()
    {
        await using var house = await WorkingDay.BeginAsync("2026-11-23 15:00");
        await house.HandAsync("换主图", "2026-11-24");
        await house.HandAsync("改详情页", "2026-12-16");

        await house.GoToAsync("2026-11-24 09:00");

        var list = await house.SeesReminderAsync("su", "开工清单：2 件事");
        await house.SeesReminderAsync("su", "今天是截止前的最后一个工作日");
        Assert.Equal(list.ActivityId, Assert.Single(house.Reminders("su")).ActivityId);
    }

    [Fact]
    public async Task Without_the_list_the_morning_has_only_what_is_due()
    {
        await using var house = await WorkingDay.BeginAsync("2026-11-23 15:00", null, ("Helmsman:Reminders:MorningList", "false"));
        await house.HandAsync("换主图", "2026-11-24");
        await house.HandAsync("改详情页", "2026-12-16");

        await house.GoToAsync("2026-11-24 09:00");

        Assert.True((await house.SeesReminderAsync("su", "换主图")).Says("有 1 件事等你"));
    }
}
