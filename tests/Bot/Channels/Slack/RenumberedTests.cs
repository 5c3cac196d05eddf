using System.Text.Json.Nodes;
using Helmsman.Bot.Channels.Slack.Interactivity;
using Helmsman.Bot.Channels.Slack.Out;
using Helmsman.Bot.Conversations;
using Helmsman.Bot.Delivery;
using Helmsman.Samples.DemoShop;
using Helmsman.Shop.Documents;
using Helmsman.Shop.Morning;

namespace Helmsman.Tests.Bot.Channels.Slack;

/// <summary>Slack gives a channel another id, and all goes on under it.</summary>
public sealed class RenumberedTests
{
    private const string Changed = """{"type":"channel_id_changed","old_channel_id":"C1","new_channel_id":"C9","event_ts":"1800000002.000000"}""";

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_place_its_briefing_and_its_cards_go_on_under_the_new_id()
    {
        await using var door = await OpenAsync();
        var before = Assert.Single(await RowsAsync(door));
        await KeepRestAsync(door, before);

        await HappensAsync(door, Changed);

        Assert.Null(await door.PlaceAsync("C1"));
        Assert.True(await door.PlaceAsync("C9") is { IsOpen: true, IsWelcomed: true, Conversation: "C9", Name: "ads" });
        Assert.Equal([$"{DemoShop.Profile.Id}/slack/C9"], (await door.House.Documents.AllAsync(Subscription.Documents, cancellationToken: Cancelled)).Select(each => each.Id));
        var row = Assert.Single(await RowsAsync(door));
        Assert.Equal(before with { Where = "slack/C9" }, row);
        Assert.Equal(row.Id, (await door.House.Documents.FindAsync(SlackCard.Documents, SlackCard.IdOf(FakeWebApi.Team, "C9", before.ActivityId!), Cancelled))!.Posting);
        Assert.Single(await door.House.Documents.AllAsync(SlackCard.Documents, cancellationToken: Cancelled));
        Assert.NotNull(await door.House.Documents.FindAsync(RestSent.Documents, $"{FakeWebApi.Team}/C9/{before.ActivityId}", Cancelled));
        Assert.Single(await door.House.Documents.AllAsync(RestSent.Documents, cancellationToken: Cancelled));
    }

    [Fact]
    public async Task The_next_morning_comes_there_and_this_morning_s_does_not_come_again()
    {
        await using var door = await OpenAsync();
        await HappensAsync(door, Changed);
        Assert.Single(door.Slack.Posts);

        await NextMorningAsync(door);

        Assert.Equal(["C1", "C9"], door.Slack.Posts.Select(post => post["channel"]));
    }

    [Theory]
    [InlineData("""{"ok":true,"channel":{"id":"C9","is_ext_shared":true}}""")]
    [InlineData("""{"ok":true,"channel":{"id":"C9","is_pending_ext_shared":true}}""")]
    [InlineData("""{"ok":false,"error":"internal_error"}""")]
    public async Task Shared_with_another_organisation_it_rests_until_it_is_no_more(string told)
    {
        await using var door = await OpenAsync();
        door.Slack.Answers["conversations.info"] = _ => JsonNode.Parse(told)!.AsObject();

        await HappensAsync(door, Changed);
        await NextMorningAsync(door);

        Assert.Equal(Closure.SharedOutside, (await door.PlaceAsync("C9"))!.Closed);
        Assert.Single(door.Slack.Posts);
        await HappensAsync(door, """{"type":"channel_unshared","channel":"C9","is_ext_shared":false}""");
        await door.UntilAsync(() => door.Slack.Posts.Any(post => post["channel"] == "C9"));
    }

    [Fact]
    public async Task Where_the_settings_let_another_organisation_read_along_it_goes_on()
    {
        await using var door = await OpenAsync(("Helmsman:Slack:FiguresInSharedChannels", "true"));
        door.Slack.Answers["conversations.info"] = _ => new() { ["ok"] = true, ["channel"] = new JsonObject { ["is_ext_shared"] = true } };

        await HappensAsync(door, Changed);

        Assert.True((await door.PlaceAsync("C9"))!.IsOpen);
    }

    [Fact]
    public async Task Where_the_program_ended_on_the_way_the_rest_follows()
    {
        await using var door = await OpenAsync();
        // As a life leaves it that ended behind its first write.
        var documents = door.House.Documents;
        var known = (await documents.ReadAsync(KnownConversation.Documents, "slack/C1", Cancelled))!;
        Assert.True(await documents.CompareAndSetAsync(KnownConversation.Documents, "slack/C9", known.Value.Renumbered("C9", Closure.None), 0, Cancelled));
        Assert.True(await documents.CompareAndSetAsync(KnownConversation.Documents, "slack/C1", null, known.Version, Cancelled));

        await HappensAsync(door, Changed);
        await HappensAsync(door, Changed);

        Assert.Equal("slack/C9", Assert.Single(await RowsAsync(door)).Where);
        Assert.Equal("slack/C9", Assert.Single(await documents.AllAsync(Subscription.Documents, cancellationToken: Cancelled)).Where);
    }

    [Fact]
    public async Task A_channel_of_another_workspace_is_left_alone()
    {
        await using var door = await OpenAsync();
        await door.House.Documents.ChangeAsync(KnownConversation.Documents, "slack/C1", kept => kept! with { TenantId = "T9" }, Cancelled);

        await HappensAsync(door, Changed);

        Assert.NotNull(await door.PlaceAsync("C1"));
        Assert.Null(await door.PlaceAsync("C9"));
    }

    private static async Task<SlackDoor> OpenAsync(params (string, string)[] settings)
    {
        var door = await SlackDoor.OpenAsync(settings: settings);
        await door.TellAsync("""{"type":"member_joined_channel","channel":"C1","user":"UBOT","inviter":"U1"}""");
        await door.UntilAsync(async () => (await RowsAsync(door)).Any(row => !row.IsPending));
        await door.SettledAsync();
        return door;
    }

    private static async Task HappensAsync(SlackDoor door, string happened)
    {
        await door.TellAsync(happened);
        await door.SettledAsync();
    }

    private static Task<IReadOnlyList<Posting>> RowsAsync(SlackDoor door) => door.House.Documents.AllAsync(Posting.Documents, "briefing/", Cancelled);

    private static Task KeepRestAsync(SlackDoor door, Posting row) =>
        door.House.Documents.ChangeAsync(RestSent.Documents, $"{FakeWebApi.Team}/C1/{row.ActivityId}", _ => new RestSent("hash", "1.2", null), Cancelled);

    private static async Task NextMorningAsync(SlackDoor door)
    {
        for (var half = 0; half < 50; half++)
        {
            await door.House.GoOnAsync(TimeSpan.FromMinutes(30));
            await Task.Delay(TimeSpan.FromMilliseconds(20), TimeProvider.System, Cancelled);
        }
    }
}
