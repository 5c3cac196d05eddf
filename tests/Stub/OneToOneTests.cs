using System.Text.Json.Nodes;
using Helmsman.Connector.World;

namespace Helmsman.Tests.Stub;

/// <summary>Streamed messages, which are for chats of two, and targeted ones, which are for all others.</summary>
public sealed class OneToOneTests
{
    [Fact]
    public async Task A_streamed_message_grows_once_a_second_and_is_whole_at_the_end()
    {
        await using var wired = await Wired.StartAsync();
        var chat = await ChatAsync(wired);
        var first = await wired.Bot.PostAsync(Caller.To(chat.Id), Piece("typing", "The", "streaming", null));

        var tooSoon = await wired.Bot.PostAsync(Caller.To(chat.Id), Piece("typing", "The ans", "streaming", first.Id));
        wired.Clock.Advance(TimeSpan.FromSeconds(1));
        var next = await wired.Bot.PostAsync(Caller.To(chat.Id), Piece("typing", "The answer", "streaming", first.Id));
        var final = await wired.Bot.PostAsync(Caller.To(chat.Id), Piece("message", "The answer is 42.", "final", first.Id));

        Assert.Equal([201, 429, 202, 202], [first.Status, tooSoon.Status, next.Status, final.Status]);
        Assert.Equal((first.Id, "The answer is 42."), (wired.World.Seen(chat).Single().Id, wired.World.Seen(chat).Single().Text));
    }

    [Fact]
    public async Task After_two_minutes_a_stream_is_over_and_in_a_channel_there_is_none()
    {
        await using var wired = await Wired.StartAsync();
        var chat = await ChatAsync(wired);
        var first = await wired.Bot.PostAsync(Caller.To(chat.Id), Piece("typing", "The", "informative", null));
        wired.Clock.Advance(TimeSpan.FromSeconds(121));

        var late = await wired.Bot.PostAsync(Caller.To(chat.Id), Piece("typing", "The answer", "streaming", first.Id));
        var elsewhere = await wired.Bot.PostAsync(Caller.To(wired.General.Id), Piece("typing", "The", "streaming", null));

        Assert.Equal((403, "ContentStreamNotAllowed"), (late.Status, late.Code));
        Assert.Equal(405, elsewhere.Status);
    }

    [Fact]
    public async Task A_targeted_message_is_seen_by_one_person_for_a_day()
    {
        await using var wired = await Wired.StartAsync();
        var path = Caller.To(wired.General.Id, "activities?isTargetedActivity=true");
        var sent = await wired.Bot.PostAsync(path, For(wired.Bob));

        Assert.Equal(201, sent.Status);
        Assert.Empty(wired.World.Seen(wired.General, wired.Ann));
        Assert.Single(wired.World.Seen(wired.General, wired.Bob));
        Assert.Equal(400, (await wired.Bot.PutAsync(Caller.To(wired.General.Id, $"activities/{sent.Id}"), For(wired.Bob))).Status);
        Assert.Equal(400, (await wired.Bot.PostAsync(path, For(wired.Stranger))).Status);
        wired.Clock.Advance(TimeSpan.FromHours(24));
        Assert.Empty(wired.World.Seen(wired.General, wired.Bob));
    }

    private static async Task<TeamsPlace> ChatAsync(Wired wired)
    {
        using var bot = new Listener().Client();
        var chat = wired.World.ChatWith(wired.Ann);
        await wired.Connector.TeamsFor(bot).Places.InstallAsync(wired.Ann, chat);
        return chat;
    }

    private static JsonObject For(TeamsPerson person)
    {
        var message = Caller.Message("for you");
        message["recipient"] = new JsonObject { ["id"] = person.Id, ["isTargeted"] = true };
        return message;
    }

    private static JsonObject Piece(string type, string text, string streamType, string? stream) => new()
    {
        ["type"] = type,
        ["text"] = text,
        ["entities"] = new JsonArray(new JsonObject { ["type"] = "streaminfo", ["streamType"] = streamType, ["streamId"] = stream }),
    };
}
