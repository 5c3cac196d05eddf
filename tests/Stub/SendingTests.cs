using System.Text.Json.Nodes;
using Helmsman.Connector.Faults;

namespace Helmsman.Tests.Stub;

public sealed class SendingTests
{
    [Fact]
    public async Task What_is_sent_to_a_bare_channel_begins_a_thread_and_the_threads_id_leads_into_it()
    {
        await using var wired = await Wired.StartAsync();

        var root = await wired.Bot.PostAsync(Caller.To(wired.General.Id), Caller.Message("first"));
        var thread = $"{wired.General.Id};messageid={root.Id}";
        var next = await wired.Bot.PostAsync(Caller.To(thread), Caller.Message("second"));
        var reply = await wired.Bot.PostAsync(Caller.To(thread, $"activities/{next.Id}"), Caller.Message("third"));

        Assert.Equal([201, 201, 201], [root.Status, next.Status, reply.Status]);
        Assert.Equal(["first", "second", "third"], wired.World.Thread(wired.World.Seen(wired.General)[0]).Select(message => message.Text));
        Assert.Equal(3, new[] { root.Id, next.Id, reply.Id }.Distinct().Count());
    }

    [Fact]
    public async Task An_edit_is_seen_and_a_deletion_too()
    {
        await using var wired = await Wired.StartAsync();
        var sent = await wired.Bot.PostAsync(Caller.To(wired.General.Id), Caller.Message("before"));

        var edited = await wired.Bot.PutAsync(Caller.To(wired.General.Id, $"activities/{sent.Id}"), Caller.Message("after"));
        Assert.Equal((200, sent.Id), (edited.Status, edited.Id));
        Assert.Equal("after", Assert.Single(wired.World.Seen(wired.General)).Text);

        var deleted = await wired.Bot.DeleteAsync(Caller.To(wired.General.Id, $"activities/{sent.Id}"));
        Assert.Equal(200, deleted.Status);
        Assert.Empty(wired.World.Seen(wired.General));
        var late = await wired.Bot.PutAsync(Caller.To(wired.General.Id, $"activities/{sent.Id}"), Caller.Message("again"));
        Assert.Equal((404, "ActivityNotFoundInConversation"), (late.Status, late.Code));
    }

    [Fact]
    public async Task Typing_is_taken_and_shows_nothing()
    {
        await using var wired = await Wired.StartAsync();

        var typed = await wired.Bot.PostAsync(Caller.To(wired.General.Id), new JsonObject { ["type"] = "typing" });

        Assert.Equal((202, string.Empty), (typed.Status, typed.Body));
        Assert.Empty(wired.World.Seen(wired.General));
    }

    [Fact]
    public async Task Text_and_card_in_one_are_two_messages_and_no_id_is_told()
    {
        await using var wired = await Wired.StartAsync();
        var both = Caller.Card();
        both["text"] = "look";

        var sent = await wired.Bot.PostAsync(Caller.To(wired.General.Id), both);

        Assert.Equal((202, string.Empty), (sent.Status, sent.Body));
        Assert.Collection(
            wired.World.Seen(wired.General),
            text => Assert.Equal(("look", null), (text.Text, text.Card)),
            card => Assert.Equal((null, true), (card.Text, card.Card is not null)));
    }

    [Fact]
    public async Task Nobody_changes_what_somebody_else_wrote()
    {
        await using var wired = await Wired.StartAsync();
        using var bot = new Listener().Client();
        var said = await wired.Connector.TeamsFor(bot).SayAsync(wired.Ann, wired.General, "mine");

        var edited = await wired.Bot.PutAsync(Caller.To(wired.General.Id, $"activities/{said.Message.Id}"), Caller.Message("yours"));

        Assert.Equal((403, "NotEnoughPermissions"), (edited.Status, edited.Code));
    }

