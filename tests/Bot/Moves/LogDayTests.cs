using Helmsman.Bot.Moves.Logs;

namespace Helmsman.Tests.Bot.Moves;

public sealed class LogDayTests
{
    [Theory]
    [InlineData(0, 20, true, 22)]
    [InlineData(4, 59, true, 22)]
    [InlineData(5, 0, true, 23)]
    [InlineData(0, 20, false, 23)]
    public void After_midnight_it_is_the_log_that_was_asked_for_the_evening_before(int hour, int minute, bool isMissing, int day) =>
        Assert.Equal(new DateOnly(2026, 11, day), LogEntries.DayOf(new(2026, 11, 23, hour, minute, 0, TimeSpan.FromHours(8)), isMissing));
}
