using Helmsman.Shop.Documents;
using Helmsman.Shop.Moves.Logs;
using Helmsman.Tests.Scenarios.House;
using static Helmsman.Tests.Scenarios.AdsLogQuotedBesideItsFigure;

namespace Helmsman.Tests.Scenarios;

/// <summary>A log that was asked for and did not come is named, once everybody had his one reminder; nothing is missed that nobody asked for.</summary>
public sealed class MissingLogIsNamed
{
    [Fact]
    public async Task The_next_morning_says_which_log_is_missing()
    {
        await using var evening = new BotHouse(startsAt: Evening, settings: On);
        await AskedAsync(evening);
        await evening.Teams.AskAsync("zhou", TeamsClient.ChatOf("zhou"), "推广日志:无异常");
        await evening.SeenAsync(sent => sent.Conversation == TeamsClient.ChatOf("he") && sent.Says("客服日志"), "the form of service");
        await evening.DisposeAsync();

        await using var morning = new BotHouse(evening, startsAt: Evening.AddHours(16), settings: On);

        var briefing = await morning.SeenAsync(sent => sent.Conversation == TeamsClient.Team && sent.Says("11月19日"), "the briefing about Thursday");
        Assert.Contains("11月19日没有客服日志", briefing.Words, StringComparison.Ordinal);
        Assert.DoesNotContain("没有推广日志", briefing.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_has_not_written_is_reminded_once_and_whoever_has_is_not()
    {
        await using var house = new BotHouse(startsAt: Evening, settings: On);
        await AskedAsync(house);
        await house.SeenAsync(sent => sent.Conversation == TeamsClient.ChatOf("he") && sent.Says("客服日志"), "the form of service");
        await house.Teams.AskAsync("zhou", TeamsClient.ChatOf("zhou"), "推广日志:无异常");

        await house.GoOnAsync(TimeSpan.FromHours(1));
        await house.SeenAsync(sent => Posts(house, "he") == 2, "the reminder");
        for (var hour = 0; hour < 4; hour++)
        {
            await house.GoOnAsync(TimeSpan.FromHours(1));
            await house.SettledAsync(row => !row.IsPending);
        }

        Assert.Equal(2, Posts(house, "he"));
        Assert.Equal(2, Posts(house, "zhou"));
    }

    [Fact]
    public async Task A_restart_in_the_evening_asks_nobody_twice_and_makes_up_for_what_was_slept_through()
    {
        await using var first = new BotHouse(startsAt: Evening, settings: On);
        await AskedAsync(first);
        await first.SeenAsync(sent => Posts(first, "he") == 1, "the form of service");
        await first.DisposeAsync();

        await using var second = new BotHouse(first, startsAt: Evening.AddMinutes(30), settings: On);
        await second.Teams.AskAsync("lin", TeamsClient.ChatOf("lin"), "帮助");

        Assert.Equal(1, Posts(second, "zhou"));
        Assert.All(await second.Documents.AllAsync(LogAsk.Documents, cancellationToken: TestContext.Current.CancellationToken), ask => Assert.False(ask.IsReminded));
    }

    [Fact]
    public async Task On_a_day_off_nobody_is_asked_and_nothing_is_missed()
    {
        await using var saturday = new BotHouse(startsAt: Evening.AddDays(2), settings: On);
        await saturday.Teams.InstallAsync("lin", TeamsClient.Team);
        await saturday.GoOnAsync(TimeSpan.FromHours(3));
        await saturday.DisposeAsync();
        Assert.Equal(0, Posts(saturday, "zhou"));

        await using var sunday = new BotHouse(saturday, startsAt: Evening.AddDays(2).AddHours(16), settings: On);
        var briefing = await sunday.SeenAsync(sent => sent.Conversation == TeamsClient.Team && sent.Says("11月21日"), "the briefing about Saturday");
        Assert.DoesNotContain("日志", briefing.Words, StringComparison.Ordinal);
    }

    private static int Posts(BotHouse house, string person) =>
        house.Connector.All.Count(sent => sent.Verb == "post" && sent.Conversation == TeamsClient.ChatOf(person) && sent.Card is not null);
}
