using System.Text.Json.Nodes;
using Helmsman.Bot.Channels.Slack.People;
using Helmsman.Samples.DemoShop;
using Helmsman.Shop.Documents;
using Helmsman.Shop.Work;

namespace Helmsman.Tests.Bot.Channels.Slack;

/// <summary>People change in Slack, and the bot calls them as they are called now.</summary>
public sealed class PeopleChangingTests
{
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_new_name_and_zone_are_known_at_once_and_the_language_stays()
    {
        await using var door = await OpenAsync();

        await HappensAsync(door, Changed("U1", "林悦悦", "Europe/London"));

        Assert.Equal("林悦悦", await NameAsync(door));
        Assert.True(await door.PlaceAsync("D1") is { Zone: "Europe/London", Locale: "zh-CN" });
        Assert.True(await PersonAsync(door, "U1") is { Name: "林悦悦", Zone: "Europe/London", Locale: "zh-CN", IsPerson: true });
    }

    [Fact]
    public async Task Whom_the_shop_calls_otherwise_is_called_so_on()
    {
        await using var door = await OpenAsync();
        await door.House.Documents.ChangeAsync(Team.Documents, DemoShop.Profile.Id, team => team!.With(team.FindAccount("slack", "U1")! with { Name = "林店长" }), Cancelled);

        await HappensAsync(door, Changed("U1", "林悦悦", "Europe/London"));

        Assert.Equal("林店长", await NameAsync(door));
        Assert.Equal("Europe/London", (await door.PlaceAsync("D1"))!.Zone);
    }

    [Fact]
    public async Task Who_was_never_met_is_not_kept()
    {
        await using var door = await OpenAsync();

        await HappensAsync(door, Changed("U7", "陌生人", "Europe/London"));

        Assert.Null(await PersonAsync(door, "U7"));
        Assert.Null((await TeamAsync(door)).FindAccount("slack", "U7"));
    }

    [Fact]
    public async Task Who_has_left_the_workspace_is_nobody_to_be_answered()
    {
        await using var door = await OpenAsync();
        var before = door.Slack.Posts.Count;

        await HappensAsync(door, Changed("U1", "林悦", "Asia/Shanghai", isDeleted: true));
        await HappensAsync(door, """{"type":"message","channel_type":"im","channel":"D1","user":"U1","ts":"1800000009.000100","text":"help"}""");

        Assert.False((await PersonAsync(door, "U1"))!.IsPerson);
        Assert.Equal(before, door.Slack.Posts.Count);
    }

    [Fact]
    public async Task A_zone_that_does_not_exist_changes_nothing()
    {
        await using var door = await OpenAsync();

        await HappensAsync(door, Changed("U1", "林悦", "../Nowhere"));

        Assert.Equal("Asia/Shanghai", (await door.PlaceAsync("D1"))!.Zone);
    }

    private static string Changed(string user, string name, string zone, bool isDeleted = false) => new JsonObject
    {
        ["type"] = "user_change",
        ["user"] = new JsonObject { ["id"] = user, ["tz"] = zone, ["deleted"] = isDeleted, ["profile"] = new JsonObject { ["display_name"] = name } },
    }.ToJsonString();

    private static async Task<SlackDoor> OpenAsync()
    {
        var door = await SlackDoor.OpenAsync();
        await HappensAsync(door, """{"type":"message","channel_type":"im","channel":"D1","user":"U1","ts":"1800000001.000100","text":"help"}""");
        return door;
    }

    private static async Task HappensAsync(SlackDoor door, string happened)
    {
        await door.TellAsync(happened);
        await door.SettledAsync();
    }

    private static async Task<string> NameAsync(SlackDoor door) => (await TeamAsync(door)).FindAccount("slack", "U1")!.Name;

    private static async Task<Team> TeamAsync(SlackDoor door) => (await door.House.Documents.FindAsync(Team.Documents, DemoShop.Profile.Id, Cancelled))!;

    private static Task<SlackPerson?> PersonAsync(SlackDoor door, string user) =>
        door.House.Documents.FindAsync(SlackPerson.Documents, SlackPerson.IdOf(FakeSlack.Team, user), Cancelled);
}
