using System.Text.Json.Nodes;
using Helmsman.Bot.Channels.Local;
using Helmsman.State.Memory;

namespace Helmsman.Tests.Bot.Channels.Local;

public sealed class KeepingTests
{
    [Fact]
    public async Task A_restart_shows_the_same_messages_and_an_old_button_still_works()
    {
        var documents = new MemoryDocuments();
        var card = "";
        JsonObject[] before;
        await using (var first = await LocalServer.StartAsync(documents))
        {
            first.Bot.OnActivity = async activity =>
            {
                if ((string?)activity["type"] == "message")
                {
                    card = await first.Bot.ReplyAsync(activity, FakeBot.Card(new JsonObject { ["type"] = "AdaptiveCard" }));
                }

                return null;
            };
            using var said = await first.SayAsync("chat-lin", "lin", "早报");
            before = await first.HistoryAsync("chat-lin");
        }

        await using var second = await LocalServer.StartAsync(documents);
        using var clicked = await second.ClickAsync("chat-lin", "lin", card, "work.done", new { });
        using var more = await second.SayAsync("chat-lin", "lin", "再来");

        Assert.Equal(card, (string?)Assert.Single(second.Bot.OfType("invoke"))["replyToId"]);
        var after = await second.HistoryAsync("chat-lin");
        Assert.Equal([1L, 2L, 3L], after.Select(message => (long)message["number"]!));
        Assert.All(before.Zip(after), pair => Assert.True(JsonNode.DeepEquals(pair.First, pair.Second)));
    }

    [Fact]
    public async Task An_edit_replaces_the_message_where_it_stands()
    {
        await using var server = await LocalServer.StartAsync();
        var sent = "";
        server.Bot.OnActivity = async activity =>
        {
            if ((string?)activity["type"] == "message")
            {
                sent = await server.Bot.ReplyAsync(activity, FakeBot.Text("待确认"));
                await server.Bot.ReplyAsync(activity, FakeBot.Text("之后的话"));
                using var updated = await server.Bot.UpdateAsync(activity, sent, FakeBot.Text("已收到"));
                updated.EnsureSuccessStatusCode();
            }

            return null;
        };
        using var said = await server.SayAsync("chat-xu", "xu", "嗨");

        var history = await server.HistoryAsync("chat-xu");
        Assert.Equal(["嗨", "已收到", "之后的话"], history.Select(message => (string?)message["activity"]!["text"]));
        Assert.Equal(sent, (string?)history[1]["id"]);
        Assert.Equal(sent, (string?)history[1]["activity"]!["id"]);
        Assert.NotNull(history[1]["editedAt"]);
        Assert.Null(history[2]["editedAt"]);
    }

    [Fact]
    public async Task The_bot_is_told_of_every_room_once_and_again_when_the_address_has_changed()
    {
        var documents = new MemoryDocuments();
        int port;
        await using (var first = await LocalServer.StartAsync(documents))
        {
            await first.StateAsync();
            port = first.Root.Port;
            Assert.Equal(6, first.Bot.OfType("installationUpdate").Count(activity => (string?)activity["action"] == "add"));
            Assert.Equal(6, first.Bot.OfType("conversationUpdate").Count());
        }

        await using (var same = await LocalServer.StartAsync(documents, port: port))
        {
            await same.StateAsync();
            Assert.Empty(same.Bot.Received);
        }

        await using var moved = await LocalServer.StartAsync(documents);
        await moved.StateAsync();
        Assert.Equal(6, moved.Bot.OfType("installationUpdate").Count(activity => (string?)activity["action"] == "add-upgrade"));
        Assert.Empty(moved.Bot.OfType("conversationUpdate"));
    }

    [Fact]
    public void Only_people_with_an_account_here_have_a_room_here()
    {
        var crew = LocalServer.Crew.With(new Helmsman.Shop.Work.Person("wu", "吴桐", [new Helmsman.Shop.Work.Account("msteams", "29:wu")]));

        Assert.Equal(["team", "chat-lin", "chat-zhou", "chat-xu", "chat-he", "chat-chen"], Room.Of(crew).Select(room => room.Id));
    }
}
