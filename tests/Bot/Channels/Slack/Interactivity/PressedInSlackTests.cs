using System.Net;
using System.Text.Json.Nodes;
using Helmsman.Cards;
using Helmsman.Shop.Documents;
using Helmsman.Shop.Work;
using Helmsman.Tests.Scenarios.House;
using static Helmsman.Tests.Scenarios.House.Tasks;
using BlockReading = Helmsman.Slack.World.BlockReading;

namespace Helmsman.Tests.Bot.Channels.Slack.Interactivity;

/// <summary>The whole bot, and people who press in Slack.</summary>
public sealed class PressedInSlackTests
{
    [Fact]
    public async Task One_press_acknowledges_and_the_card_changes_for_everybody_and_nobody_else_is_told()
    {
        await using var office = await SlackOffice.OpenAsync();
        var item = await office.House.HandAsync(NewPicture);
        var card = await office.SeenAsync(call => call.Method == "chat.postMessage" && call["channel"] == SlackOffice.Channel && call.Shows("换一张主图"), "the task in the channel");

        var answer = await office.PressAsync("su", card, card.Button(Verbs.Acknowledge));

        Assert.Null(answer);
        await office.SeenAsync(call => call.Method == "chat.update" && call["ts"] == card.Ts && call["channel"] == SlackOffice.Channel && call.Shows("进行中"), "the card, changed");
        await office.SettleAsync();
        Assert.Equal(WorkState.Acknowledged, (await office.House.TaskAsync(item)).Standing.State);
        Assert.DoesNotContain(office.Slack.Calls, call => call.Method is "chat.postEphemeral" or "views.open");
    }

    [Fact]
    public async Task Who_presses_second_is_told_alone_who_was_faster()
    {
        await using var office = await SlackOffice.OpenAsync();
        await office.House.Documents.ChangeAsync(Team.Documents, ShopId, team => team!.With(Roles.Service, ["he", "zhou"]), TestContext.Current.CancellationToken);
        await office.House.HandAsync(NewPicture with { Role = Roles.Service, Assignee = null, What = "回复差评" });
        var card = await office.SeenAsync(call => call.Method == "chat.postMessage" && call["channel"] == SlackOffice.Channel && call.Shows("回复差评"), "the task in the channel");

        await office.PressAsync("he", card, card.Button(Verbs.Acknowledge));
        await office.PressAsync("zhou", card, card.Button(Verbs.Acknowledge));

        var told = await office.SeenAsync(call => call.Method == "chat.postEphemeral", "what the slower one is told");
        Assert.Equal((SlackOffice.UserOf("zhou"), SlackOffice.Channel), (told["user"], told["channel"]));
        Assert.True(told.Shows("慢了一步") && told.Shows("何静"), told.Drawn);
        await office.SettleAsync();
        Assert.Single(office.Slack.Calls, call => call.Method == "chat.postEphemeral");
    }

    [Theory]
    [InlineData("""{"v":99,"verb":"work.acknowledge"}""")]
    [InlineData("""{"v":1,"verb":"nobody.knows"}""")]
    [InlineData("""{"v":1,"verb":"work.acknowledge","work":"another/000001"}""")]
    [InlineData("no JSON")]
    [InlineData(null)]
    public async Task A_forged_or_retired_button_answers_whoever_pressed_it_alone(string? value)
    {
        await using var office = await SlackOffice.OpenAsync();
        var item = await office.House.HandAsync(NewPicture);
        var card = await office.SeenAsync(call => call["channel"] == SlackOffice.Channel && call.Shows("换一张主图"), "the task in the channel");

        await office.PressAsync("zhou", card, new JsonObject { ["type"] = "button", ["action_id"] = "work.acknowledge", ["value"] = value });

        var told = await office.SeenAsync(call => call.Method == "chat.postEphemeral", "the answer");
        Assert.Equal(SlackOffice.UserOf("zhou"), told["user"]);
        Assert.NotEmpty(BlockReading.ButtonsOf(told.Json("blocks")));
        Assert.Equal(WorkState.Open, (await office.House.TaskAsync(item)).Standing.State);
    }

    [Fact]
    public async Task Slack_is_answered_while_the_edit_of_the_card_hangs()
    {
        await using var office = await SlackOffice.OpenAsync();
        var item = await office.House.HandAsync(NewPicture);
        var card = await office.SeenAsync(call => call["channel"] == SlackOffice.Channel && call.Shows("换一张主图"), "the task in the channel");
        var hangs = new TaskCompletionSource<JsonObject?>();
        office.Slack.Instead = call => call.Method == "chat.update" ? hangs.Task : Task.FromResult<JsonObject?>(null);
        var before = office.House.Clock.GetUtcNow();

        // The clock stands still: whatever waited for it would never end.
        await office.PressAsync("su", card, card.Button(Verbs.Acknowledge)).WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken);

