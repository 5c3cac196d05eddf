using Helmsman.Cards;
using Helmsman.Connector.World;
using Helmsman.Tests.Scenarios.House;

namespace Helmsman.Tests.Scenarios;

/// <summary>The story in Microsoft Teams: real HTTPS, signed tokens both ways, the bot as it runs in Production.</summary>
public sealed class TeamsStory
{
    [Fact]
    public async Task From_installing_to_an_acknowledged_task()
    {
        await using var house = await TeamsHouse.OpenAsync();
        var (lin, su) = (house.Person("lin"), house.Person("su"));
        var general = house.Team.General;

        await house.Teams.Places.InstallAsync(lin, general);
        var briefing = await house.SeesAsync(general, message => message is { IsBots: true, Card: not null }, "the briefing");
        Assert.True(briefing.Says("11月21日"));

        var asked = await house.Teams.SayAsync(lin, general, "为什么流量下降了", inThreadOf: briefing);
        var answer = await house.SeesAsync(general, message => message.IsBots && message.Button(Verbs.HandOff) is not null && message.Id != briefing.Id, "the answer");
        Assert.Equal(System.Net.HttpStatusCode.OK, asked.Answer!.Status);
        Assert.Equal(briefing.Id, answer.Root);
        Assert.True(answer.Says("手淘搜索"));

        var task = await HandOverAsync(house, lin, answer);
        var clicked = await house.Teams.Cards.ClickAsync(su, task, Verbs.Acknowledge);
        Assert.NotNull(clicked.ReplacingCard);
        Assert.Contains("苏禾", clicked.Words, StringComparison.Ordinal);
        await house.SeesAsync(task.Place, message => message.Id == task.Id && message.Button(Verbs.Acknowledge) is null, "the card without the button");
        Assert.Empty(house.Connector.Limits.Violations);
    }

    /// <summary>Presses the hand-off to the designer and answers what is asked, in the thread, until the task is in her own chat.</summary>
    private static async Task<TeamsMessage> HandOverAsync(TeamsHouse house, TeamsPerson who, TeamsMessage answer)
    {
        var button = answer.Button(Verbs.HandOff)!.DeepClone().AsObject();
        button["data"]!["role"] = "design";
        await house.Teams.DeliverAsync(house.Teams.Cards.Press(who, answer, button));
        foreach (var reply in new[] { "换一张主图,突出现货", "1", "跳过", "是" })
        {
            await house.Teams.SayAsync(who, answer.Place, reply, inThreadOf: answer);
        }

        var chat = house.Connector.World.ChatWith(house.Person("su"));
        return await house.SeesAsync(chat, message => message.Button(Verbs.Acknowledge) is not null, "the task in the designer's chat");
    }
}
