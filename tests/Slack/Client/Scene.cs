using System.Text.Json.Nodes;
using Helmsman.Slack.World;

namespace Helmsman.Slack.Client;

/// <summary>What is sent to the bot, as Slack words it.</summary>
internal sealed class Scene(SlackOptions options)
{
    private static int lastEvent;

    /// <summary>An event in its envelope.</summary>
    public JsonObject Event(JsonObject what, bool isShared = false) => new()
    {
        ["token"] = "made-up",
        ["team_id"] = options.Team,
        ["api_app_id"] = options.App,
        ["event"] = what,
        ["type"] = "event_callback",
        ["event_id"] = $"Ev{Interlocked.Increment(ref lastEvent)}",
        ["event_time"] = options.Clock.GetUtcNow().ToUnixTimeSeconds(),
        ["authorizations"] = new JsonArray(new JsonObject { ["enterprise_id"] = null, ["team_id"] = options.Team, ["user_id"] = options.BotUser, ["is_bot"] = true, ["is_enterprise_install"] = false }),
        ["is_ext_shared_channel"] = isShared,
        ["event_context"] = $"4-made-up-{lastEvent}",
    };

    /// <summary>A message to the bot: of a conversation of two as it is, of a channel as a mention.</summary>
    public JsonObject Said(SlackPost post)
    {
        var isChat = post.Place.Kind == PlaceKind.Chat;
        var said = new JsonObject
        {
            ["type"] = isChat ? "message" : "app_mention",
            ["user"] = post.From,
            ["text"] = post.Text,
            ["ts"] = post.Ts,
            ["client_msg_id"] = Guid.NewGuid().ToString(),
            ["team"] = options.Team,
            ["channel"] = post.Place.Id,
            ["event_ts"] = post.Ts,
        };
        if (isChat)
        {
            said["channel_type"] = post.Place.ChannelType;
        }

        if (post.Thread is { } thread)
        {
            said["thread_ts"] = thread;
        }

        return post.Files.Count == 0 ? said : With(said, post.Files, isChat);
    }

    public JsonObject Click(SlackUser who, SlackPost on, JsonObject action, string trigger, string responseUrl)
    {
        var pressed = action.DeepClone().AsObject();
        pressed["action_ts"] = on.Ts;
        pressed["block_id"] = BlockOf(on, action);
        var click = By(who, "block_actions", trigger);
        click["container"] = new JsonObject { ["type"] = "message", ["message_ts"] = on.Ts, ["channel_id"] = on.Place.Id, ["is_ephemeral"] = on.OnlyFor is not null };
        click["channel"] = new JsonObject { ["id"] = on.Place.Id, ["name"] = on.Place.Kind == PlaceKind.Chat ? "directmessage" : on.Place.Name };
        click["message"] = new JsonObject { ["type"] = "message", ["user"] = on.From, ["bot_id"] = "B0HELMSMAN", ["ts"] = on.Ts, ["text"] = on.Text, ["blocks"] = on.Blocks?.DeepClone() };
        click["state"] = new JsonObject { ["values"] = new JsonObject() };
        click["response_url"] = responseUrl;
        click["actions"] = new JsonArray(pressed);
        if (on.Thread is { } thread)
        {
            (click["container"]!["thread_ts"], click["message"]!["thread_ts"]) = (thread, thread);
        }

        return click;
    }

    /// <summary>A click on something that stands in a view.</summary>
    public JsonObject ClickIn(SlackUser who, JsonObject view, JsonObject action, string trigger)
    {
        var click = By(who, "block_actions", trigger);
        click["container"] = new JsonObject { ["type"] = "view", ["view_id"] = view["id"]!.DeepClone() };
        click["view"] = view.DeepClone();
        click["actions"] = new JsonArray(action.DeepClone());
        return click;
    }

    public JsonObject Submission(SlackUser who, JsonObject view, JsonObject values, string trigger)
    {
        var sent = view.DeepClone().AsObject();
        sent["state"] = new JsonObject { ["values"] = values };
        var submission = By(who, "view_submission", trigger);
        submission["view"] = sent;
        submission["response_urls"] = new JsonArray();
        return submission;
    }

    public JsonObject Command(SlackUser who, SlackPlace where, string command, string text, string trigger, string responseUrl) => new()
    {
        ["token"] = "made-up", ["team_id"] = options.Team, ["team_domain"] = "made-up", ["channel_id"] = where.Id,
        ["channel_name"] = where.Kind == PlaceKind.Chat ? "directmessage" : where.Name, ["user_id"] = who.Id, ["user_name"] = $"login-{who.Id}",
        ["command"] = command, ["text"] = text, ["api_app_id"] = options.App, ["is_enterprise_install"] = "false", ["response_url"] = responseUrl, ["trigger_id"] = trigger,
    };

    private JsonObject By(SlackUser who, string type, string trigger) => new()
    {
        ["type"] = type,
        ["user"] = new JsonObject { ["id"] = who.Id, ["username"] = $"login-{who.Id}", ["name"] = $"login-{who.Id}", ["team_id"] = options.Team },
        ["api_app_id"] = options.App,
        ["token"] = "made-up",
        ["team"] = new JsonObject { ["id"] = options.Team, ["domain"] = "made-up" },
        ["enterprise"] = null,
        ["is_enterprise_install"] = false,
        ["trigger_id"] = trigger,
    };

    private static string BlockOf(SlackPost on, JsonObject action) =>
        (on.Blocks ?? []).Index().FirstOrDefault(each => BlockReading.ObjectsIn(each.Item).Any(item => ReferenceEquals(item, action))) is { Item: { } block } found
            ? (string?)block["block_id"] ?? $"b{found.Index}"
            : "b0";

    private static JsonObject With(JsonObject said, IReadOnlyList<SlackFile> files, bool isChat)
    {
        if (isChat)
        {
            said["subtype"] = "file_share";
        }

        said["files"] = new JsonArray([.. files.Select(file => new JsonObject
        {
            ["id"] = file.Id, ["name"] = file.Name, ["title"] = file.Title, ["mimetype"] = "text/csv", ["size"] = file.Bytes!.Length, ["mode"] = "hosted", ["file_access"] = "visible",
        })]);
        return said;
    }
}
