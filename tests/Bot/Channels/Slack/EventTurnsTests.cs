using System.Net;
using System.Net.Http.Headers;
using System.Text.Json.Nodes;
using Helmsman.Bot.Channels.Slack.Workspaces;
using Helmsman.Bot.Conversations;
using Helmsman.Samples.DemoShop;
using Helmsman.Shop.Documents;
using Helmsman.Shop.Morning;
using Helmsman.Shop.Work;

namespace Helmsman.Tests.Bot.Channels.Slack;

/// <summary>What happens in Slack, and what the bot does then.</summary>
public sealed class EventTurnsTests
{
    private const string InChat = """{"type":"message","channel_type":"im","channel":"D1","user":"U1","ts":"1800000001.000100","text":"%"}""";

    private const string InChannel = """{"type":"app_mention","channel":"C1","user":"U1","ts":"1800000001.000100","text":"<@UBOT> %"}""";

    [Fact]
    public async Task A_question_in_a_chat_is_answered_there_in_the_persons_own_language()
    {
        await using var door = await SlackDoor.OpenAsync();
        door.Slack.Answers["users.info"] = call => new() { ["ok"] = true, ["user"] = new JsonObject { ["real_name"] = "Lin", ["locale"] = "en-GB", ["tz"] = "Europe/London" } };

        using var taken = await door.TellAsync(InChat.Replace("%", "help", StringComparison.Ordinal));
        await door.SettledAsync();

        Assert.Equal(HttpStatusCode.OK, taken.StatusCode);
        var answer = Assert.Single(door.Slack.Posts);
        Assert.Equal("D1", answer["channel"]);
        Assert.Null(answer["thread_ts"]);
        Assert.Contains("What you can ask me", answer.Drawn, StringComparison.Ordinal);
        var place = await door.PlaceAsync("D1");
        Assert.Equal(("slack:U1", "en", "Europe/London", FakeSlack.Team, FakeSlack.Bot, FakeSlack.ApiUrl), (place!.Person, place.Locale, place.Zone, place.TenantId, place.BotId, place.ServiceUrl));
    }

    [Theory]
    [InlineData("", "1800000001.000100")]
    [InlineData(""","thread_ts":"1700000000.000200" """, "1700000000.000200")]
    public async Task A_mention_is_answered_in_its_thread(string thread, string answeredIn)
    {
        await using var door = await SlackDoor.OpenAsync();

        using var taken = await door.TellAsync(InChannel.Replace("%", "帮助", StringComparison.Ordinal).Replace("\"user\"", thread.TrimStart(',') + (thread.Length > 0 ? "," : "") + "\"user\"", StringComparison.Ordinal));
        await door.SettledAsync();

        var answer = Assert.Single(door.Slack.Posts);
        Assert.Equal(("C1", answeredIn), (answer["channel"], answer["thread_ts"]));
        Assert.Equal("ads", (await door.PlaceAsync("C1"))!.Name);
    }

    [Fact]
    public async Task The_bot_invited_to_a_channel_sends_its_briefing_there_and_rests_when_it_is_shown_out()
    {
        await using var door = await SlackDoor.OpenAsync();

        await door.TellAsync("""{"type":"member_joined_channel","channel":"C1","user":"UBOT","inviter":"U1"}""");
        await door.UntilAsync(() => door.Slack.Posts.Count > 0);
        Assert.Equal("C1", door.Slack.Posts[0]["channel"]);
        Assert.NotEmpty(await door.House.Documents.AllAsync(Subscription.Documents, cancellationToken: TestContext.Current.CancellationToken));

        await door.TellAsync("""{"type":"member_left_channel","channel":"C1","user":"UBOT"}""");
        await door.SettledAsync();
        Assert.True((await door.PlaceAsync("C1"))!.IsGone);
    }

    [Fact]
    public async Task Hello_is_said_once_to_who_opens_the_chat()
    {
        await using var door = await SlackDoor.OpenAsync();

        for (var times = 0; times < 3; times++)
        {
            await door.TellAsync("""{"type":"app_home_opened","user":"U1","channel":"D1","tab":"messages"}""");
        }

        await door.SettledAsync();
        Assert.Equal("D1", Assert.Single(door.Slack.Posts, post => post.Drawn.StartsWith("你好，我是舵手", StringComparison.Ordinal))["channel"]);
    }

