using Helmsman.Shop.Moves.Logs;
using Helmsman.Shop.Work;

namespace Helmsman.Tests.Shop.Moves.Logs;

public sealed class LogRoundTests
{
    private static readonly LogTimes Times = new(new TimeOnly(17, 30), TimeSpan.FromHours(1));

    [Theory]
    [InlineData("17:29", LogStep.Nothing)]
    [InlineData("17:30", LogStep.Ask)]
    [InlineData("22:00", LogStep.Ask)]
    public void It_is_asked_for_once_its_time_has_come(string at, LogStep step) => Assert.Equal(step, LogRound.Next(At(at), isWorkingDay: true, Times, asked: null));

    [Theory]
    [InlineData("18:29", LogStep.Nothing)]
    [InlineData("18:30", LogStep.Remind)]
    public void Whoever_was_asked_is_reminded_after_a_while(string at, LogStep step) => Assert.Equal(step, LogRound.Next(At(at), isWorkingDay: true, Times, Asked("17:30")));

    [Fact]
    public void Asked_a_little_late_one_is_reminded_at_the_same_time() =>
        Assert.Equal(LogStep.Remind, LogRound.Next(At("18:30"), isWorkingDay: true, Times, Asked("17:30") with { At = At("17:45").AddMilliseconds(7) }));

    [Fact]
    public void Asked_when_others_are_reminded_nobody_is_reminded() =>
        Assert.Equal(LogStep.Nothing, LogRound.Next(At("23:00"), isWorkingDay: true, Times, Asked("20:00")));

    [Fact]
    public void Nobody_is_reminded_twice() =>
        Assert.Equal(LogStep.Nothing, LogRound.Next(At("23:00"), isWorkingDay: true, Times, Asked("17:30") with { IsReminded = true }));

    [Fact]
    public void Nobody_is_reminded_where_that_is_turned_off() =>
        Assert.Equal(LogStep.Nothing, LogRound.Next(At("23:00"), isWorkingDay: true, Times with { RemindAfter = null }, Asked("17:30")));

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void On_a_day_off_nothing_is_asked(bool asked) =>
        Assert.Equal(LogStep.Nothing, LogRound.Next(At("20:00"), isWorkingDay: false, Times, asked ? Asked("17:30") : null));

    private static LogAsk Asked(string at) => new("demo", new DateOnly(2026, 11, 19), Roles.Ads, At(at));

    private static DateTimeOffset At(string time) => new(new DateOnly(2026, 11, 19), TimeOnly.Parse(time), TimeSpan.FromHours(8));
}
