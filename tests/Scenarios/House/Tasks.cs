using System.Text.Json.Nodes;
using Helmsman.Bot.Work;
using Helmsman.Cards;
using Helmsman.Samples.DemoShop;
using Helmsman.Shop.Documents;
using Helmsman.Shop.Work;
using Microsoft.Extensions.DependencyInjection;

namespace Helmsman.Tests.Scenarios.House;

/// <summary>Tasks of the demo shop, handed over without the talk that leads to one.</summary>
public static class Tasks
{
    public static string ShopId => DemoShop.Profile.Id;

    /// <summary>lin asks su, who designs; due in two days.</summary>
    public static Brief NewPicture => new(ShopId, null, Roles.Design, "su", "lin", "换一张主图,突出现货", "点击率回到 4%", new DateOnly(2026, 11, 24), []);

    /// <summary>Everybody of the demo shop has a chat with the bot, which is in the team's channel too.</summary>
    public static async Task<BotHouse> OpenAsync(params (string Key, string Value)[] settings)
    {
        var house = new BotHouse(settings: settings);
        await house.Teams.InstallAsync("lin", TeamsClient.Team);
        foreach (var person in DemoShop.Team.People)
        {
            await house.Teams.InstallAsync(person.Id, TeamsClient.ChatOf(person.Id));
        }

        return house;
    }

    public static async Task<WorkItem> HandAsync(this BotHouse house, Brief brief) =>
        await house.Services.GetRequiredService<WorkDesk>().HandOverAsync(brief, Guid.NewGuid().ToString("N"), TestContext.Current.CancellationToken);

    public static async Task<WorkItem> ProposeAsync(this BotHouse house, Brief brief) =>
        await house.Services.GetRequiredService<WorkDesk>().ProposeAsync(brief, Guid.NewGuid().ToString("N"), TestContext.Current.CancellationToken);

    /// <summary>As it is kept.</summary>
    public static async Task<WorkItem> TaskAsync(this BotHouse house, WorkItem item) =>
        await house.Documents.FindAsync(WorkItem.Documents, item.Id, TestContext.Current.CancellationToken) ?? throw new InvalidOperationException("It is not kept");

    /// <summary>The button of a task's card, pressed in the person's own chat, with what he wrote in the card.</summary>
    public static Task<ClickAnswer> PressAsync(this BotHouse house, string person, WorkItem item, string verb, string? say = null, string? to = null, string locale = "zh-CN")
    {
        var data = JsonNode.Parse((Payload.For(verb) with { Work = item.Id }).ToJson())!.AsObject();
        data[WorkFields.SayId] = say;
        data[WorkFields.PersonId] = to;
        return house.Teams.ClickAsync(person, TeamsClient.ChatOf(person), "m1", verb, data, locale);
    }

    /// <summary>The latest card of the task in that place, once the bot has sent it.</summary>
    public static async Task<Sent> CardInAsync(this BotHouse house, string conversation, WorkItem item, string says)
    {
        // What a click sets off has a time of its own on the house's clock: it is moved only where the bot waits for it.
        var soon = house.Connector.ExpectAsync(IsWanted, says);
        await Task.WhenAny(soon, Task.Delay(TimeSpan.FromSeconds(3), TimeProvider.System, TestContext.Current.CancellationToken));
        return soon.IsCompleted ? await soon : await house.SeenAsync(IsWanted, $"task {item.Number} in {conversation} with {says}");

        bool IsWanted(Sent sent) => sent.Conversation == conversation && sent.Says($"任务 {item.Number}") && sent.Says(says);
    }
}
