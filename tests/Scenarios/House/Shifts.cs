using System.Text.Json.Nodes;
using Helmsman.Cards;
using Helmsman.Samples.DemoShop;
using Helmsman.Shop.Documents;
using Helmsman.Shop.Work;

namespace Helmsman.Tests.Scenarios.House;

/// <summary>The demo shop at work: Lin runs it, Su designs, Zhou does the ads; all of them have a chat with the bot.</summary>
internal static class Shifts
{
    public const string Operator = "lin";
    public const string Designer = "su";
    public const string Ads = "zhou";

    public static async Task<BotHouse> BeginAsync(params (string Key, string Value)[] settings)
    {
        var house = new BotHouse(settings: settings);
        await house.Teams.InstallAsync(Operator, TeamsClient.Team);
        foreach (var person in new[] { Operator, Designer, Ads })
        {
            await house.Teams.InstallAsync(person, TeamsClient.ChatOf(person));
        }

        await house.Connector.ExpectAsync(sent => sent.Conversation == TeamsClient.Team && sent.Card is not null, "the briefing");
        return house;
    }

    public static async Task SayAsync(this BotHouse house, string person, params string[] lines)
    {
        foreach (var line in lines)
        {
            await house.Teams.SayAsync(person, TeamsClient.ChatOf(person), line);
        }
    }

    /// <summary>The operator asks and hands the finding to the designer, whoever gets it.</summary>
    public static async Task HandOverByTalkAsync(this BotHouse house)
    {
        var chat = TeamsClient.ChatOf(Operator);
        var answer = await house.Teams.AskAsync(Operator, chat, "为什么流量下降了");
        var data = JsonNode.Parse((Payload.For(Verbs.HandOff) with { Finding = (string?)answer.Button(Verbs.HandOff)!["data"]!["finding"], Role = Roles.Design }).ToJson())!;
        await house.Teams.ClickAsync(Operator, chat, answer.ActivityId, Verbs.HandOff, data);
        await house.SayAsync(Operator, "换一张主图,突出现货", "25-35岁女性", "显瘦", "1", "都跳过", "是");
    }

    public static Task<Sent> TaskInChatOfAsync(this BotHouse house, string person) => house.Connector.ExpectAsync(
        sent => sent.Verb == "post" && sent.Conversation == TeamsClient.ChatOf(person) && sent.Button(Verbs.Acknowledge) is not null, $"the task in the chat of {person}");

    public static Task<Sent> NewsAsync(this BotHouse house, string person, string says) => house.Connector.ExpectAsync(
        sent => sent.Verb == "post" && sent.Conversation == TeamsClient.ChatOf(person) && sent.Says(says), $"'{says}' in the chat of {person}");

    public static async Task<Team> TeamAsync(this BotHouse house) => (await house.Documents.FindAsync(Team.Documents, DemoShop.Profile.Id))!;
}
