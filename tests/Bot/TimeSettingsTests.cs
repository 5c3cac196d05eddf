using Helmsman.Bot;

namespace Helmsman.Tests.Bot;

public sealed class TimeSettingsTests
{
    [Theory]
    [InlineData(1, 1, 5, true)]
    [InlineData(0, 1, 5, false)]
    [InlineData(1, 0, 5, false)]
    [InlineData(1, 1, 0, false)]
    [InlineData(1, 1, -5, false)]
    public void Days_and_minutes_that_would_stop_the_clock_are_named(int silent, int lapse, int together, bool isRight)
    {
        var (terms, reminders) = (new HelmsmanSettings.TermsSettings { SilentDays = silent, LapseDays = lapse }, new HelmsmanSettings.ReminderSettings { TogetherMinutes = together });

        var thrown = Record.Exception(() => (terms.ToBook(), reminders.ToTogether()));

        Assert.Equal(isRight, thrown is null);
        Assert.True(thrown is null || (thrown is InvalidOperationException && thrown.Message.StartsWith("Helmsman:", StringComparison.Ordinal)));
    }
}
