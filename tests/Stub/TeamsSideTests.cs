using System.Net;
using System.Text.Json.Nodes;
using Microsoft.IdentityModel.JsonWebTokens;

namespace Helmsman.Tests.Stub;

/// <summary>What the bot is told, and how Teams takes what it answers.</summary>
public sealed class TeamsSideTests
{
    [Fact]
    public async Task A_message_in_a_channel_names_thread_team_client_and_mentions_the_bot()
    {
        await using var wired = await Wired.StartAsync();
        var bot = new Listener();
        var teams = wired.Connector.TeamsFor(bot.Client());

        var said = await teams.SayAsync(wired.Cho, wired.General, "why did traffic drop");
        var next = await teams.SayAsync(wired.Cho, wired.General, "and today?", inThreadOf: said.Message);

        var activity = bot.Activities[0];
        Assert.Equal($"{wired.General.Id};messageid={said.Message.Id}", (string?)activity["conversation"]!["id"]);
        Assert.Equal("<at>Helmsman</at> why did traffic drop", (string?)activity["text"]);
        Assert.Equal(["mention", "clientInfo"], activity["entities"]!.AsArray().Select(entity => (string?)entity!["type"]));
        Assert.Equal(wired.Connector.Bot.Id, (string?)activity["entities"]![0]!["mentioned"]!["id"]);
        Assert.Equal(("America/New_York", "en-US", "US"), ((string?)activity["entities"]![1]!["timezone"], (string?)activity["locale"], (string?)activity["entities"]![1]!["country"]));
        Assert.Equal("2026-11-21T20:00:00.000-05:00", (string?)activity["localTimestamp"]);
        Assert.Equal((wired.Cho.Oid, wired.Team.Id, wired.Connector.ServiceUrl), ((string?)activity["from"]!["aadObjectId"], (string?)activity["channelData"]!["team"]!["id"], (string?)activity["serviceUrl"]));
        Assert.Equal((string?)activity["conversation"]!["id"], (string?)bot.Activities[1]["conversation"]!["id"]);
        Assert.Equal([said.Message, next.Message], wired.World.Thread(said.Message));
        Assert.Equal(wired.Connector.ServiceUrl, new JsonWebToken(bot.LastToken).GetClaim("serviceurl").Value);
    }

    [Fact]
    public async Task Alone_with_the_bot_nobody_is_mentioned_and_in_a_channel_what_does_not_mention_it_is_not_told()
    {
        await using var wired = await Wired.StartAsync();
        var bot = new Listener();
        var teams = wired.Connector.TeamsFor(bot.Client());

        await teams.SayAsync(wired.Ann, wired.World.ChatWith(wired.Ann), "hello");
        var among = await teams.SayToOthersAsync(wired.Ann, wired.General, "lunch?");

        var told = Assert.Single(bot.Activities);
        Assert.Equal(("hello", "personal", null), ((string?)told["text"], (string?)told["conversation"]!["conversationType"], told["conversation"]!["isGroup"]));
        Assert.Null(among.Answer);
        Assert.Equal("lunch?", Assert.Single(wired.World.Seen(wired.General)).Text);
    }

    [Fact]
    public async Task Installing_is_told_twice_over_and_removing_too()
    {
        await using var wired = await Wired.StartAsync(isInstalled: false);
        var bot = new Listener();
        var places = wired.Connector.TeamsFor(bot.Client()).Places;

        await places.InstallAsync(wired.Ann, wired.General);
        Assert.True(wired.General.HasBot);
        await places.RemoveAsync(wired.Ann, wired.General);
        Assert.False(wired.General.HasBot);
        await places.UpgradeAsync(wired.Ann, wired.General);

        Assert.Equal(["add", "add-upgrade", "remove"], bot.Activities.Select(each => (string?)each["action"]).OfType<string>().Order(StringComparer.Ordinal));
        var added = Assert.Single(bot.Activities, each => each["membersAdded"] is not null);
        Assert.Equal(wired.Connector.Bot.Id, (string?)Assert.Single(added["membersAdded"]!.AsArray())!["id"]);
        Assert.Equal(("teamMemberAdded", "Shop"), ((string?)added["channelData"]!["eventType"], (string?)added["channelData"]!["team"]!["name"]));
        Assert.Single(bot.Activities, each => each["membersRemoved"] is not null);
    }

