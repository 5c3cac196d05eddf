using Helmsman.Shop.Work.Reminders;
using static Helmsman.Tests.Shop.Work.Reminders.Tasks;

namespace Helmsman.Tests.Shop.Work.Reminders;

public sealed class SnoozesTests
{
    [Theory]
    [InlineData(Snoozes.Hour, "2026-11-24 10:00", "2026-11-24 11:00")]
    [InlineData(Snoozes.Hour, "2026-11-24 17:00", "2026-11-25 09:00")]
    [InlineData(Snoozes.Hour, "2026-11-27 17:40", "2026-11-30 09:40")]
    [InlineData(Snoozes.Today, "2026-11-24 10:00", "2026-11-24 17:00")]
    [InlineData(Snoozes.Today, "2026-11-24 17:30", "2026-11-25 09:00")]
    [InlineData(Snoozes.Today, "2026-11-28 10:00", "2026-11-30 09:00")]
    [InlineData(Snoozes.Tomorrow, "2026-11-24 10:00", "2026-11-25 09:00")]
    [InlineData(Snoozes.Tomorrow, "2026-09-30 10:00", "2026-10-08 09:00")]
    [InlineData(Snoozes.Tomorrow, "2026-10-09 10:00", "2026-10-10 09:00")]
    [InlineData(Snoozes.Monday, "2026-11-24 10:00", "2026-11-30 09:00")]
    [InlineData(Snoozes.Monday, "2026-11-30 10:00", "2026-12-07 09:00")]
    [InlineData(Snoozes.Monday, "2026-09-30 10:00", "2026-10-08 09:00")]
    public void A_choice_is_a_time_at_which_people_work(string choice, string now, string until) =>
        Assert.Equal(At(until), Snoozes.Until(choice, Alone.Hours.Shop, At(now)));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("for ever")]
    public void What_is_no_choice_is_none(string? choice) => Assert.Null(Snoozes.Until(choice, Alone.Hours.Shop, At("2026-11-24 10:00")));
}
