using System.Text.Json.Nodes;
using Helmsman.Cards;
using Helmsman.Cards.Moves.Coaching;
using Helmsman.Shop.Documents;
using Helmsman.Shop.Moves.Coaching;
using Helmsman.Shop.Work;
using Helmsman.Tests.Scenarios.House;

namespace Helmsman.Tests.Scenarios;

/// <summary>Anybody suggests; whoever runs the shop takes it up, or says thank you; whoever suggested hears (S105).</summary>
public sealed class SuggestionBecomesATask
{
    private static string ChatOf(string person) => TeamsClient.ChatOf(person);

    [Fact]
    public async Task Taken_up_it_is_a_task_of_whoever_was_named_and_the_author_hears()
    {
        await using var house = new BotHouse();
        await house.Teams.InstallAsync("lin", TeamsClient.Team);
        var card = await SuggestedAsync(house);

        var answer = await DecideAsync(house, "lin", card, Verbs.AdoptSuggestion, Roles.Ads);
        await DecideAsync(house, "lin", card, Verbs.DeclineSuggestion, Roles.Design);
        await DecideAsync(house, "lin", card, Verbs.AdoptSuggestion, Roles.Design);

        Assert.Contains("林一舟 已采纳", answer.Words, StringComparison.Ordinal);
        var item = Assert.Single(await house.Documents.AllAsync(WorkItem.Documents, cancellationToken: TestContext.Current.CancellationToken));
        Assert.Equal((Roles.Ads, "zhou", "lin", "晚上 8 点加*预算*"), (item.Brief.Role, item.Brief.Assignee, item.Brief.RequestedBy, item.Brief.What));
        Assert.StartsWith("suggestion/", item.Brief.From, StringComparison.Ordinal);
        await house.SeenAsync(sent => sent.Conversation == ChatOf("zhou") && sent.Says("晚上 8 点加*预算*"), "the task");
        await house.SeenAsync(sent => sent.Conversation == ChatOf("su") && sent.Says("你的建议被采纳了"), "the answer to whoever suggested it");
    }

    [Fact]
    public async Task Not_for_now_makes_no_task_and_the_author_is_thanked()
    {
        await using var house = new BotHouse();
        var card = await SuggestedAsync(house);

        await DecideAsync(house, "lin", card, Verbs.DeclineSuggestion, Roles.Ads);

        await house.SeenAsync(sent => sent.Conversation == ChatOf("su") && sent.Says("谢谢你的建议"), "the thanks");
        Assert.Empty(await house.Documents.AllAsync(WorkItem.Documents, cancellationToken: TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Only_whoever_runs_the_shop_sees_it_and_decides()
    {
        await using var house = new BotHouse();
        await house.Teams.InstallAsync("lin", TeamsClient.Team);
        var card = await SuggestedAsync(house);

        var refused = await DecideAsync(house, "zhou", card, Verbs.AdoptSuggestion, Roles.Ads);

        Assert.Contains("由运营来定", refused.Words, StringComparison.Ordinal);
        Assert.Null(Assert.Single(await house.Documents.AllAsync(Suggestion.Documents, cancellationToken: TestContext.Current.CancellationToken)).Adopted);
        Assert.All(house.Connector.All.Where(sent => sent.Says("晚上 8 点加")), sent => Assert.Equal(ChatOf("lin"), sent.Conversation));
    }

    private static async Task<Sent> SuggestedAsync(BotHouse house)
    {
        await house.Teams.AskAsync("lin", ChatOf("lin"), "帮助");
        var thanks = await house.Teams.AskAsync("su", ChatOf("su"), "建议:晚上 8 点加*预算*");
        Assert.True(thanks.Says("已转给运营"), thanks.Words);
        return await house.SeenAsync(sent => sent.Conversation == ChatOf("lin") && sent.Says("晚上 8 点加"), "the suggestion");
    }

    private static Task<ClickAnswer> DecideAsync(BotHouse house, string person, Sent card, string verb, string role)
    {
        JsonNode data = card.Button(verb)!["data"]!.DeepClone();
        data[CoachingFields.RoleId] = role;
        return house.Teams.ClickAsync(person, ChatOf(person), card.ActivityId, verb, data);
    }
}
