using System.Globalization;
using System.Text.Json.Nodes;
using Helmsman.Cards;
using Helmsman.Shop.Work;
using Helmsman.Tests.Scenarios.House;

namespace Helmsman.Tests.Bot.Channels.Slack.Interactivity;

/// <summary>Slack gives up after three seconds: its 200 waits for no call to Slack, however many people press at once.</summary>
public sealed class AnsweredFirstTests
{
    /// <summary>More than the bot keeps waiting elsewhere before it slows people down.</summary>
    private const int Many = 210;

    [Fact]
    public async Task Hundreds_of_presses_are_answered_while_not_one_edit_of_their_cards_is_let_through()
    {
        await using var office = await SlackOffice.OpenAsync();
        var held = new TaskCompletionSource<JsonObject?>();
        office.Slack.Instead = call => call.Method == "chat.update" ? held.Task : Task.FromResult<JsonObject?>(null);
        var before = office.House.Clock.GetUtcNow();

        // The clock stands still: whatever waited for it would never end.
        foreach (var press in Enumerable.Range(0, Many))
        {
            await PressAsync(office, press).WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken);
        }

        Assert.Equal(before, office.House.Clock.GetUtcNow());
        held.SetResult(null);
        await SeenAllAsync(office);
        Assert.Equal(Enumerable.Range(0, Many).Select(MessageOf), Edits(office).Select(call => call["ts"]));
    }

    [Fact]
    public async Task Whose_card_could_not_be_changed_is_told_that_something_failed()
    {
        await using var office = await SlackOffice.OpenAsync();
        office.Slack.Instead = call => Task.FromResult(call.Method == "chat.update" ? FakeSlack.Refused("not_allowed") : null);

        await PressAsync(office, 0);

        var told = await office.SeenAsync(call => call.Method == "chat.postMessage" && call["channel"] == SlackOffice.ChatOf("su"), "the apology");
        Assert.True(told.Shows(Words.In(CultureInfo.GetCultureInfo("zh-CN")).SomethingFailed), told.Drawn);
        await office.House.LoggedAsync("Failed after a click was answered");
    }

    [Fact]
    public async Task What_was_asked_before_a_form_was_read_is_counted_too()
    {
        await using var office = await SlackOffice.OpenAsync();
        var form = await OpenFormAsync(office, await office.House.SearchFellAsync());
        // Who he is, and whom the form names: each question may take a second.
        var slow = new TaskCompletionSource<JsonObject?>();
        office.Slack.Instead = call => call.Method == "users.info" ? slow.Task : Task.FromResult<JsonObject?>(null);
        var before = office.House.Clock.GetUtcNow();

        var sending = office.SendAsync("zhou", "V0001", form, new JsonObject { [HandOffFields.AssigneeId] = new JsonObject { ["selected_user"] = "USLOW1" } });
        while (!sending.IsCompleted)
        {
            await Task.Delay(TimeSpan.FromMilliseconds(20), TimeProvider.System, TestContext.Current.CancellationToken);
            office.House.Clock.Advance(TimeSpan.FromMilliseconds(50));
        }

        Assert.Equal("update", (string?)(await sending)!["response_action"]);
        Assert.InRange(office.House.Clock.GetUtcNow() - before, TimeSpan.FromSeconds(1.9), TimeSpan.FromSeconds(2.5));
        slow.SetResult(null);
    }

    /// <summary>A button that nobody knows, on an answer in his own chat: what it shows takes the answer's place.</summary>
    private static Task<JsonObject?> PressAsync(SlackOffice office, int press) => office.PressAsync(
        "su",
        new ApiCall("chat.postMessage", new JsonObject { ["channel"] = SlackOffice.ChatOf("su") }, MessageOf(press)),
        new JsonObject { ["type"] = "button", ["action_id"] = "nobody.knows", ["value"] = "{}" });

    private static string MessageOf(int press) => string.Create(CultureInfo.InvariantCulture, $"1.{press:000000}");

    private static List<ApiCall> Edits(SlackOffice office) => [.. office.Slack.Calls.Where(call => call.Method == "chat.update")];

    private static async Task SeenAllAsync(SlackOffice office)
    {
        for (var turn = 0; Edits(office).Count < Many && turn < 3000; turn++)
        {
            await Task.Delay(TimeSpan.FromMilliseconds(5), TimeProvider.System, TestContext.Current.CancellationToken);
            office.House.Clock.Advance(TimeSpan.FromSeconds(1));
        }
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
}
