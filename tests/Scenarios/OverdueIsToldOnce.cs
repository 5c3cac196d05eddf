using Helmsman.Bot.Schedules;
using Helmsman.Cards;
using Helmsman.Shop.Documents;
using Helmsman.Shop.Work;
using Helmsman.Tests.Scenarios.House;
using Microsoft.Extensions.DependencyInjection;

namespace Helmsman.Tests.Scenarios;

/// <summary>Past its day, a task is told of once: not again by a restart, by a step that comes due twice, nor by a crash before the telling.</summary>
public sealed class OverdueIsToldOnce
{
    [Fact]
    public async Task Whoever_asked_hears_of_it_the_next_working_morning_and_no_more()
    {
        await using var house = await WorkingDay.BeginAsync("2026-11-26 10:00", null, ("Helmsman:Reminders:MorningList", "false"));
        var item = await house.HandAsync("换主图", "2026-11-27");
        await house.Teams.ClickAsync("su", await house.SeesTaskAsync("su", "换主图"), Verbs.Acknowledge);

        await house.GoToAsync("2026-11-28 12:00");
        Assert.Empty(house.Reminders("lin"));
        await house.GoToAsync("2026-11-30 09:00");
        await house.SeesReminderAsync("lin", "已过截止日");
        var kept = await house.FindAsync(item);
        await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => house.Services.GetRequiredService<WorkEscalation>().ComeDueAsync(item.Id, CancellationToken.None)));
        Assert.Equal(kept.Events.Count, (await house.FindAsync(item)).Events.Count);
        await house.GoToAsync("2026-12-01 09:00");

        Assert.Single(house.Reminders("lin"));
        Assert.Single((await house.FindAsync(item)).Events, happened => happened is WorkEvent.Escalated { Step: EscalationSteps.Overdue });
    }

    [Fact]
    public async Task A_step_that_was_missed_while_the_bot_was_down_is_made_up_for_once()
    {
        await using var first = await WorkingDay.BeginAsync("2026-11-23 10:00");
        var item = await first.HandAsync("换主图", "2026-12-16");
        await first.SeesTaskAsync("su", "换主图");
        await first.SettledAsync(row => !row.IsPending);

        await using var second = await first.AgainAsync("2026-11-23 16:20");
        await second.SeesReminderAsync("su", "超过 4 个工作小时没有接收");
        await using var third = await second.AgainAsync("2026-11-23 17:00");
        await third.GoToAsync("2026-11-23 17:30");

        Assert.Single(third.Reminders("su"));
        Assert.Single((await third.FindAsync(item)).Standing.Steps!);
    }

    [Fact]
    public async Task A_step_that_was_missed_is_not_made_up_for_on_a_day_off()
    {
        await using var first = await WorkingDay.BeginAsync("2026-11-27 10:00");
        var item = await first.HandAsync("换主图", "2026-12-16");
        await first.SeesTaskAsync("su", "换主图");
        await first.SettledAsync(row => !row.IsPending);

        await using var second = await first.AgainAsync("2026-11-28 22:00");
        await second.GoToAsync("2026-11-28 23:00");
        Assert.Empty(second.Reminders("su"));
        Assert.Null((await second.FindAsync(item)).Standing.Steps);
        await second.GoToAsync("2026-11-30 09:00");

        await second.SeesReminderAsync("su", "超过 4 个工作小时没有接收");
    }

    [Fact]
    public async Task What_was_kept_at_the_end_of_a_week_and_not_told_is_told_at_the_beginning_of_the_next()
    {
        await using var first = await WorkingDay.BeginAsync("2026-11-27 10:00", null, ("Helmsman:Reminders:MorningList", "false"));
        var item = await first.HandAsync("换主图", "2026-12-16");
        await first.SeesTaskAsync("su", "换主图");
        await first.DisposeAsync();
        await first.Documents.ChangeAsync(
            WorkItem.Documents,
            item.Id,
            kept => kept! with { Events = [.. kept.Events, new WorkEvent.Escalated(WorkEvent.Bot, WorkingDay.At("2026-11-27 17:59"), EscalationSteps.Reminded)] },
            TestContext.Current.CancellationToken);

        await using var second = await first.AgainAsync("2026-11-30 10:00");

        await second.SeesReminderAsync("su", "超过 4 个工作小时没有接收");
        await second.GoToAsync("2026-11-30 10:30");
        Assert.Single(second.Reminders("su"), reminder => reminder.Says("有 1 件事等你"));
    }

    [Fact]
    public async Task A_step_that_was_kept_and_not_told_when_the_program_died_is_told_by_the_next_life()
    {
        await using var first = await WorkingDay.BeginAsync("2026-11-23 10:00");
        var item = await first.HandAsync("换主图", "2026-12-16");
        await first.SeesTaskAsync("su", "换主图");
        await first.DisposeAsync();
        await first.Documents.ChangeAsync(
            WorkItem.Documents,
            item.Id,
            kept => kept! with { Events = [.. kept.Events, new WorkEvent.Escalated(WorkEvent.Bot, WorkingDay.At("2026-11-23 14:00"), EscalationSteps.Reminded)] },
            TestContext.Current.CancellationToken);

        await using var second = await first.AgainAsync("2026-11-23 14:02");

        await second.SeesReminderAsync("su", "超过 4 个工作小时没有接收");
        await second.GoToAsync("2026-11-23 14:30");
        Assert.Single(second.Reminders("su"));
    }
}
