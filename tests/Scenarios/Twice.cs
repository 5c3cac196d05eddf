using System.Text.Json.Nodes;
using Helmsman.Cards;
using Helmsman.Samples.DemoShop;
using Helmsman.Shop.Documents;
using Helmsman.Shop.Work;
using Helmsman.State.Bot;
using Helmsman.Tests.Scenarios.House;

namespace Helmsman.Tests.Scenarios;

/// <summary>The same thing comes twice, from an impatient channel, an impatient person or after a crash, and is done once.</summary>
public sealed class Twice
{
    private const string Asker = "lin";

    private static string Chat => TeamsClient.ChatOf(Asker);

    [Fact]
    public async Task A_message_delivered_twice_at_once_and_once_more_is_answered_once()
    {
        await using var house = new BotHouse();

        await Task.WhenAll(SayAsync(house, "help", "same"), SayAsync(house, "help", "same"));
        await SayAsync(house, "help", "same");

        Assert.Single(house.Connector.All);
    }

    [Fact]
    public async Task A_message_whose_turn_failed_is_done_when_it_comes_again()
    {
        await using var house = new BotHouse();
        house.Connector.Instead = (_, _) => new HttpResponseMessage(System.Net.HttpStatusCode.InternalServerError);
        await SayAsync(house, "help", "same");
        house.LogBook.Expects("a turn of type message");
        house.Connector.Instead = (_, _) => null;

        await SayAsync(house, "help", "same");

        Assert.Single(house.Connector.All);
    }

    [Fact]
    public async Task A_click_repeated_under_a_new_id_gets_the_same_answer_and_is_answered_in_the_conversation_once()
    {
        await using var house = new BotHouse();
        var data = JsonNode.Parse(Payload.For(Verbs.ShowMyWork).ToJson())!;

        var answers = await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => house.Teams.ClickAsync(Asker, Chat, "m1", Verbs.ShowMyWork, data.DeepClone())));

        Assert.Single(answers.Select(answer => answer.Words).Distinct(StringComparer.Ordinal));
        await house.Connector.ExpectAsync(sent => sent.Card is not null, "his work");
        await house.Teams.SayAsync(Asker, Chat, "帮助");
        Assert.Equal(2, house.Connector.All.Count);
    }

    [Fact]
    public async Task Two_yeses_make_one_task()
    {
        await using var house = await AlmostHandedOverAsync();

        await Task.WhenAll(SayAsync(house, "是", "yes-1"), SayAsync(house, "是", "yes-2"));

        Assert.Single(await ItemsAsync(house));
    }

    [Fact]
    public async Task A_yes_delivered_again_after_a_crash_makes_no_second_task()
    {
        await using var first = await AlmostHandedOverAsync();
        var before = await StateAsync(first);
        await SayAsync(first, "是", "yes");
        // The program dies after the task was kept, and before the dialog's end was.
        await RestoreAsync(first, before);
        await first.DisposeAsync();

        await using var second = new BotHouse(first);
        await SayAsync(second, "是", "yes");

        var item = Assert.Single(await ItemsAsync(second));
        Assert.Equal(1, item.Number);
        Assert.Contains(second.Connector.All, sent => sent.Conversation == Chat && sent.Says("任务 1"));
    }

    [Fact]
    public async Task A_number_that_was_claimed_before_a_crash_is_used_by_the_next_life()
    {
        await using var first = await AlmostHandedOverAsync();
        var before = await StateAsync(first);
        await SayAsync(first, "是", "yes");
        var item = Assert.Single(await ItemsAsync(first));
        // The program dies after the number was claimed, and before the task was kept.
        await RestoreAsync(first, before);
        Assert.True(await first.Documents.CompareAndSetAsync(WorkItem.Documents, item.Id, null, 1, TestContext.Current.CancellationToken));
        await first.DisposeAsync();

        await using var second = new BotHouse(first);
        await SayAsync(second, "是", "yes");

        Assert.Equal(item.Id, Assert.Single(await ItemsAsync(second)).Id);
    }

    private static async Task<BotHouse> AlmostHandedOverAsync()
    {
        var house = new BotHouse();
        foreach (var said in new[] { "为什么流量下降了", "交给美工", "用建议", "25-35岁女性", "显瘦", "1", "都跳过" })
        {
            await house.Teams.AskAsync(Asker, Chat, said);
        }

        return house;
    }

    private static Task<HttpResponseMessage> SayAsync(BotHouse house, string text, string id) =>
        house.Teams.PostAsync(Asker, Chat, new JsonObject { ["type"] = "message", ["text"] = text, ["locale"] = "zh-CN", ["id"] = id });

    /// <summary>The dialogs as they are kept now.</summary>
    private static async Task<IReadOnlyDictionary<string, object>> StateAsync(BotHouse house) =>
        new Dictionary<string, object>(await Storage(house).ReadAsync([Key], TestContext.Current.CancellationToken), StringComparer.Ordinal);

    private static Task RestoreAsync(BotHouse house, IReadOnlyDictionary<string, object> state) =>
        Storage(house).WriteAsync(new Dictionary<string, object>(state, StringComparer.Ordinal), TestContext.Current.CancellationToken);

    private static string Key => $"msteams/conversations/{Chat}/users/{Asker}";

    private static DocumentStorage Storage(BotHouse house) => new(house.Documents);

    private static Task<IReadOnlyList<WorkItem>> ItemsAsync(BotHouse house) =>
        house.Documents.AllAsync(WorkItem.Documents, DemoShop.Profile.Id + "/", TestContext.Current.CancellationToken);
}
