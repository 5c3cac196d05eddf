using System.Text.Json.Nodes;
using Helmsman.Cards;
using Helmsman.Shop.Documents;
using Helmsman.Shop.Work;
using Helmsman.Shop.Work.Briefs;
using Helmsman.Tests.Scenarios.House;
using static Helmsman.Tests.Scenarios.House.Tasks;
using BlockReading = Helmsman.Slack.World.BlockReading;

namespace Helmsman.Tests.Bot.Channels.Slack.Interactivity;

/// <summary>Windows over Slack: opened, sent, sent wrong, and gone.</summary>
public sealed class FormsInSlackTests
{
    private const string Window = "V0001";

    [Fact]
    public async Task A_hand_off_with_a_mistake_shows_the_window_with_what_is_wrong_and_then_succeeds()
    {
        await using var office = await SlackOffice.OpenAsync();
        var finding = await office.House.SearchFellAsync();
        var form = await OpenFormAsync(office, finding);

        var again = await office.SendAsync("lin", Window, form, new JsonObject { [HandOffFields.DueId] = new JsonObject { ["selected_date"] = "2026-11-01" } });

        Assert.Equal("update", (string?)again!["response_action"]);
        var redrawn = again["view"]!;
        Assert.Contains(BlockReading.TextsOf(redrawn), text => text.Contains('请', StringComparison.Ordinal));
        Assert.Equal("2026-11-01", (string?)Field(redrawn, HandOffFields.DueId)["initial_date"]);
        Assert.Empty(await office.House.Documents.AllAsync(WorkItem.Documents, cancellationToken: TestContext.Current.CancellationToken));

        var done = await office.SendAsync("lin", Window, redrawn, new JsonObject { [HandOffFields.DueId] = new JsonObject { ["selected_date"] = "2026-11-25" } });

        Assert.Equal("update", (string?)done!["response_action"]);
        Assert.Contains(BlockReading.TextsOf(done["view"]), text => text.Contains("周晨", StringComparison.Ordinal));
        var item = Assert.Single(await office.House.Documents.AllAsync(WorkItem.Documents, cancellationToken: TestContext.Current.CancellationToken));
        Assert.Equal(("zhou", "lin", new DateOnly(2026, 11, 25)), (item.Brief.Assignee, item.Brief.RequestedBy, item.Brief.Due));
    }

    [Fact]
    public async Task Who_is_picked_from_the_workspace_and_was_never_met_joins_the_team()
    {
        await using var office = await SlackOffice.OpenAsync();
        var form = await OpenFormAsync(office, await office.House.SearchFellAsync());

        Assert.Equal("users_select", (string?)Field(form, HandOffFields.AssigneeId)["type"]);
        Assert.Equal(SlackOffice.UserOf("zhou"), (string?)Field(form, HandOffFields.AssigneeId)["initial_user"]);
        await office.SendAsync("lin", Window, form, new JsonObject { [HandOffFields.AssigneeId] = new JsonObject { ["selected_user"] = "UNEW01" } });

        var item = Assert.Single(await office.House.Documents.AllAsync(WorkItem.Documents, cancellationToken: TestContext.Current.CancellationToken));
        var team = await office.House.Documents.FindAsync(Team.Documents, ShopId, TestContext.Current.CancellationToken);
        Assert.Equal(team!.FindAccount("slack", "UNEW01")!.Id, item.Brief.Assignee);
        Assert.Equal("UNEW01 名", team.FindAccount("slack", "UNEW01")!.Name);
    }

    [Fact]
    public async Task A_redrawn_form_keeps_what_was_typed_and_asks_what_the_other_kind_asks()
    {
        await using var office = await SlackOffice.OpenAsync();
        var form = await OpenFormAsync(office, await office.House.SearchFellAsync());
        var redraw = BlockReading.ButtonsOf(form["blocks"]).First(button => ((string)button["action_id"]!).StartsWith(Verbs.RedrawHandOff, StringComparison.Ordinal));

        await office.PressInViewAsync("lin", Window, form, redraw, new JsonObject
        {
            [HandOffFields.RoleId] = new JsonObject { ["selected_option"] = new JsonObject { ["value"] = Roles.Design } },
            [HandOffFields.WhatId] = new JsonObject { ["value"] = "换一张主图" },
        });

        var redrawn = await office.SeenAsync(call => call.Method == "views.update", "the form, drawn anew");
        Assert.Equal(Window, redrawn["view_id"]);
        Assert.Equal("换一张主图", (string?)Field(redrawn.Json("view")!, HandOffFields.WhatId)["initial_value"]);
        Assert.Contains(BlockReading.InputsOf(redrawn.Json("view")), input => (string?)input["element"]!["action_id"] == HandOffFields.IdOf(BriefFields.Audience));
        Assert.DoesNotContain(BlockReading.InputsOf(redrawn.Json("view")), input => BlockReading.InputsOf(form).Any(before => (string?)before["block_id"] == (string?)input["block_id"]));
    }

