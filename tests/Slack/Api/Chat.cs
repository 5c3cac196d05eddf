using System.Text.Json.Nodes;
using Helmsman.Slack.Traffic;
using Helmsman.Slack.World;

namespace Helmsman.Slack.Api;

/// <summary>chat.postMessage, chat.update, chat.delete, chat.postEphemeral.</summary>
internal sealed class Chat(SlackWorld world, string bot)
{
    public JsonObject Do(SlackCall call) => world.FindPlace(call.Channel) is { } place
        ? Refusal(call, place) is { } error ? WebApi.No(error) : FaultIn(call) is { } fault ? WebApi.No(fault) : Do(call, place)
        : WebApi.No("channel_not_found");

    private BlockFault? FaultIn(SlackCall call) => call.Arguments["blocks"] is JsonArray blocks ? PictureRules.FaultIn(blocks, world) : null;

    private JsonObject Do(SlackCall call, SlackPlace place) => call.Method switch
    {
        "chat.postMessage" => Post(call, place),
        "chat.postEphemeral" => Whisper(call, place),
        "chat.update" => OnOwn(call, place, () => world.Find(place, call["ts"]), "cant_update_message", post => Changed(post, call)),
        "chat.delete" => OnOwn(call, place, () => world.Find(place, call["ts"]), "cant_delete_message", _ => null),
        _ => WebApi.No("unknown_method"),
    };

    private static string? Refusal(SlackCall call, SlackPlace place)
    {
        if (!place.HasBot || place.IsArchived)
        {
            return place.IsArchived ? "is_archived" : "not_in_channel";
        }

        return call.Method == "chat.delete" ? null : ContentRefusal(call);
    }

    private static string? ContentRefusal(SlackCall call) => call.Arguments["blocks"] switch
    {
        null or JsonArray { Count: 0 } => string.IsNullOrEmpty(call["text"]) ? "no_text" : null,
        JsonArray blocks => MessageRules.FaultIn(blocks)?.Code,
        _ => "invalid_blocks_format",
    };

    private JsonObject Post(SlackCall call, SlackPlace place)
    {
        if (call["thread_ts"] is { } thread && world.Find(place, thread) is null)
        {
            return WebApi.No("thread_not_found");
        }

        var post = world.Post(place, call["thread_ts"], bot, call["text"] ?? "", call.Arguments["blocks"] as JsonArray, made => made with { Metadata = call.Arguments["metadata"] as JsonObject });
        return WebApi.Ok(new() { ["channel"] = place.Id, ["ts"] = post.Ts, ["message"] = new JsonObject { ["type"] = "message", ["user"] = bot, ["ts"] = post.Ts, ["text"] = post.Text } });
    }

    private JsonObject Whisper(SlackCall call, SlackPlace place)
    {
        if (place.People.All(person => person.Id != call["user"]))
        {
            return WebApi.No("user_not_in_channel");
        }

        var post = world.Post(place, call["thread_ts"], bot, call["text"] ?? "", call.Arguments["blocks"] as JsonArray, made => made with { OnlyFor = call["user"] });
        return WebApi.Ok(new() { ["message_ts"] = post.Ts });
    }

    private JsonObject OnOwn(SlackCall call, SlackPlace place, Func<SlackPost?> find, string notOwn, Func<SlackPost, SlackPost?> change)
    {
        if (find() is not { OnlyFor: null } post)
        {
            return WebApi.No("message_not_found");
        }

        if (post.From != bot)
        {
            return WebApi.No(notOwn);
        }

        world.Change(post, change);
        return WebApi.Ok(new() { ["channel"] = place.Id, ["ts"] = call["ts"], ["text"] = call["text"] });
    }

    /// <summary>Where no blocks are named the old ones stay; an empty list takes them away.</summary>
    private static SlackPost Changed(SlackPost post, SlackCall call) => post with
    {
        Text = call["text"] ?? "",
        Blocks = call.Arguments["blocks"] switch
        {
            JsonArray { Count: > 0 } blocks => blocks.DeepClone().AsArray(),
            JsonArray => null,
            _ => post.Blocks,
        },
        Metadata = call.Arguments["metadata"] as JsonObject ?? post.Metadata,
        IsEdited = true,
    };
}
