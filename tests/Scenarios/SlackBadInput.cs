using System.Net;
using System.Text.Json.Nodes;
using Helmsman.Cards;
using Helmsman.Slack.Client;
using Helmsman.Slack.Faults;
using Helmsman.Slack.World;
using Helmsman.Tests.Scenarios.House;

namespace Helmsman.Tests.Scenarios;

/// <summary>What should not come from Slack, and comes.</summary>
public sealed class SlackBadInput
{
    private const string Json = "application/json";

    [Theory]
    [InlineData(0, null)]
    [InlineData(0, "v0=0000000000000000000000000000000000000000000000000000000000000000")]
    [InlineData(0, "v1=")]
    [InlineData(0, "一")]
    [InlineData(-301, "good")]
    [InlineData(301, "good")]
    public async Task A_wrong_or_old_signature_is_refused(int secondsOff, string? signature)
    {
        await using var house = await SlackHouse.OpenAsync();
        var body = house.Users.EventOf(house.Users.Write(house.Person("lin"), house.ChatOf("lin"), "帮助")).ToJsonString();
        var time = Signing.TimeOf(house.Clock.GetUtcNow().AddSeconds(secondsOff));
        var shown = signature == "good" ? Signing.Of(house.Slack.Options.SigningSecret, time, body) : signature;

        var answer = await house.Users.PostRawAsync("slack/events", body, Json, time, shown);

        Assert.Equal(HttpStatusCode.Unauthorized, answer.Status);
        await house.PassAsync(TimeSpan.FromMinutes(1));
        Assert.DoesNotContain(house.Slack.World.All, house.IsBots);
    }

    [Fact]
    public async Task The_same_signature_for_another_body_is_refused()
    {
        await using var house = await SlackHouse.OpenAsync();
        var time = Signing.TimeOf(house.Clock.GetUtcNow());
        var signature = Signing.Of(house.Slack.Options.SigningSecret, time, "{}");

        foreach (var path in new[] { "slack/events", "slack/commands", "slack/interactivity" })
        {
            Assert.Equal(HttpStatusCode.Unauthorized, (await house.Users.PostRawAsync(path, "{ }", Json, time, signature)).Status);
        }
    }

    [Theory]
    [InlineData("slack/events", "not json", Json)]
    [InlineData("slack/events", "[1,2]", Json)]
    [InlineData("slack/events", "", Json)]
    [InlineData("slack/events", "{}", Json)]
    [InlineData("slack/interactivity", "payload=nothing", "application/x-www-form-urlencoded")]
    [InlineData("slack/interactivity", "{}", Json)]
    [InlineData("slack/commands", "{}", Json)]
    public async Task What_makes_no_sense_is_refused_and_the_next_question_is_answered(string path, string body, string type)
    {
        await using var house = await SlackHouse.OpenAsync();

        var refused = await house.Users.PostSignedAsync(path, body, type);

        Assert.Equal(HttpStatusCode.BadRequest, refused.Status);
        await house.AskAsync("lin", "帮助");
    }

    [Theory]
    [InlineData("""{"type":"message","channel":"D00000002","channel_type":"im","user":"U00000001","text":null,"ts":"1.000001"}""")]
    [InlineData("""{"type":"message","channel":"D00000002","channel_type":"im","text":"no user","ts":"1.000001"}""")]
    [InlineData("""{"type":"message","subtype":"message_changed","channel":"C00000001","channel_type":"channel","message":{"text":"x"},"ts":"1.000001"}""")]
    [InlineData("""{"type":"message","channel":"C00000001","channel_type":"channel","user":"U00000001","text":"among colleagues","ts":"1.000001"}""")]
    [InlineData("""{"type":"app_mention","channel":{"id":7},"user":[],"text":{}}""")]
    [InlineData("""{"type":"member_joined_channel"}""")]
    [InlineData("""{"type":"team_join","user":{"id":"U1"}}""")]
    [InlineData("""{"type":"tokens_revoked","tokens":"text"}""")]
    public async Task An_odd_event_makes_nothing_fail_and_says_nothing(string happened)
    {
        await using var house = await SlackHouse.OpenAsync();
        _ = house.ChatOf("lin");

        var answer = await house.Users.EventAsync(JsonNode.Parse(happened)!.AsObject(), null);
        await house.PassAsync(TimeSpan.FromMinutes(1));

        Assert.True(answer.IsGood);
        Assert.DoesNotContain(house.Slack.World.Seen(house.Channel), house.IsBots);
    }

    [Fact]
    public async Task What_the_bot_says_itself_is_no_question()
    {
        await using var house = await SlackHouse.OpenAsync();
        var said = house.Users.EventOf(house.Users.Write(house.Person("lin"), house.ChatOf("lin"), "帮助"));
        (said["event"]!["user"], said["event"]!["bot_id"]) = (house.Slack.Options.BotUser, "B0HELMSMAN");

        await house.Users.DeliverAsync(said);
        await house.PassAsync(TimeSpan.FromMinutes(1));

        Assert.DoesNotContain(house.Slack.World.All, house.IsBots);
    }

