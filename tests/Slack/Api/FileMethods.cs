using System.Text.Json.Nodes;
using Helmsman.Slack.Traffic;
using Helmsman.Slack.World;

namespace Helmsman.Slack.Api;

/// <summary>An upload in three steps: an address is asked for, the bytes go there, and the file is completed and shared.</summary>
internal sealed class FileMethods(SlackStub stub)
{
    public JsonObject Do(SlackCall call) => call.Method switch
    {
        "files.getUploadURLExternal" => call["filename"] is { Length: > 0 } name && long.TryParse(call["length"], out var length) && length > 0
            ? Announced(stub.World.Files.Announce(name, stub.Options.BotUser))
            : WebApi.No("invalid_arguments"),
        "files.completeUploadExternal" => Complete(call),
        "files.delete" => stub.World.Files.Find(call["file"]) is { } file ? Deleted(file) : WebApi.No("file_not_found"),
        _ => WebApi.No("unknown_method"),
    };

    private JsonObject Announced(SlackFile file) => WebApi.Ok(new() { ["upload_url"] = $"{stub.Address}upload/{file.Id}", ["file_id"] = file.Id });

    /// <summary>The messages in which it was shared go with it.</summary>
    private JsonObject Deleted(SlackFile file)
    {
        stub.World.Files.Delete(file);
        foreach (var post in stub.World.All.Where(post => post.Files.Any(each => each.Id == file.Id)))
        {
            stub.World.Change(post, _ => null);
        }

        return WebApi.Ok();
    }

    private JsonObject Complete(SlackCall call)
    {
        var asked = (call.Arguments["files"] as JsonArray ?? []).Select(each => (File: stub.World.Files.Find((string?)each!["id"]), Title: (string?)each["title"])).ToList();
        if (asked.Count == 0 || asked.Any(each => each.File?.Bytes is null))
        {
            return WebApi.No(asked.Count == 0 ? "invalid_arguments" : "file_not_found");
        }

        if (call.Channel is { } channel && stub.World.FindPlace(channel) is not { HasBot: true })
        {
            return WebApi.No("channel_not_found");
        }

        List<SlackFile> files = [.. asked.Select(each => stub.World.Files.Entitle(each.File!, each.Title ?? each.File!.Name))];
        if (call.Channel is { } shared)
        {
            stub.World.Post(stub.World.FindPlace(shared)!, call["thread_ts"], stub.Options.BotUser, call["initial_comment"] ?? "", null, post => post with { Files = files });
        }

        return WebApi.Ok(new() { ["files"] = new JsonArray([.. files.Select(file => new JsonObject { ["id"] = file.Id, ["title"] = file.Title })]) });
    }
}
