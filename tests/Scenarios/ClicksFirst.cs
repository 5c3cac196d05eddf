using System.Net;
using System.Text.Json.Nodes;
using Helmsman.Cards;
using Helmsman.Tests.Scenarios.House;

namespace Helmsman.Tests.Scenarios;

/// <summary>A click is answered at once; what it sets off goes on after that.</summary>
public sealed class ClicksFirst
{
    private const string Asker = "lin";

    private static string Chat => TeamsClient.ChatOf(Asker);

    [Fact]
    public async Task A_click_is_answered_although_the_channel_takes_five_seconds_for_what_it_sets_off()
    {
        await using var house = new BotHouse();
        house.Connector.Before = (method, _, cancellationToken) =>
            method == HttpMethod.Post ? Task.Delay(TimeSpan.FromSeconds(5), house.Clock, cancellationToken) : Task.CompletedTask;

        var answer = await house.Teams.ClickAsync(Asker, Chat, "m1", Verbs.Help, Data(Verbs.Help), "en-US");

        Assert.Equal((HttpStatusCode.OK, "application/vnd.microsoft.activity.message"), (answer.Status, answer.Type));
        Assert.Empty(house.Connector.All);
        house.Connector.Before = (_, _, _) => Task.CompletedTask;
        await AdvanceUntilAsync(house, () => house.Connector.All.Count > 0);
        Assert.NotNull(Assert.Single(house.Connector.All).Button(Verbs.ShowBriefing));
    }

    [Fact]
    public async Task It_goes_on_in_the_thread_and_in_the_language_of_the_click()
    {
        await using var house = new BotHouse();
        const string Thread = TeamsClient.Team + ";messageid=42";

        using var answer = await house.Teams.PostAsync(Asker, Thread, Click(Verbs.Help, Thread));

        var help = await house.Connector.ExpectAsync(sent => sent.Card is not null, "the help");
        Assert.Equal(Thread, help.Conversation);
        Assert.True(help.Says("briefing"), help.Words);
    }

    [Fact]
    public async Task What_is_said_right_after_a_click_comes_after_what_the_click_sets_off()
    {
        await using var house = new BotHouse();
        house.Connector.Before = (_, _, _) => Task.Delay(TimeSpan.FromMilliseconds(1), TimeProvider.System, CancellationToken.None);
        await house.Teams.ClickAsync(Asker, Chat, "m1", Verbs.SetTarget, Data(Verbs.SetTarget), "en-US");

        await house.Teams.SayAsync(Asker, Chat, "cancel", "en-US");

        Assert.Equal(2, house.Connector.All.Count);
        Assert.True(house.Connector.All[1].Says("cancelled"), house.Connector.All[1].Words);
    }

    [Fact]
    public async Task A_failure_after_the_answer_is_apologised_for_in_the_conversation()
    {
        await using var house = new BotHouse();
        var refusals = 1;
        house.Connector.Instead = (method, _) =>
            method == HttpMethod.Post && Interlocked.Decrement(ref refusals) == 0 ? new HttpResponseMessage(HttpStatusCode.InternalServerError) : null;

        var answer = await house.Teams.ClickAsync(Asker, Chat, "m1", Verbs.Help, Data(Verbs.Help), "en-US");

        Assert.Equal(200, answer.StatusCode);
        var apology = await house.Connector.ExpectAsync(sent => sent.Text is not null, "the apology");
        Assert.Equal(Chat, apology.Conversation);
        house.LogBook.Expects("Failed after a click was answered");
    }

    [Fact]
    public async Task A_shutdown_waits_for_what_a_click_set_off()
    {
        await using var house = new BotHouse();
        var taken = new TaskCompletionSource();
        var go = new TaskCompletionSource();
        house.Connector.Before = async (_, _, _) =>
        {
            taken.TrySetResult();
            await go.Task;
        };
        await house.Teams.ClickAsync(Asker, Chat, "m1", Verbs.Help, Data(Verbs.Help));
        await taken.Task.WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken);

        var end = house.DisposeAsync();
        Assert.False(end.IsCompleted);
        go.SetResult();
        await end;

        Assert.Single(house.Connector.All);
    }

    private static async Task AdvanceUntilAsync(BotHouse house, Func<bool> happened)
    {
        for (var tries = 0; tries < 1000 && !happened(); tries++)
        {
            house.Clock.Advance(TimeSpan.FromSeconds(5));
            await Task.Delay(TimeSpan.FromMilliseconds(5), TimeProvider.System, TestContext.Current.CancellationToken);
        }
    }

    private static JsonNode Data(string verb) => JsonNode.Parse(Payload.For(verb).ToJson())!;

    private static JsonObject Click(string verb, string thread) => new()
    {
        ["type"] = "invoke",
        ["name"] = "adaptiveCard/action",
        ["locale"] = "en-US",
        ["conversation"] = new JsonObject { ["id"] = thread, ["conversationType"] = "channel", ["isGroup"] = true, ["tenantId"] = "tenant" },
        ["value"] = new JsonObject { ["action"] = new JsonObject { ["type"] = "Action.Execute", ["verb"] = verb, ["data"] = Data(verb) } },
    };
}
