using System.Text.Json.Nodes;
using Helmsman.Bot.Channels.Slack.Events;
using Helmsman.Bot.Channels.Slack.Interactivity;
using Helmsman.Bot.Channels.Slack.Workspaces;
using Helmsman.Cards;

namespace Helmsman.Tests.Bot.Channels.Slack.Interactivity;

/// <summary>What Slack sends, and what other hosts would have sent for it.</summary>
public sealed class GestureTests
{
    private static readonly Workspace Shop = new("T1", "店", "UBOT1", "", null);

    [Theory]
    // On a message of a channel: what is said of it goes into its thread.
    [InlineData("""{"type":"message","message_ts":"1.1","channel_id":"C1"}""", "C1;messageid=1.1", "1.1")]
    [InlineData("""{"type":"message","message_ts":"1.2","channel_id":"C1","thread_ts":"1.1"}""", "C1;messageid=1.1", "1.2")]
    [InlineData("""{"type":"message","message_ts":"1.1","channel_id":"D1"}""", "D1", "1.1")]
    [InlineData("""{"type":"message","message_ts":"1.2","channel_id":"D1","thread_ts":"1.1"}""", "D1;messageid=1.1", "1.2")]
    // A whisper has no thread, and cannot be edited.
    [InlineData("""{"type":"message","message_ts":"1.1","channel_id":"C1","is_ephemeral":true}""", "C1", null)]
    public void Where_something_was_pressed_is_a_conversation(string container, string conversation, string? message)
    {
        var activity = ActivityOf($$"""{"container":{{container}},"actions":[{"action_id":"work.done","value":"{\"v\":1,\"verb\":\"work.done\"}","action_ts":"5.5"}]}""");
        Assert.Equal((conversation, message, "5.5", "T1"), (activity.Conversation.Id, activity.ReplyToId, activity.Id, activity.Conversation.TenantId));
    }

    [Theory]
    [InlineData("""{"v":1,"verb":"work.done"}""", "adaptiveCard/action", """{"action":{"type":"Action.Execute","verb":"work.done","data":{"v":1,"verb":"work.done"}},"trigger":"manual"}""")]
    [InlineData("""{"v":1,"verb":"work.read","msteams":{"type":"task/fetch"}}""", "task/fetch", """{"data":{"v":1,"verb":"work.read","msteams":{"type":"task/fetch"}}}""")]
    [InlineData("[1]", "adaptiveCard/action", """{"action":{"type":"Action.Execute","verb":"","data":{}},"trigger":"manual"}""")]
    public void A_button_is_an_invoke(string value, string name, string wanted)
    {
        var action = new JsonObject { ["type"] = "button", ["action_id"] = "x", ["value"] = value };
        var activity = ActivityOf(new JsonObject { ["channel"] = new JsonObject { ["id"] = "C1" }, ["actions"] = new JsonArray(action) }.ToJsonString());
        Assert.Equal((name, wanted), (activity.Name, Wire.TextOf(activity.Value)));
    }

    [Theory]
    [InlineData("""{"type":"plain_text_input","value":"在等"}""", "在等")]
    [InlineData("""{"type":"plain_text_input","value":null}""", "")]
    [InlineData("""{"type":"number_input","value":"12.5"}""", "12.5")]
    [InlineData("""{"type":"static_select","selected_option":{"value":"ads"}}""", "ads")]
    [InlineData("""{"type":"static_select","selected_option":null}""", "")]
    [InlineData("""{"type":"multi_static_select","selected_options":[{"value":"a"},{"value":"b"}]}""", "a,b")]
    [InlineData("""{"type":"users_select","selected_user":"U1"}""", "U1")]
    [InlineData("""{"type":"multi_users_select","selected_users":["U1","U2"]}""", "U1,U2")]
    [InlineData("""{"type":"datepicker","selected_date":"2026-11-25"}""", "2026-11-25")]
    [InlineData("""{"type":"timepicker","selected_time":"18:30"}""", "18:30")]
    [InlineData("""{"type":"checkboxes","selected_options":[{"value":"true"}]}""", "true")]
    [InlineData("""{"type":"checkboxes","selected_options":[]}""", "false")]
    [InlineData("""{"type":"radio_buttons","selected_option":{"value":"one"}}""", "one")]
    public void What_is_filled_in_is_said_as_an_adaptive_card_would(string state, string said)
    {
        var gesture = GestureOf("""
            {"type":"view_submission","view":{"id":"V1","hash":"h","private_metadata":"{\"at\":{\"channel\":\"C1\",\"message\":\"1.1\"},\"data\":{\"v\":1,\"verb\":\"log.save\",\"field-x\":\"hidden\"},\"dialog\":true}",
             "state":{"values":{"field-x~2":{"field-x":STATE}}}}}
            """.Replace("STATE", state, StringComparison.Ordinal))!;
        Assert.Equal((said, "log.save"), ((string?)gesture.Data["field-x"], (string?)gesture.Data["verb"]));
        Assert.Equal(("task/submit", "C1"), (Invoking.NameOf(gesture), gesture.At!.Channel));
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("""{"type":"view_closed","view":{}}""")]
    [InlineData("""{"type":"block_actions","actions":[]}""")]
    [InlineData("""{"type":"block_actions","actions":"none"}""")]
    [InlineData("""{"type":"block_actions","actions":[{"type":"users_select","selected_user":"U1"}]}""")]
    [InlineData("""{"type":"view_submission"}""")]
    [InlineData("""{"type":["block_actions"]}""")]
    public void Of_the_rest_nothing_is_made(string payload) => Assert.Null(GestureOf(payload));

    [Theory]
    [InlineData("")]
    [InlineData("nonsense")]
    [InlineData("[]")]
    [InlineData("""{"at":7}""")]
    public void A_view_of_which_nobody_knows_where_it_was_opened_belongs_nowhere(string metadata) =>
        Assert.Null(GestureOf(new JsonObject { ["type"] = "view_submission", ["view"] = new JsonObject { ["id"] = "V1", ["private_metadata"] = metadata } }.ToJsonString())!.At);

    private static Gesture? GestureOf(string payload)
    {
        var sent = JsonNode.Parse(payload)!.AsObject();
        sent["team"] ??= new JsonObject { ["id"] = "T1" };
        sent["user"] ??= new JsonObject { ["id"] = "U1", ["name"] = "su" };
        return Gesture.Of(sent);
    }

    private static Activity ActivityOf(string payload)
    {
        var sent = JsonNode.Parse(payload)!.AsObject();
        sent["type"] = "block_actions";
        var gesture = GestureOf(sent.ToJsonString())!;
        return Invoking.Of(gesture, gesture.At!, new Site(Shop, gesture.At!.Channel, null, "https://slack.test/api/"), null);
    }
}