    [Fact]
    public async Task What_a_card_folds_away_opens_and_what_is_sent_from_it_happens_to_the_task_and_closes_it()
    {
        await using var office = await SlackOffice.OpenAsync();
        var item = await office.House.HandAsync(NewPicture);
        var card = await office.SeenAsync(call => call["channel"] == SlackOffice.Channel && call.Shows("换一张主图"), "the task in the channel");
        await office.PressAsync("su", card, card.Opener("更多 …"));
        var opened = await office.SeenAsync(call => call.Method == "views.open", "the window");

        var closed = await office.SendAsync("su", Window, opened.Json("view")!, new JsonObject { [WorkFields.SayId] = new JsonObject { ["value"] = "在等样衣" } });

        Assert.Equal("clear", (string?)closed!["response_action"]);
        Assert.Contains((await office.House.TaskAsync(item)).Events.OfType<WorkEvent.Commented>(), said => said.Text == "在等样衣");
        await office.SeenAsync(call => call.Method == "chat.update" && call["channel"] == SlackOffice.Channel, "the card, changed");
    }

    [Fact]
    public async Task What_may_not_be_stands_at_the_field_and_what_was_typed_stays()
    {
        await using var office = await SlackOffice.OpenAsync();
        await office.House.HandAsync(NewPicture);
        var card = await office.SeenAsync(call => call["channel"] == SlackOffice.Channel && call.Shows("换一张主图"), "the task in the channel");
        await office.PressAsync("su", card, card.Opener("更多 …"));
        var opened = await office.SeenAsync(call => call.Method == "views.open", "the window");

        var refused = await office.SendAsync("su", Window, opened.Json("view")!);

        Assert.Equal("errors", (string?)refused!["response_action"]);
        var (field, sentence) = Assert.Single(refused["errors"]!.AsObject());
        Assert.Equal((WorkFields.SayId, true), (field, ((string)sentence!).Length > 0));
    }

    [Fact]
    public async Task A_window_that_Slack_does_not_open_any_more_is_told_to_whoever_pressed_alone()
    {
        await using var office = await SlackOffice.OpenAsync();
        await office.House.HandAsync(NewPicture);
        var card = await office.SeenAsync(call => call["channel"] == SlackOffice.Channel && call.Shows("换一张主图"), "the task in the channel");
        office.Slack.Instead = call => Task.FromResult(call.Method == "views.open" ? FakeSlack.Refused("expired_trigger_id") : null);

        await office.PressAsync("su", card, card.Opener("更多 …"));

        var told = await office.SeenAsync(call => call.Method == "chat.postEphemeral", "what he is told");
        Assert.True(told.Shows("再点一次") && told["user"] == SlackOffice.UserOf("su"));
    }

    [Fact]
    public async Task A_button_of_a_message_that_nobody_knows_any_more_says_so()
    {
        await using var office = await SlackOffice.OpenAsync();
        await office.PressAsync("su", new ApiCall("chat.postMessage", new JsonObject { ["channel"] = SlackOffice.Channel }, "1.000001"), new JsonObject { ["type"] = "button", ["action_id"] = "open-view:3" });
        Assert.True((await office.SeenAsync(call => call.Method == "chat.postEphemeral", "what he is told")).Shows("找不到"));
    }

    [Fact]
    public async Task What_takes_longer_than_Slack_waits_says_so_and_is_drawn_anew_when_it_is_done()
    {
        await using var office = await SlackOffice.OpenAsync();
        var form = await OpenFormAsync(office, await office.House.SearchFellAsync());
        var hangs = new TaskCompletionSource<JsonObject?>();
        // Whom the form names is asked of Slack, which takes its time.
        office.Slack.Instead = call => call.Method == "users.info" && call["user"] == "USLOW1" ? hangs.Task : Task.FromResult<JsonObject?>(null);
        var sending = office.SendAsync("lin", Window, form, new JsonObject { [HandOffFields.AssigneeId] = new JsonObject { ["selected_user"] = "USLOW1" } });
        await office.SeenAsync(call => call.Method == "users.info" && call["user"] == "USLOW1", "the question", TimeSpan.Zero);

        office.House.Clock.Advance(TimeSpan.FromMilliseconds(1950));
        Assert.False(sending.IsCompleted);
        office.House.Clock.Advance(TimeSpan.FromMilliseconds(100));

        var answer = await sending;
        Assert.Equal("update", (string?)answer!["response_action"]);
        Assert.NotEmpty(BlockReading.TextsOf(answer["view"]));
    }

    private static async Task<JsonNode> OpenFormAsync(SlackOffice office, Finding finding)
    {
        var data = JsonNode.Parse((Payload.For(Verbs.OpenHandOff) with { Finding = finding.Id, Role = Roles.Ads }).ToJson())!;
        data["msteams"] = new JsonObject { ["type"] = "task/fetch" };
        await office.PressAsync("lin", new ApiCall("chat.postMessage", new JsonObject { ["channel"] = SlackOffice.Channel }, "1.000001"), new JsonObject
        {
            ["type"] = "button", ["action_id"] = Verbs.OpenHandOff, ["value"] = data.ToJsonString(),
        });
        return (await office.SeenAsync(call => call.Method == "views.open", "the form")).Json("view")!;
    }

    private static JsonNode Field(JsonNode view, string id) => BlockReading.InputsOf(view["blocks"]).Select(input => input["element"]!).Single(element => (string?)element["action_id"] == id);
}
