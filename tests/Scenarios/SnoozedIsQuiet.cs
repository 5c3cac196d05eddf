using Helmsman.Cards;
using Helmsman.Shop.Work.Reminders;
using Helmsman.Tests.Scenarios.House;

namespace Helmsman.Tests.Scenarios;

/// <summary>What was put off is not spoken of until then.</summary>
public sealed class SnoozedIsQuiet
{
    [Fact]
    public async Task Nothing_comes_before_and_one_word_comes_then()
    {
        await using var house = await WorkingDay.BeginAsync("2026-11-24 10:00");
        await house.HandAsync("换主图", "2026-12-16");

        var answer = await house.ChooseAsync("su", await house.SeesTaskAsync("su", "换主图"), Verbs.Snooze, TimeFields.UntilId, Snoozes.Monday);

        Assert.Contains("推迟到 11月30日 09:00", answer.Words, StringComparison.Ordinal);
        foreach (var quiet in new[] { "2026-11-24 14:00", "2026-11-24 17:55", "2026-11-25 09:00", "2026-11-27 16:00", "2026-11-29 12:00" })
        {
            await house.GoToAsync(quiet);
        }

        Assert.Empty(house.Reminders("su"));
        await house.GoToAsync("2026-11-30 09:00");
        await house.SeesReminderAsync("su", "推迟的时间到了");
        Assert.Single(house.Reminders("su"));
    }

    [Fact]
    public async Task Somebody_else_cannot_put_it_off_and_no_choice_is_said_to_be_none()
    {
        await using var house = await WorkingDay.BeginAsync("2026-11-24 10:00");
        var item = await house.HandAsync("换主图", "2026-12-16");
        var task = await house.SeesTaskAsync("su", "换主图");

        var other = await house.ChooseAsync("he", task, Verbs.Snooze, TimeFields.UntilId, Snoozes.Hour);
        var none = await house.ChooseAsync("su", task, Verbs.Snooze, TimeFields.UntilId, "for ever");

        Assert.Equal((false, "application/vnd.microsoft.activity.message"), (other.IsCard, other.Type));
        Assert.Contains("请选择", none.Words, StringComparison.Ordinal);
        Assert.Null((await house.FindAsync(item)).Standing.SnoozedUntil);
        Assert.True(house.LogBook.Has(1510));
    }

    [Theory]
    [InlineData("lin", "2026-12-20", "2026-12-20")]
    [InlineData("lin", "2026-11-23", "2026-12-16")]
    [InlineData("lin", "in spring", "2026-12-16")]
    [InlineData("he", "2026-12-20", "2026-12-16")]
    public async Task Another_day_is_for_whoever_asked_for_it_to_give(string person, string day, string due)
    {
        await using var house = await WorkingDay.BeginAsync("2026-11-24 10:00");
        var item = await house.HandAsync("换主图", "2026-12-16");

        var answer = await house.ChooseAsync(person, await house.SeesTaskAsync("su", "换主图"), Verbs.ChangeDue, TimeFields.DueId, day);

        Assert.Equal(200, answer.StatusCode);
        Assert.Equal(DateOnly.ParseExact(due, "yyyy-MM-dd", null), (await house.FindAsync(item)).Standing.Due);
    }
}