    [Fact]
    public async Task A_storm_of_retries_has_one_effect()
    {
        await using var house = await SlackHouse.OpenAsync();
        var chat = house.ChatOf("lin");
        var said = house.Users.EventOf(house.Users.Write(house.Person("lin"), chat, "帮助"));

        var answers = await Task.WhenAll(Enumerable.Range(0, 20).Select(again => house.Users.DeliverAsync(said, again == 0 ? null : new Retry(again))));
        await house.SeesAsync(chat, house.IsBots, "the answer");
        await house.Users.DeliverAsync(said, new Retry(3));
        await house.PassAsync(TimeSpan.FromMinutes(6));

        Assert.All(answers, answer => Assert.True(answer.IsGood));
        Assert.Single(house.Slack.World.Seen(chat), house.IsBots);
    }

    [Fact]
    public async Task A_storm_of_clicks_has_one_effect()
    {
        await using var house = await SlackHouse.OpenAsync();
        await house.InviteAsync();
        var task = await house.HandOverByFormAsync("lin", await house.AskAsync("lin", "为什么流量下降了"), "zhou");
        var click = house.Users.Click(house.Person("zhou"), task, task.Button(Verbs.Acknowledge)!);

        await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => house.Users.DeliverInteractionAsync(click)));
        await house.SeesAsync(task.Place, post => post.Ts == task.Ts && post.Button(Verbs.Acknowledge) is null, "the card without the button");

        Assert.Single((await house.ItemsAsync()).Single().Events.OfType<Helmsman.Shop.Work.WorkEvent.Acknowledged>());
    }

    [Fact]
    public async Task A_question_of_40_000_characters_is_answered()
    {
        await using var house = await SlackHouse.OpenAsync();

        var answer = await house.AskAsync("lin", new string('问', 40_000));

        Assert.NotEmpty(answer.Words);
    }

    [Fact]
    public async Task A_name_that_is_mrkdwn_stays_a_name()
    {
        await using var house = await SlackHouse.OpenAsync();
        var guest = house.Slack.World.AddUser("<!channel> *bold* `x` & <@U0HELMSMAN>");
        await house.Users.Places.JoinAsync(guest, house.Channel);
        await house.InviteAsync();

        var said = await house.Users.SayAsync(guest, house.Channel, "任务");
        await house.SeesAsync(house.Channel, post => house.IsBots(post) && post.Thread == said.Post.Ts, "an answer", by: guest);

        Assert.DoesNotContain(house.Slack.Log.Exchanges, each => each.Call.Arguments.ToJsonString(Plain).Contains("<!channel>", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_deleted_channel_gets_nothing_more_and_everything_else_goes_on()
    {
        await using var house = await SlackHouse.OpenAsync();
        await house.InviteAsync();
        await house.SettledAsync();
        await house.Users.Places.DeleteAsync(house.Channel);
        var before = house.Slack.Log.Exchanges.Count;

        await house.AdvanceUntilAsync(() => house.Clock.GetUtcNow() > BotHouse.Morning.AddHours(26), "the next morning", step: TimeSpan.FromMinutes(30), most: TimeSpan.FromHours(27));

        Assert.DoesNotContain(house.Slack.Log.Exchanges.Skip(before), each => each.Call.Channel == house.Channel.Id);
        await house.AskAsync("lin", "帮助");
    }

    [Fact]
    public async Task An_archived_channel_is_quiet_until_it_is_opened_again()
    {
        await using var house = await SlackHouse.OpenAsync();
        await house.InviteAsync();
        await house.SettledAsync();
        await house.Users.Places.ArchiveAsync(house.Person("lin"), house.Channel);
        var before = house.Slack.World.Seen(house.Channel).Count;
        await house.AdvanceUntilAsync(() => house.Clock.GetUtcNow() > BotHouse.Morning.AddHours(26), "the next morning", step: TimeSpan.FromMinutes(30), most: TimeSpan.FromHours(27));
        Assert.Equal(before, house.Slack.World.Seen(house.Channel).Count);

        await house.Users.Places.ArchiveAsync(house.Person("lin"), house.Channel, isArchived: false);
        await house.AdvanceUntilAsync(() => house.Slack.World.Seen(house.Channel).Skip(before).Any(house.IsBots), "a briefing again", step: TimeSpan.FromMinutes(30), most: TimeSpan.FromHours(50));
    }

    [Fact]
    public async Task A_revoked_token_pauses_everything_and_the_next_installation_loses_nothing()
    {
        await using var house = await SlackHouse.OpenAsync();
        await house.InviteAsync();
        await house.SettledAsync();
        house.Slack.World.Revoked = "token_revoked";

        await house.AdvanceUntilAsync(() => house.Slack.Log.Exchanges.Any(each => each.Error == "token_revoked"), "the refusal", step: TimeSpan.FromMinutes(30), most: TimeSpan.FromHours(27));
        var refused = house.Slack.Log.Exchanges.Count;
        await house.AdvanceUntilAsync(() => house.Clock.GetUtcNow() > BotHouse.Morning.AddHours(40), "a day and a half", step: TimeSpan.FromHours(1), most: TimeSpan.FromHours(41));
        Assert.InRange(house.Slack.Log.Exchanges.Count - refused, 0, 5);
        if (house.LogBook.Errors.Count > 0)
        {
            house.LogBook.Expects("token_revoked");
        }

        house.Slack.World.Revoked = null;
        await using var again = await house.ReopenAsync();

        await again.AdvanceUntilAsync(
            () => again.Slack.World.Seen(again.Channel).Count(post => again.IsBots(post) && post.Button(Verbs.Ask) is not null) > 1, "a briefing again", step: TimeSpan.FromMinutes(30), most: TimeSpan.FromHours(50));
    }

    [Fact]
    public async Task Too_many_requests_are_made_again_when_Slack_says()
    {
        await using var house = await SlackHouse.OpenAsync();
        house.Slack.Faults.Next("chat.postMessage", new Fault.TooMany(5));
        var asked = house.Clock.GetUtcNow();

        await house.AskAsync("lin", "帮助");

        Assert.Equal(0, house.Slack.Faults.Left);
        Assert.True(house.Clock.GetUtcNow() - asked >= TimeSpan.FromSeconds(5));
        Assert.Single(house.Slack.World.Seen(house.ChatOf("lin")), house.IsBots);
    }

    [Theory]
    [InlineData("internal_error")]
    [InlineData("fatal_error")]
    [InlineData("service_unavailable")]
    [InlineData("ratelimited")]
    public async Task What_passes_is_tried_again(string error)
    {
        await using var house = await SlackHouse.OpenAsync();
        house.Slack.Faults.Next("chat.postMessage", new Fault.Refused(error));

        await house.AskAsync("lin", "帮助");

        Assert.Equal(0, house.Slack.Faults.Left);
    }

    [Fact]
    public async Task A_workspace_that_takes_no_tables_and_charts_reads_it_in_words()
    {
        await using var house = await SlackHouse.OpenAsync();
        house.Slack.Faults.Next(call => call.Method == "chat.postMessage" && Has(call.Arguments, "table", "data_visualization"), new Fault.Refused("invalid_blocks"));

        var briefing = await house.InviteAsync();

        Assert.Equal(0, house.Slack.Faults.Left);
        Assert.False(Has(briefing.Blocks, "table", "data_visualization"));
    }

    [Fact]
    public async Task A_post_to_a_channel_whose_answer_is_lost_is_made_again_and_the_post_in_a_chat_is_found()
    {
        await using var house = await SlackHouse.OpenAsync();
        await house.InviteAsync();
        await house.SettledAsync();
        var answer = await house.AskAsync("lin", "为什么流量下降了");
        house.Slack.Faults.Next(call => call.Method == "chat.postMessage" && call.Channel == house.ChatOf("zhou").Id, new Fault.LostResponse());

        var task = await house.HandOverByFormAsync("lin", answer, "zhou");
        await house.SettledAsync();

        Assert.Equal(0, house.Slack.Faults.Left);
        Assert.Single(house.Slack.World.Seen(task.Place), post => post.Button(Verbs.Acknowledge) is not null);
    }

    [Fact]
    public async Task A_channel_that_is_shared_with_another_organisation_gets_no_figures()
    {
        await using var house = await SlackHouse.OpenAsync();
        var shared = house.Slack.World.AddPlace(PlaceKind.Channel, "with-supplier", house.Channel.People, isShared: true);
        await house.Users.Places.InviteBotAsync(house.Person("lin"), shared);

        var said = await house.Users.SayAsync(house.Person("lin"), shared, "为什么流量下降了");
        var answer = await house.SeesAsync(shared, post => house.IsBots(post) && post.Thread == said.Post.Ts, "one sentence");
        await house.PassAsync(TimeSpan.FromMinutes(1));

        Assert.DoesNotContain(house.Slack.World.Seen(shared), post => house.IsBots(post) && (post.Button(Verbs.Ask) is not null || post.Says("3,528")));
        Assert.DoesNotMatch("[0-9]{3,}", answer.Words);
    }

    private static readonly System.Text.Json.JsonSerializerOptions Plain = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static bool Has(JsonNode? node, params string[] types) =>
        BlockReading.ObjectsIn(node).Any(item => item["type"] is JsonValue type && types.Contains(type.ToString(), StringComparer.Ordinal));
}