    [Fact]
    public async Task Where_the_bot_is_not_it_is_told_why()
    {
        await using var wired = await Wired.StartAsync();
        var other = wired.World.AddTeam("Other", wired.Ann).General;
        var hidden = wired.World.AddChannel(wired.Team, "board", isPrivate: true);
        var gone = wired.World.AddChannel(wired.Team, "gone");
        using var bot = new Listener().Client();
        await wired.Connector.TeamsFor(bot).Places.DeleteChannelAsync(wired.Ann, gone);
        await wired.Connector.TeamsFor(bot).Places.InstallAsync(wired.Bob, wired.World.ChatWith(wired.Bob));
        wired.World.Block(wired.Bob);

        (string Conversation, int Status, string Code)[] cases =
        [
            ("19:unknown@thread.tacv2", 404, "ConversationNotFound"),
            ($"{wired.General.Id};messageid=1", 404, "ConversationNotFound"),
            (gone.Id, 404, "ConversationNotFound"),
            (other.Id, 403, "BotNotInConversationRoster"),
            (hidden.Id, 403, "NotEnoughPermissions"),
            (wired.World.ChatWith(wired.Bob).Id, 403, "ConversationBlockedByUser"),
        ];
        foreach (var (conversation, status, code) in cases)
        {
            var refused = await wired.Bot.PostAsync(Caller.To(conversation), Caller.Message("hello"));
            Assert.Equal((status, code), (refused.Status, refused.Code));
        }
    }

    [Theory]
    [InlineData("""{"text":"no type"}""", 400, "Bad Argument")]
    [InlineData("""{"type":"message","text":"a","textFormat":"html"}""", 400, "Bad Argument")]
    [InlineData("""{"type":"message","text":"a","suggestedActions":{"actions":[]}}""", 400, "Bad Argument")]
    [InlineData("""{"type":"message","attachments":[{"contentType":"application/vnd.microsoft.card.adaptive","content":"{}"}]}""", 400, "Bad Argument")]
    [InlineData("""["not an object"]""", 400, "Bad Argument")]
    [InlineData("not JSON", 400, "Bad Argument")]
    [InlineData("""{"type":"message","text":"a","textFormat":"extendedmarkdown"}""", 201, null)]
    public async Task What_Teams_does_not_take_is_refused(string body, int status, string? code)
    {
        await using var wired = await Wired.StartAsync();

        var heard = await wired.Bot.RawAsync(HttpMethod.Post, "teams/v3/" + Caller.To(wired.General.Id), body, await wired.Bot.TokenAsync());

        Assert.Equal((status, code), (heard.Status, heard.Code));
    }

    [Theory]
    [InlineData(60, 201)]
    [InlineData(61, 400)]
    public async Task A_card_refreshes_itself_for_sixty_people_at_most(int people, int status)
    {
        await using var wired = await Wired.StartAsync();
        var card = new JsonObject { ["refresh"] = new JsonObject { ["userIds"] = new JsonArray([.. Enumerable.Range(0, people).Select(number => JsonValue.Create($"29:{number}"))]) } };

        Assert.Equal(status, (await wired.Bot.PostAsync(Caller.To(wired.General.Id), Caller.Card(card))).Status);
    }

    [Theory]
    [InlineData("店", 51_000, 201)]
    [InlineData("店", 51_300, 413)]
    [InlineData("a", 51_300, 413)]
    public async Task Size_is_counted_in_UTF_16_whatever_the_language(string letter, int length, int status)
    {
        await using var wired = await Wired.StartAsync();

        var sent = await wired.Bot.PostAsync(Caller.To(wired.General.Id), Caller.Message(string.Concat(Enumerable.Repeat(letter, length))));

        Assert.Equal((status, status == 413 ? "MessageSizeTooBig" : null), (sent.Status, sent.Code));
    }

    [Fact]
    public async Task Inline_images_do_not_count()
    {
        await using var wired = await Wired.StartAsync();
        var card = new JsonObject { ["url"] = "data:image/png;base64," + new string('A', 200_000) };

        Assert.Equal(201, (await wired.Bot.PostAsync(Caller.To(wired.General.Id), Caller.Card(card))).Status);
    }

    [Fact]
    public void The_code_of_blocked_writes_stands_in_JSON_inside_JSON()
    {
        var outer = JsonNode.Parse(Refusals.MessageWritesBlocked.Content!)!;

        Assert.Null(outer["error"]);
        Assert.Equal("MessageWritesBlocked", (string?)JsonNode.Parse((string)outer["message"]!)!["subCode"]);
    }
}