        Assert.Equal(before, office.House.Clock.GetUtcNow());
        Assert.Equal(WorkState.Acknowledged, (await office.House.TaskAsync(item)).Standing.State);
        hangs.SetResult(null);
    }

    [Fact]
    public async Task Pressed_in_his_own_chat_the_card_there_changes_and_no_message_is_added()
    {
        await using var office = await SlackOffice.OpenAsync();
        await office.House.HandAsync(NewPicture);
        var card = await office.SeenAsync(call => call["channel"] == SlackOffice.ChatOf("su") && call.Shows("换一张主图"), "the task in his chat");

        await office.PressAsync("su", card, card.Button(Verbs.Acknowledge));

        await office.SeenAsync(call => call.Method == "chat.update" && call["ts"] == card.Ts && call.Shows("进行中"), "the card, changed");
        await office.SettleAsync();
        Assert.Single(office.Slack.Calls, call => call.Method == "chat.postMessage" && call["channel"] == SlackOffice.ChatOf("su"));
    }

    [Fact]
    public async Task An_answer_that_was_offered_and_is_pressed_is_what_he_says()
    {
        await using var office = await SlackOffice.OpenAsync();
        await office.PressAsync("su", new ApiCall("chat.postMessage", new JsonObject { ["channel"] = SlackOffice.ChatOf("su") }, "1.000001"), new JsonObject
        {
            ["type"] = "button", ["action_id"] = "say:1", ["value"] = "我的任务",
        });
        await office.SeenAsync(call => call.Method == "chat.postMessage" && call["channel"] == SlackOffice.ChatOf("su") && call.Shows("没有"), "the answer");
    }

    [Fact]
    public async Task Where_another_organisation_reads_along_nothing_is_told_or_done()
    {
        await using var office = await SlackOffice.OpenAsync();
        var item = await office.House.HandAsync(NewPicture);
        var card = await office.SeenAsync(call => call["channel"] == SlackOffice.Channel && call.Shows("换一张主图"), "the task in the channel");
        office.Slack.Instead = call => Task.FromResult(call.Method == "conversations.info"
            ? new JsonObject { ["ok"] = true, ["channel"] = new JsonObject { ["id"] = SlackOffice.Channel, ["is_ext_shared"] = true } }
            : null);

        await office.PressAsync("su", card, card.Button(Verbs.Acknowledge));
        await office.PressAsync("su", card, card.Opener("更多 …"));

        await office.SeenAsync(_ => office.Slack.Calls.Count(call => call.Method == "chat.postEphemeral") == 2, "both are refused");
        Assert.DoesNotContain(office.Slack.Calls, call => call.Method == "views.open");
        Assert.Equal(WorkState.Open, (await office.House.TaskAsync(item)).Standing.State);
    }

    [Fact]
    public async Task Where_the_app_is_not_installed_nothing_is_done()
    {
        await using var office = await SlackOffice.OpenAsync();
        var answer = await office.PostAsync(new JsonObject
        {
            ["type"] = "block_actions",
            ["team"] = new JsonObject { ["id"] = "TOTHER" },
            ["channel"] = new JsonObject { ["id"] = SlackOffice.Channel },
            ["actions"] = new JsonArray(new JsonObject { ["type"] = "button", ["action_id"] = "open-view", ["action_ts"] = "1.1" }),
        }, "su");
        await office.SettleAsync();
        Assert.Null(answer);
        Assert.DoesNotContain(office.Slack.Calls, call => call.Method is not "auth.test");
    }

    [Fact]
    public async Task What_Slack_has_not_signed_is_nobodys()
    {
        await using var office = await SlackOffice.OpenAsync();
        using var forged = await office.PostRawAsync("payload=%7B%7D", "another secret");
        using var odd = await office.PostRawAsync("payload=%5B1%5D", SlackOffice.Secret);
        using var twice = await office.PostRawAsync("payload=" + Uri.EscapeDataString("""{"type":"block_actions","type":"view_submission"}"""), SlackOffice.Secret);
        using var halved = await office.PostRawAsync("payload=" + Uri.EscapeDataString("""{"type":"\ud800"}"""), SlackOffice.Secret);
        Assert.Equal((HttpStatusCode.Unauthorized, HttpStatusCode.BadRequest), (forged.StatusCode, odd.StatusCode));
        Assert.Equal((HttpStatusCode.BadRequest, HttpStatusCode.BadRequest), (twice.StatusCode, halved.StatusCode));
    }

    [Fact]
    public async Task The_same_press_delivered_twice_is_done_once()
    {
        await using var office = await SlackOffice.OpenAsync();
        await office.House.HandAsync(NewPicture);
        var card = await office.SeenAsync(call => call["channel"] == SlackOffice.Channel && call.Shows("换一张主图"), "the task in the channel");

        Task<JsonObject?> AgainAsync() => office.PostAsync(new JsonObject
        {
            ["type"] = "block_actions",
            ["channel"] = new JsonObject { ["id"] = SlackOffice.Channel },
            ["container"] = new JsonObject { ["message_ts"] = card.Ts },
            ["actions"] = new JsonArray(new JsonObject { ["type"] = "button", ["action_id"] = "nobody.knows", ["value"] = "{}", ["action_ts"] = "1.1" }),
        }, "su");
        await AgainAsync();
        await AgainAsync();

        await office.SeenAsync(call => call.Method == "chat.postEphemeral", "the answer");
        await office.SettleAsync();
        Assert.Single(office.Slack.Calls, call => call.Method == "chat.postEphemeral");
    }
}
