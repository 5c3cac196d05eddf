using Helmsman.Cards;
using Helmsman.Shop.Work;
using Helmsman.Tests.Scenarios.House;

namespace Helmsman.Tests.Scenarios;

/// <summary>收到 and then not a word: after a reminder it counts as not acknowledged any more, and is asked for again.</summary>
public sealed class AcknowledgedAndForgotten
{
    [Fact]
    public async Task It_lapses_and_can_be_acknowledged_again()
    {
        await using var house = await WorkingDay.BeginAsync("2026-11-23 10:00", null, ("Helmsman:Reminders:MorningList", "false"));
        var item = await house.HandAsync("换主图", "2026-12-16");
        await house.Teams.ClickAsync("su", await house.SeesTaskAsync("su", "换主图"), Verbs.Acknowledge);

        await house.GoToAsync("2026-11-25 10:05");
        await house.SeesReminderAsync("su", "2 个工作日没有动静");
        Assert.Equal(WorkState.Acknowledged, (await house.FindAsync(item)).State);

        await house.GoToAsync("2026-11-26 10:10");
        var again = await house.SeesReminderAsync("su", "3 个工作日没有动静，请重新确认接收");
        Assert.Equal(WorkState.Open, (await house.FindAsync(item)).State);

        await house.Teams.ClickAsync("su", again, Verbs.Acknowledge);

        Assert.Equal(WorkState.Acknowledged, (await house.FindAsync(item)).State);
        await house.SeenAsync(sent => sent.Verb == "edit" && sent.ActivityId == again.ActivityId && sent.Says("这里的事都有着落了"), "nothing is left");
        Assert.Equal(2, house.Reminders("su").Count);
        Assert.Empty(house.Reminders("lin"));
    }
}
