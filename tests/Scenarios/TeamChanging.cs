using System.Text.Json.Nodes;
using Helmsman.Bot.Conversations;
using Helmsman.Bot.Delivery;
using Helmsman.Shop.Documents;
using Helmsman.Tests.Scenarios.House;

namespace Helmsman.Tests.Scenarios;

/// <summary>Channels and teams are renamed, deleted, archived and restored. Teams tells it in the General channel, whichever channel it is about.</summary>
public sealed class TeamChanging
{
    private const string Asker = "lin";

    /// <summary>A team's id is its General channel's.</summary>
    private const string General = TeamsClient.Team;
    private const string Ads = "19:ads@thread.tacv2";

    [Fact]
    public async Task Names_are_those_of_today()
    {
        await using var house = await InstalledAsync();
        Assert.Equal(("Shop › Ads", "Shop"), (await TitleAsync(house, Ads), await TitleAsync(house, General)));

        await ToldAsync(house, "channelRenamed", "Advertising");
        await ToldAsync(house, "teamRenamed", team: "Our shop");

        Assert.Equal(("Our shop › Advertising", "Our shop"), (await TitleAsync(house, Ads), await TitleAsync(house, General)));
    }

    [Fact]
    public async Task A_team_that_is_told_by_its_id_alone_is_asked_for_its_name()
    {
        await using var house = new BotHouse { Connector = { TeamName = "Shop" } };

        await PostAsync(house, General, new JsonObject { ["type"] = "installationUpdate", ["action"] = "add" }, new JsonObject { ["team"] = new JsonObject { ["id"] = General } });

        Assert.Equal("Shop", await TitleAsync(house, General));
    }

    [Theory]
    [InlineData("channelDeleted", "channelRestored", false)]
    [InlineData("teamArchived", "teamUnarchived", true)]
    [InlineData("teamDeleted", "teamRestored", true)]
    public async Task What_is_closed_gets_nothing_until_it_is_open_again(string closed, string opened, bool isWholeTeam)
    {
        await using var house = await InstalledAsync();

        await ToldAsync(house, closed);
        await house.GoOnAsync(TimeSpan.FromHours(50));
        if (!isWholeTeam)
        {
            await house.Connector.ExpectAsync(sent => sent.Conversation == General && sent.Says("11月23日"), "the briefing of another channel");
        }

        Assert.DoesNotContain(await RowsAsync(house), row => isWholeTeam || row.Where.EndsWith(Ads, StringComparison.Ordinal));
        await ToldAsync(house, opened);

        await house.Connector.ExpectAsync(sent => sent.Conversation == Ads && sent.Says("11月23日"), "the briefing of the day it was opened");
        await house.GoOnAsync(TimeSpan.FromHours(24));
        await house.Connector.ExpectAsync(sent => sent.Conversation == Ads && sent.Says("11月24日"), "the briefing of the day after");
    }

    [Fact]
    public async Task A_deleted_channel_stays_closed_when_its_team_is_restored()
    {
        await using var house = await InstalledAsync();
        foreach (var change in new[] { "channelDeleted", "teamDeleted", "teamRestored" })
        {
            await ToldAsync(house, change);
        }

        Assert.Equal(Closure.ChannelDeleted, (await PlaceAsync(house, Ads)).Closed);
        Assert.True((await PlaceAsync(house, General)).IsOpen);
    }

    [Fact]
    public async Task A_restart_does_not_wake_what_rests()
    {
        await using var first = await InstalledAsync();
        await ToldAsync(first, "teamHardDeleted");
        await first.DisposeAsync();

        await using var second = new BotHouse(first, startsAt: BotHouse.Morning.AddDays(2));

        Assert.Empty(await RowsAsync(second));
    }

    [Fact]
    public async Task Somebody_who_speaks_in_a_place_shows_that_it_is_open()
    {
        await using var house = await InstalledAsync();
        await ToldAsync(house, "teamArchived");

        await PostAsync(house, Ads, new JsonObject { ["type"] = "message", ["text"] = "help" }, Data("Ads", "Shop"));

        Assert.True((await PlaceAsync(house, Ads)).IsOpen);
    }

    [Fact]
    public async Task The_bot_s_removal_from_a_team_silences_all_its_channels_and_its_return_wakes_them()
    {
        await using var house = await InstalledAsync();
        await PostAsync(house, General, new JsonObject { ["type"] = "installationUpdate", ["action"] = "remove" }, Data(null, "Shop"));
        Assert.False((await PlaceAsync(house, Ads)).IsOpen);

        await PostAsync(house, General, new JsonObject { ["type"] = "installationUpdate", ["action"] = "add" }, Data(null, "Shop"));

        Assert.True((await PlaceAsync(house, Ads)).IsOpen);
    }

    [Theory]
    [InlineData("channelRenamed")]
    [InlineData("channelCreated")]
    [InlineData("teamRenamed")]
    [InlineData("somethingNew")]
    public async Task What_tells_too_little_changes_nothing_and_fails_nothing(string change)
    {
        await using var house = await InstalledAsync();

        using var response = await PostAsync(house, General, new JsonObject { ["type"] = "conversationUpdate" }, new JsonObject { ["eventType"] = change });

        Assert.True(response.IsSuccessStatusCode);
        Assert.Equal("Shop › Ads", await TitleAsync(house, Ads));
    }

    /// <summary>In the General channel and in Ads; both have their own subscription, and no briefing has come yet.</summary>
    private static async Task<BotHouse> InstalledAsync()
    {
        var house = new BotHouse(startsAt: BotHouse.Morning.AddHours(-2)) { Connector = { TeamName = "Shop" } };
        foreach (var (place, name) in new[] { (General, (string?)null), (Ads, "Ads") })
        {
            foreach (var said in new[] { "send the briefing every day at 8:30" })
            {
                await PostAsync(house, place, new JsonObject { ["type"] = "message", ["text"] = said, ["locale"] = "en-US" }, Data(name, "Shop", place));
            }
        }

        return house;
    }

    private static Task<HttpResponseMessage> ToldAsync(BotHouse house, string change, string channel = "Ads", string team = "Shop")
    {
        var data = Data(channel, team);
        data["eventType"] = change;
        if (change.StartsWith("team", StringComparison.Ordinal))
        {
            data.Remove("channel");
        }

        return PostAsync(house, General, new JsonObject { ["type"] = "conversationUpdate" }, data);
    }

    private static JsonObject Data(string? channel, string team, string id = Ads) => new()
    {
        ["team"] = new JsonObject { ["id"] = General, ["name"] = team },
        ["channel"] = new JsonObject { ["id"] = id, ["name"] = channel },
    };

    private static Task<HttpResponseMessage> PostAsync(BotHouse house, string place, JsonObject activity, JsonObject data)
    {
        house.Connector.Knows(General);
        activity["channelData"] = data;
        activity["conversation"] = new JsonObject { ["id"] = place, ["conversationType"] = "channel", ["isGroup"] = true, ["tenantId"] = "tenant" };
        return house.Teams.PostAsync(Asker, place, activity);
    }

    private static async Task<string?> TitleAsync(BotHouse house, string place) => (await PlaceAsync(house, place)).Title;

    private static async Task<KnownConversation> PlaceAsync(BotHouse house, string place) =>
        (await house.Documents.FindAsync(KnownConversation.Documents, $"msteams/{place}"))!;

    private static Task<IReadOnlyList<Posting>> RowsAsync(BotHouse house) => house.Documents.AllAsync(Posting.Documents, "briefing");
}
