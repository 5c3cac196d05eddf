using System.Text.Json.Nodes;
using Helmsman.Slack.World;

namespace Helmsman.Slack.Client;

/// <summary>What becomes of channels, and of the app.</summary>
public sealed class Places
{
    private readonly SlackStub stub;
    private readonly SlackSide side;

    internal Places(SlackStub stub, SlackSide side) => (this.stub, this.side) = (stub, side);

    /// <summary>The bot is invited into a channel.</summary>
    public Task<BotAnswer> InviteBotAsync(SlackUser who, SlackPlace place)
    {
        place.HasBot = true;
        return side.EventAsync(new() { ["type"] = "member_joined_channel", ["user"] = stub.Options.BotUser, ["channel"] = place.Id, ["channel_type"] = "C", ["team"] = stub.Options.Team, ["inviter"] = who.Id }, place);
    }

    public Task<BotAnswer> RemoveBotAsync(SlackPlace place)
    {
        place.HasBot = false;
        return side.EventAsync(new() { ["type"] = "member_left_channel", ["user"] = stub.Options.BotUser, ["channel"] = place.Id, ["channel_type"] = "C", ["team"] = stub.Options.Team }, place);
    }

    public Task<BotAnswer> JoinAsync(SlackUser who, SlackPlace place)
    {
        place.People = [.. place.People, who];
        return side.EventAsync(new() { ["type"] = "member_joined_channel", ["user"] = who.Id, ["channel"] = place.Id, ["channel_type"] = "C", ["team"] = stub.Options.Team }, place);
    }

    public Task<BotAnswer> RenameAsync(SlackPlace place, string name)
    {
        place.Name = name;
        return side.EventAsync(new() { ["type"] = "channel_rename", ["channel"] = new JsonObject { ["id"] = place.Id, ["name"] = name, ["created"] = 1 } }, place);
    }

    public Task<BotAnswer> ArchiveAsync(SlackUser who, SlackPlace place, bool isArchived = true)
    {
        place.IsArchived = isArchived;
        return side.EventAsync(new() { ["type"] = isArchived ? "channel_archive" : "channel_unarchive", ["channel"] = place.Id, ["user"] = who.Id }, place);
    }

    public Task<BotAnswer> DeleteAsync(SlackPlace place)
    {
        place.IsDeleted = true;
        return side.EventAsync(new() { ["type"] = "channel_deleted", ["channel"] = place.Id }, place);
    }

    /// <summary>The app is taken out of the workspace: its token is of no use any more, and it is told so twice.</summary>
    public async Task<IReadOnlyList<BotAnswer>> UninstallAsync()
    {
        stub.World.Revoked = "token_revoked";
        return
        [
            await side.EventAsync(new() { ["type"] = "tokens_revoked", ["tokens"] = new JsonObject { ["oauth"] = new JsonArray(), ["bot"] = new JsonArray(stub.Options.BotUser) } }, null),
            await side.EventAsync(new() { ["type"] = "app_uninstalled" }, null),
        ];
    }
}
