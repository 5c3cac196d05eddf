using Helmsman.Cards;
using Helmsman.Tests.Scenarios.House;

namespace Helmsman.Tests.Scenarios;

public sealed class AMorning
{
    [Fact]
    public async Task A_channel_the_bot_is_added_to_gets_this_mornings_briefing()
    {
        await using var house = new BotHouse();
        await house.Teams.InstallAsync("lin", TeamsClient.Team);

        var briefing = await house.Connector.ExpectAsync(sent => sent.Conversation == TeamsClient.Team && sent.Card is not null, "the briefing");

        Assert.True(briefing.Says("11月21日"));
        Assert.NotNull(briefing.Button(Verbs.Ask));
        Assert.NotNull(briefing.Button(Verbs.HandOff));
    }

    [Fact]
    public async Task The_same_morning_twice_is_one_post()
    {
        await using var house = new BotHouse();
        await house.Teams.InstallAsync("lin", TeamsClient.Team);
        await house.Connector.ExpectAsync(sent => sent.Card is not null, "the briefing");

        await house.Teams.InstallAsync("lin", TeamsClient.Team);
        await house.Teams.AskAsync("lin", TeamsClient.ChatOf("lin"), "帮助");

        Assert.Single(house.Connector.All, sent => sent.Conversation == TeamsClient.Team);
    }

    [Fact]
    public async Task The_next_morning_comes_by_the_clock()
    {
        await using var house = new BotHouse();
        await house.Teams.InstallAsync("lin", TeamsClient.Team);
        await house.Connector.ExpectAsync(sent => sent.Card is not null, "the first briefing");

        await house.GoOnAsync(TimeSpan.FromHours(24));

        await house.Connector.ExpectAsync(sent => sent.Verb == "post" && sent.Says("11月22日"), "the next morning's card");
    }

    [Fact]
    public async Task A_restart_after_the_time_has_passed_catches_up()
    {
        await using var first = new BotHouse();
        await first.Teams.InstallAsync("lin", TeamsClient.Team);
        await first.Connector.ExpectAsync(sent => sent.Card is not null, "the first briefing");
        await first.DisposeAsync();

        await using var second = new BotHouse(first, startsAt: BotHouse.Morning.AddDays(1));

        await second.Connector.ExpectAsync(sent => sent.Says("11月22日"), "the briefing of the day that was slept through");
    }
}