    [Fact]
    public async Task A_channel_renamed_archived_or_deleted_is_known_to_be()
    {
        await using var door = await SlackDoor.OpenAsync();
        await door.TellAsync(InChannel.Replace("%", "help", StringComparison.Ordinal));
        await door.SettledAsync();

        await HappensAsync("""{"type":"channel_rename","channel":{"id":"C1","name":"traffic"}}""");
        Assert.Equal("traffic", (await door.PlaceAsync("C1"))!.Name);
        await HappensAsync("""{"type":"channel_archive","channel":"C1"}""");
        Assert.Equal(Closure.ChannelArchived, (await door.PlaceAsync("C1"))!.Closed);
        await HappensAsync("""{"type":"channel_unarchive","channel":"C1"}""");
        Assert.True((await door.PlaceAsync("C1"))!.IsThere);
        await HappensAsync("""{"type":"channel_deleted","channel":"C1"}""");
        Assert.Equal(Closure.ChannelDeleted, (await door.PlaceAsync("C1"))!.Closed);

        async Task HappensAsync(string happened)
        {
            await door.TellAsync(happened);
            await door.SettledAsync();
        }
    }

    [Theory]
    [InlineData("""{"type":"app_uninstalled"}""")]
    [InlineData("""{"type":"tokens_revoked","tokens":{"oauth":[],"bot":["UBOT"]}}""")]
    public async Task Where_the_app_is_gone_nothing_is_sent_and_everything_is_kept(string happened)
    {
        await using var door = await SlackDoor.OpenAsync();
        await door.TellAsync("""{"type":"member_joined_channel","channel":"C1","user":"UBOT","inviter":"U1"}""");
        await door.UntilAsync(() => door.Slack.Posts.Count > 0);

        await door.TellAsync(happened);
        await door.SettledAsync();

        Assert.NotNull((await door.House.Documents.FindAsync(Workspace.Documents, FakeSlack.Team, cancellationToken: TestContext.Current.CancellationToken))!.Revoked);
        Assert.False((await door.PlaceAsync("C1"))!.IsThere);
        Assert.NotEmpty(await door.House.Documents.AllAsync(Subscription.Documents, cancellationToken: TestContext.Current.CancellationToken));
        // In this shop nobody can be reached but in Slack.
        door.House.LogBook.Expects("takes nothing from the bot any more");
        var before = door.Slack.Calls.Count;
        await door.TellAsync(InChannel.Replace("%", "help", StringComparison.Ordinal));
        await door.SettledAsync();
        Assert.Equal(before, door.Slack.Calls.Count);
    }

