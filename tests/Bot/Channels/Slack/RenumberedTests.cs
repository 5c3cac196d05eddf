using System.Globalization;
using System.Text.Json.Nodes;
using Helmsman.Bot.Channels.Slack.Interactivity;
using Helmsman.Bot.Channels.Slack.Out;
using Helmsman.Bot.Conversations;
using Helmsman.Bot.Delivery;
using Helmsman.Bot.Schedules;
using Helmsman.Cards;
using Helmsman.Samples.DemoShop;
using Helmsman.Shop.Documents;
using Helmsman.Shop.Morning;
using Microsoft.Extensions.DependencyInjection;
using Quartz;

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
        await door.House.Documents.ChangeAsync(Membership.Documents, "slack/C1", _ => new Membership(["U1"], ["U2"], default), Cancelled);

        await HappensAsync(door, Changed);

        Assert.Null(await door.PlaceAsync("C1"));
        Assert.True(await door.PlaceAsync("C9") is { IsOpen: true, IsWelcomed: true, Conversation: "C9", Name: "ads" });
        Assert.Equal([$"{DemoShop.Profile.Id}/slack/C9"], (await door.House.Documents.AllAsync(Subscription.Documents, cancellationToken: Cancelled)).Select(each => each.Id));
        var row = Assert.Single(await RowsAsync(door));
        Assert.Equal(before with { Where = "slack/C9" }, row);
        Assert.Equal(row.Id, (await door.House.Documents.FindAsync(SlackCard.Documents, SlackCard.IdOf(FakeSlack.Team, "C9", before.ActivityId!), Cancelled))!.Posting);
        Assert.Single(await door.House.Documents.AllAsync(SlackCard.Documents, cancellationToken: Cancelled));
        Assert.NotNull(await door.House.Documents.FindAsync(RestSent.Documents, $"{FakeSlack.Team}/C9/{before.ActivityId}", Cancelled));
        Assert.Single(await door.House.Documents.AllAsync(RestSent.Documents, cancellationToken: Cancelled));
        Assert.Equal(["U2"], (await door.House.Documents.FindAsync(Membership.Documents, "slack/C9", Cancelled))!.Left);
        Assert.Equal((false, true), (await IsArmedAsync(door, "C1"), await IsArmedAsync(door, "C9")));
    }

    [Fact]
    public async Task What_waited_for_the_channel_goes_out_under_its_new_id()
    {
        await using var door = await OpenAsync();
        // What was sent to the old id met with this, before the event came.
        await door.House.Documents.ChangeAsync(KnownConversation.Documents, "slack/C1", kept => kept! with { Silence = "channel_not_found" }, Cancelled);
        await door.House.Services.GetRequiredService<Outbox>().ShowAsync("waits", "slack/C1", NoticeCard.RetiredButton(Words.In(CultureInfo.GetCultureInfo("en"))), Cancelled);

        await HappensAsync(door, Changed);

        await door.UntilAsync(() => door.Slack.Posts.Count > 1);
        Assert.Equal("C9", door.Slack.Posts[1]["channel"]);
    }

    [Fact]
    public async Task What_happens_under_the_new_id_waits_until_the_place_is_known_by_it()
    {
        await using var door = await OpenAsync();
        var held = new TaskCompletionSource<JsonObject?>();
        door.Slack.Instead = call => call.Method == "conversations.info" ? held.Task : Task.FromResult<JsonObject?>(null);
        await door.TellAsync(Changed);
        await door.UntilAsync(() => door.Slack.Calls.Any(call => call.Method == "conversations.info" && call["channel"] == "C9"));

        await door.TellAsync("""{"type":"channel_shared","channel":"C9","connected_team_id":"T2"}""");
        var moments = 0;
        await door.UntilAsync(() => ++moments > 20);
        held.SetResult(null);
        await door.SettledAsync();

        Assert.Equal(Closure.SharedOutside, (await door.PlaceAsync("C9"))!.Closed);
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
        Assert.False(await IsArmedAsync(door, "C9"));
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

    /// <summary>Its next morning stands in the schedule.</summary>
    private static async Task<bool> IsArmedAsync(SlackDoor door, string channel)
    {
        var scheduler = await door.House.Services.GetRequiredService<ISchedulerFactory>().GetScheduler(Cancelled);
        var subscription = new Subscription(DemoShop.Profile.Id, $"slack/{channel}", default, "Asia/Shanghai", BriefingDays.EveryDay, "zh-CN");
        return await scheduler.GetJobDetail(Schedules.BriefingJob(subscription).Key, Cancelled) is not null;
    }

    private static Task<RestSent> KeepRestAsync(SlackDoor door, Posting row) =>
        door.House.Documents.ChangeAsync(RestSent.Documents, $"{FakeSlack.Team}/C1/{row.ActivityId}", _ => new RestSent("hash", "1.2", null), Cancelled);

    private static async Task NextMorningAsync(SlackDoor door)
    {
        for (var half = 0; half < 50; half++)
        {
            await door.House.GoOnAsync(TimeSpan.FromMinutes(30));
            await Task.Delay(TimeSpan.FromMilliseconds(20), TimeProvider.System, Cancelled);
        }
    }
}