    [Fact]
    public async Task What_happens_to_channels_and_teams_is_told_in_the_teams_own_conversation()
    {
        await using var wired = await Wired.StartAsync();
        var bot = new Listener();
        var places = wired.Connector.TeamsFor(bot.Client()).Places;

        var channel = await places.AddChannelAsync(wired.Ann, wired.Team, "Sales");
        await places.RenameChannelAsync(wired.Ann, channel, "Sales 2");
        await places.DeleteChannelAsync(wired.Ann, channel);
        await places.RestoreChannelAsync(wired.Ann, channel);
        await places.RenameTeamAsync(wired.Ann, wired.Team, "Shop 2");
        await places.TeamEventAsync(wired.Ann, wired.Team, "teamArchived");

        Assert.Equal(
            ["channelCreated", "channelRenamed", "channelDeleted", "channelRestored", "teamRenamed", "teamArchived"],
            bot.Activities.Select(each => (string?)each["channelData"]!["eventType"]));
        Assert.All(bot.Activities, each => Assert.Equal(("conversationUpdate", wired.Team.Id), ((string?)each["type"], (string?)each["conversation"]!["id"])));
        Assert.Equal((channel.Id, "Sales 2"), ((string?)bot.Activities[1]["channelData"]!["channel"]!["id"], (string?)bot.Activities[1]["channelData"]!["channel"]!["name"]));
        Assert.Equal("Shop 2", (string?)bot.Activities[4]["channelData"]!["team"]!["name"]);
    }

    [Fact]
    public async Task People_who_come_and_go_are_told_by_their_ids_alone()
    {
        await using var wired = await Wired.StartAsync();
        var bot = new Listener();
        var places = wired.Connector.TeamsFor(bot.Client()).Places;

        await places.JoinAsync(wired.Team, wired.Stranger);
        Assert.Contains(wired.Stranger, wired.General.People);
        await places.LeaveAsync(wired.Team, wired.Stranger);
        Assert.DoesNotContain(wired.Stranger, wired.General.People);

        var joined = bot.Activities[0]["membersAdded"]![0]!;
        Assert.Equal((wired.Stranger.Id, wired.Stranger.Oid, null), ((string?)joined["id"], (string?)joined["aadObjectId"], joined["name"]));
        Assert.Equal(wired.Stranger.Id, (string?)bot.Activities[1]["membersRemoved"]![0]!["id"]);
    }

    [Fact]
    public async Task Edits_deletions_and_reactions_are_told_and_seen()
    {
        await using var wired = await Wired.StartAsync();
        var bot = new Listener();
        var teams = wired.Connector.TeamsFor(bot.Client());
        var chat = wired.World.ChatWith(wired.Ann);
        var said = await teams.SayAsync(wired.Ann, chat, "helo");

        await teams.EditAsync(wired.Ann, said.Message, "hello");
        Assert.Equal("hello", wired.World.Now(said.Message)!.Text);
        await teams.ReactAsync(wired.Ann, said.Message, "heart");
        await teams.ReactAsync(wired.Ann, said.Message, "heart", isAdded: false);
        await teams.DeleteAsync(wired.Ann, said.Message);

        Assert.Null(wired.World.Now(said.Message));
        Assert.Equal(["message", "messageUpdate", "messageReaction", "messageReaction", "messageDelete"], bot.Activities.Select(each => (string?)each["type"]));
        Assert.Equal((said.Message.Id, "editMessage"), ((string?)bot.Activities[1]["id"], (string?)bot.Activities[1]["channelData"]!["eventType"]));
        Assert.Equal(("heart", said.Message.Id), ((string?)bot.Activities[2]["reactionsAdded"]![0]!["type"], (string?)bot.Activities[2]["replyToId"]));
        Assert.NotNull(bot.Activities[3]["reactionsRemoved"]);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task The_same_activity_can_come_twice(bool atOnce)
    {
        await using var wired = await Wired.StartAsync();
        var bot = new Listener();
        var teams = wired.Connector.TeamsFor(bot.Client());

        var answers = await teams.DeliverAgainAsync(teams.Write(wired.Ann, wired.General, "once").Activity, 3, atOnce);

        Assert.Equal(3, answers.Count(answer => answer.Status == HttpStatusCode.OK));
        Assert.Single(bot.Activities.Select(each => each.ToJsonString()).Distinct());
        Assert.Single(wired.World.Seen(wired.General));
    }

    [Fact]
    public async Task An_invoke_is_waited_for_fifteen_seconds_and_what_it_took_is_noted()
    {
        await using var wired = await Wired.StartAsync();
        var bot = new Listener { Answer = gone => new TaskCompletionSource<HttpResponseMessage>().Task.WaitAsync(gone) };
        var asking = wired.Connector.TeamsFor(bot.Client()).Cards.InvokeAsync(wired.Ann, wired.General, "unknown/thing", new JsonObject { ["a"] = 1 });
        wired.Clock.Advance(TimeSpan.FromSeconds(14.9));
        Assert.False(asking.IsCompleted);
        wired.Clock.Advance(TimeSpan.FromSeconds(0.1));

        var answer = await asking;

        Assert.True(answer.IsTimedOut);
        Assert.Equal(TimeSpan.FromSeconds(15), answer.Took);
    }

    [Fact]
    public async Task An_activity_can_come_without_a_token_or_with_a_bad_one()
    {
        await using var wired = await Wired.StartAsync();
        var bot = new Listener();
        var teams = wired.Connector.TeamsFor(bot.Client());

        await teams.DeliverWithoutTokenAsync(Caller.Message("forged"));
        Assert.Null(bot.LastToken);
        await teams.DeliverAsync(Caller.Message("forged"), "not.a.token");
        Assert.Equal("not.a.token", bot.LastToken);
    }
}