    [Fact]
    public async Task In_a_channel_that_another_organisation_shares_no_figures_are_told()
    {
        await using var door = await SlackDoor.OpenAsync();

        await door.TellAsync("""{"type":"member_joined_channel","channel":"C1","user":"UBOT","inviter":"U1"}""", isShared: true);
        await door.TellAsync(InChannel.Replace("%", "昨天的转化率", StringComparison.Ordinal), isShared: true);
        await door.SettledAsync();

        Assert.Equal(2, door.Slack.Posts.Count);
        Assert.All(door.Slack.Posts, post => Assert.Contains("外部组织", post.Drawn, StringComparison.Ordinal));
        Assert.Empty(await door.House.Documents.AllAsync(Subscription.Documents, cancellationToken: TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_channel_that_comes_to_be_shared_gets_no_briefing_until_it_is_no_more()
    {
        await using var door = await SlackDoor.OpenAsync();
        await door.TellAsync("""{"type":"member_joined_channel","channel":"C1","user":"UBOT","inviter":"U1"}""");
        await door.UntilAsync(() => door.Slack.Posts.Count > 0);

        await door.TellAsync("""{"type":"channel_shared","channel":"C1","connected_team_id":"T2"}""");
        await door.SettledAsync();
        Assert.False((await door.PlaceAsync("C1"))!.IsThere);

        await door.TellAsync("""{"type":"channel_unshared","channel":"C1","is_ext_shared":false}""");
        await door.SettledAsync();
        Assert.True((await door.PlaceAsync("C1"))!.IsThere);
    }

    [Fact]
    public async Task Figures_are_told_in_shared_channels_where_the_settings_say_so()
    {
        await using var door = await SlackDoor.OpenAsync(settings: ("Helmsman:Slack:FiguresInSharedChannels", "true"));

        await door.TellAsync(InChannel.Replace("%", "昨天的转化率", StringComparison.Ordinal), isShared: true);
        await door.TellAsync("""{"type":"channel_shared","channel":"C1","connected_team_id":"T2"}""", isShared: true);
        await door.SettledAsync();

        Assert.Contains("支付转化率", Assert.Single(door.Slack.Posts).Drawn, StringComparison.Ordinal);
        Assert.True((await door.PlaceAsync("C1"))!.IsThere);
    }

    [Fact]
    public async Task A_question_of_40_000_characters_is_answered()
    {
        await using var door = await SlackDoor.OpenAsync();

        await door.TellAsync(InChat.Replace("%", string.Concat(Enumerable.Repeat("为什么转化率&amp;", 4_000)), StringComparison.Ordinal));
        await door.SettledAsync();

        Assert.Single(door.Slack.Posts);
    }

    [Fact]
    public async Task A_name_that_Slack_would_read_as_its_own_signs_is_a_name()
    {
        await using var door = await SlackDoor.OpenAsync();
        const string name = "<!channel> *boss* <@U9> &amp; `x`";
        door.Slack.Answers["users.info"] = _ => new() { ["ok"] = true, ["user"] = new JsonObject { ["profile"] = new JsonObject { ["display_name"] = name } } };

        await door.TellAsync(InChat.Replace("%", "我的任务", StringComparison.Ordinal));
        await door.TellAsync(InChat.Replace("%", "运营是 <@U2>", StringComparison.Ordinal).Replace("000100", "000200", StringComparison.Ordinal));
        await door.SettledAsync();

        var team = await door.House.Documents.FindAsync(Team.Documents, DemoShop.Profile.Id, cancellationToken: TestContext.Current.CancellationToken);
        Assert.Equal(name, team!.FindAccount("slack", "U1")!.Name);
        Assert.NotEmpty(door.Slack.Posts);
        Assert.All(door.Slack.Posts, post => Assert.DoesNotContain("<!channel>", post["text"], StringComparison.Ordinal));
    }

    [Fact]
    public async Task Whom_Slack_does_not_tell_of_is_called_by_his_id()
    {
        await using var door = await SlackDoor.OpenAsync();
        door.Slack.Answers["users.info"] = _ => new() { ["ok"] = false, ["error"] = "missing_scope" };
        door.Slack.Answers["conversations.info"] = _ => new() { ["ok"] = false, ["error"] = "missing_scope" };

        await door.TellAsync(InChannel.Replace("%", "help", StringComparison.Ordinal));
        await door.SettledAsync();

        Assert.Single(door.Slack.Posts);
        Assert.Equal("U1", (await door.House.Documents.FindAsync(Team.Documents, DemoShop.Profile.Id, cancellationToken: TestContext.Current.CancellationToken))!.FindAccount("slack", "U1")!.Name);
    }

    [Fact]
    public async Task Another_bot_is_not_answered()
    {
        await using var door = await SlackDoor.OpenAsync();
        door.Slack.Answers["users.info"] = _ => new() { ["ok"] = true, ["user"] = new JsonObject { ["name"] = "robot", ["is_bot"] = true } };

        await door.TellAsync(InChat.Replace("%", "help", StringComparison.Ordinal));
        await door.SettledAsync();

        Assert.Empty(door.Slack.Posts);
    }

    [Fact]
    public async Task A_file_is_fetched_with_the_bots_token_and_read()
    {
        await using var door = await SlackDoor.OpenAsync();
        List<AuthenticationHeaderValue?> shown = [];
        door.Slack.Elsewhere["https://files.slack.com/d/report.csv"] = request =>
        {
            shown.Add(request.Headers.Authorization);
            return new HttpResponseMessage(HttpStatusCode.OK) { Content = new StringContent("a,b\n1,2\n") };
        };

        await door.TellAsync(WithFile("https://files.slack.com/d/report.csv"));
        await door.SettledAsync();

        Assert.Equal(new AuthenticationHeaderValue("Bearer", FakeSlack.Token), Assert.Single(shown));
        await door.UntilAsync(() => door.Slack.Posts.Any(post => post.Drawn.Contains("report.csv", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("https://elsewhere.example/report.csv")]
    [InlineData("https://files.slack.com.evil.example/report.csv")]
    [InlineData("https://notslack.com/report.csv")]
    [InlineData("http://files.slack.com/report.csv")]
    public async Task The_token_is_shown_to_nobody_else(string address)
    {
        await using var door = await SlackDoor.OpenAsync();
        door.Slack.Elsewhere[address] = _ => throw new InvalidOperationException("asked all the same");

        await door.TellAsync(WithFile(address));
        await door.SettledAsync();

        Assert.Contains("report.csv", Assert.Single(door.Slack.Posts).Drawn, StringComparison.Ordinal);
    }

    private static string WithFile(string address) =>
        """{"type":"message","subtype":"file_share","channel_type":"im","channel":"D1","user":"U1","ts":"1800000001.000100","text":"","files":[{"name":"report.csv","mimetype":"text/csv","url_private":"https://files.slack.com/opened-and-never-fetched.csv","url_private_download":"%"}]}"""
            .Replace("%", address, StringComparison.Ordinal);
}
