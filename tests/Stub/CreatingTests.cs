using System.Text.Json.Nodes;

namespace Helmsman.Tests.Stub;

public sealed class CreatingTests
{
    [Fact]
    public async Task A_chat_with_somebody_of_the_team_is_one_however_often_it_is_opened()
    {
        await using var wired = await Wired.StartAsync();

        var first = await wired.Bot.PostAsync("conversations", Chat(wired, wired.Bob.Id));
        var second = await wired.Bot.PostAsync("conversations", Chat(wired, wired.Bob.Id));

        Assert.Equal((201, 201), (first.Status, second.Status));
        Assert.Equal(first.Id, second.Id);
        Assert.StartsWith("a:", first.Id, StringComparison.Ordinal);
        Assert.Equal(201, (await wired.Bot.PostAsync(Caller.To(first.Id!), Caller.Message("hello"))).Status);
    }

    [Fact]
    public async Task A_thread_in_a_channel_is_opened_by_its_first_message()
    {
        await using var wired = await Wired.StartAsync();

        var opened = await wired.Bot.PostAsync("conversations", Thread(wired, Caller.Message("news")));

        var shown = Assert.Single(wired.World.Seen(wired.General));
        Assert.Equal((201, shown.ThreadId, shown.Id), (opened.Status, opened.Id, (string?)opened.Json!["activityId"]));
        Assert.Equal((400, "BadSyntax"), await CodeAsync(wired, Thread(wired, null)));
    }

    [Fact]
    public async Task Whom_the_app_does_not_reach_it_cannot_write_to()
    {
        await using var wired = await Wired.StartAsync();

        Assert.Equal((403, "BotNotInConversationRoster"), await CodeAsync(wired, Chat(wired, wired.Stranger.Id)));
        Assert.Equal((403, "BotNotInConversationRoster"), await CodeAsync(wired, Chat(wired, "29:nobody")));
        Assert.Equal((403, "BotNotInConversationRoster"), await CodeAsync(wired, Chat(wired, wired.Bob.Id, "another-tenant")));
    }

    [Fact]
    public async Task A_group_chat_a_chat_of_none_or_two_and_a_name_instead_of_an_id_are_bad_syntax()
    {
        await using var wired = await Wired.StartAsync();
        var group = Chat(wired, wired.Bob.Id);
        group["isGroup"] = true;
        var two = Chat(wired, wired.Bob.Id);
        two["members"]!.AsArray().Add(new JsonObject { ["id"] = wired.Ann.Id });
        var none = Chat(wired, wired.Bob.Id);
        none["members"] = new JsonArray();

        foreach (var body in new[] { group, two, none, Chat(wired, wired.Bob.UserPrincipalName), Chat(wired, wired.Bob.Id, null) })
        {
            Assert.Equal((400, "BadSyntax"), await CodeAsync(wired, body));
        }
    }

    private static JsonObject Chat(Wired wired, string member) => Chat(wired, member, wired.Connector.Bot.Tenant);

    private static JsonObject Chat(Wired wired, string member, string? tenant) => new()
    {
        ["isGroup"] = false,
        ["bot"] = new JsonObject { ["id"] = wired.Connector.Bot.Id },
        ["members"] = new JsonArray(new JsonObject { ["id"] = member }),
        ["tenantId"] = tenant,
    };

    private static JsonObject Thread(Wired wired, JsonObject? activity) => new()
    {
        ["isGroup"] = true,
        ["channelData"] = new JsonObject { ["channel"] = new JsonObject { ["id"] = wired.General.Id } },
        ["tenantId"] = wired.Connector.Bot.Tenant,
        ["activity"] = activity,
    };

    private static async Task<(int, string?)> CodeAsync(Wired wired, JsonObject body)
    {
        var heard = await wired.Bot.PostAsync("conversations", body);
        return (heard.Status, heard.Code);
    }
}
