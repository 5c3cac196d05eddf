using System.Net;
using Helmsman.Cards;
using Helmsman.Connector.World;
using Helmsman.Tests.Scenarios.House;

namespace Helmsman.Tests.Scenarios;

/// <summary>The story in Microsoft Teams: real HTTPS, signed tokens both ways, the bot as it runs in Production.</summary>
public sealed class TeamsStory
{
    private const string BriefingDay = "11月21日";

    [Fact]
    public async Task From_installing_to_an_acknowledged_task()
    {
        await using var house = await TeamsHouse.OpenAsync();
        var (lin, su) = (house.Person("lin"), house.Person("su"));
        var general = house.Team.General;

        var briefing = await InstalledAsync(house);
        Assert.True(briefing.Says(BriefingDay));

        var asked = await house.Teams.SayAsync(lin, general, "为什么流量下降了", inThreadOf: briefing);
        var answer = await house.SeesAsync(general, message => message.IsBots && message.Button(Verbs.HandOff) is not null && message.Id != briefing.Id, "the answer");
        Assert.Equal(HttpStatusCode.OK, asked.Answer!.Status);
        Assert.Equal(briefing.Id, answer.Root);
        Assert.True(answer.Says("手淘搜索"));

        var task = await HandOverAsync(house, lin, answer);
        var clicked = await house.Teams.Cards.ClickAsync(su, task, Verbs.Acknowledge);
        Assert.NotNull(clicked.ReplacingCard);
        Assert.Contains("苏禾", clicked.Words, StringComparison.Ordinal);
        await house.SeesAsync(task.Place, message => message.Id == task.Id && message.Button(Verbs.Acknowledge) is null, "the card without the button");
        Assert.Empty(house.Connector.Limits.Violations);
    }

    [Fact]
    public async Task The_next_morning_comes_by_the_clock()
    {
        await using var house = await TeamsHouse.OpenAsync();
        await InstalledAsync(house);

        var passed = await house.AdvanceUntilAsync(
            () => house.Connector.World.Seen(house.Team.General).Any(message => message.Says("11月22日")),
            "the next morning's briefing",
            step: TimeSpan.FromHours(1),
            most: TimeSpan.FromHours(26));

        Assert.InRange(passed, TimeSpan.FromHours(23), TimeSpan.FromHours(26));
    }

    [Fact]
    public async Task After_a_restart_an_old_card_still_answers_and_nothing_is_posted_twice()
    {
        await using var first = await TeamsHouse.OpenAsync();
        var briefing = await InstalledAsync(first);
        await first.SettledAsync();
        await using var second = await first.ReopenAsync();

        var clicked = await second.Teams.Cards.ClickAsync(second.Person("lin"), briefing, Verbs.Ask);

        Assert.Equal(HttpStatusCode.OK, clicked.Status);
        await second.SeesAsync(briefing.Place, message => message.IsBots && message.Id != briefing.Id, "the answer to the button");
        Assert.Single(second.Connector.World.Seen(briefing.Place), message => message.Says(BriefingDay) && message.Button(Verbs.HandOff) is not null && message.Root == message.Id);
    }

    private static async Task<TeamsMessage> InstalledAsync(TeamsHouse house)
    {
        await house.Teams.Places.InstallAsync(house.Person("lin"), house.Team.General);
        return await house.SeesAsync(house.Team.General, message => message is { IsBots: true, Card: not null }, "the briefing");
    }

    /// <summary>Presses the hand-off to the designer and answers what is asked, in the thread, until the task is in her own chat.</summary>
    private static async Task<TeamsMessage> HandOverAsync(TeamsHouse house, TeamsPerson who, TeamsMessage answer)
    {
        var button = answer.Button(Verbs.HandOff)!.DeepClone().AsObject();
        button["data"]!["role"] = "design";
        await house.Teams.DeliverAsync(house.Teams.Cards.Press(who, answer, button));
        foreach (var reply in new[] { "换一张主图,突出现货", "25-35岁女性", "显瘦", "1", "都跳过", "是" })
        {
            // Nobody answers seven questions in one second, and Teams would not take seven replies in one: the bot would wait for the next.
            house.Clock.Advance(TimeSpan.FromSeconds(3));
            await house.Teams.SayAsync(who, answer.Place, reply, inThreadOf: answer);
        }

        var chat = house.Connector.World.ChatWith(house.Person("su"));
        return await house.SeesAsync(chat, message => message.Button(Verbs.Acknowledge) is not null, "the task in the designer's chat");
    }
}
