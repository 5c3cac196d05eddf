using System.Text.Json.Nodes;
using Helmsman.Bot.Channels.Slack;
using Helmsman.Bot.Channels.Slack.Workspaces;
using Helmsman.Bot.Conversations;
using Helmsman.Cards;
using Helmsman.Samples.DemoShop;
using Helmsman.Shop.Documents;
using Helmsman.Shop.Work;
using Helmsman.Tests.Scenarios.House;
using Microsoft.Extensions.DependencyInjection;

namespace Helmsman.Tests.Bot.Channels.Slack;

/// <summary>The whole bot with a Slack that takes what it is sent; what comes in is made by hand.</summary>
public sealed class WholeBotTests : IAsyncLifetime
{
    private const string Channel = "C1";
    private readonly FakeSlack slack = new();
    private readonly BotHouse house;

    public WholeBotTests() => house = new BotHouse(
        replace: services => services.AddHttpClient(SlackChannel.HttpClientName).ConfigurePrimaryHttpMessageHandler(() => slack),
        settings: ("Helmsman:Slack:BotToken", "xoxb-1"));

    public async ValueTask InitializeAsync()
    {
        await house.Documents.ChangeAsync(Team.Documents, DemoShop.Profile.Id, InSlackToo);
        await UntilAsync(async () => await house.Documents.FindAsync(Workspace.Documents, FakeSlack.Team) is not null);
    }

    public async ValueTask DisposeAsync()
    {
        await house.DisposeAsync();
        slack.Dispose();
        Assert.Empty(slack.Unexpected);
    }

    [Fact]
    public async Task A_token_of_the_settings_is_the_one_of_the_workspace_it_is_of()
    {
        var workspace = await house.Documents.FindAsync(Workspace.Documents, FakeSlack.Team, TestContext.Current.CancellationToken);

        Assert.Equal(("示例店铺", "UBOT", null), (workspace!.Name, workspace.BotUser, workspace.Revoked));
        Assert.DoesNotContain("xoxb-1", workspace.Token, StringComparison.Ordinal);
        Assert.Equal("xoxb-1", slack.One("auth.test").Token);
    }

    [Fact]
    public async Task A_briefing_is_posted_as_blocks_with_a_line_for_notifications()
    {
        await ArriveAsync();
        var row = await house.SettledAsync(posting => posting is { Where: "slack/C1", IsPending: false });

        var call = slack.One("chat.postMessage");
        Assert.Equal((Channel, row.Summary), (call["channel"], call["text"]!.Replace("\u200B", "", StringComparison.Ordinal)));
        Assert.Equal("header", (string?)call.Json("blocks")[0]!["type"]);
        Assert.Contains("11月21日", call["blocks"], StringComparison.Ordinal);
        Assert.Equal(row.Id, (string?)call.Json("metadata")["event_payload"]!["id"]);
    }

    [Fact]
    public async Task One_click_acknowledges_a_task_for_everybody()
    {
        await ArriveAsync();
        await house.HandAsync("主图换成现货", "2026-11-27");
        var mine = await PostedAsync("DU-su");
        var everybodys = await PostedAsync(Channel);

        var answer = await ClickAsync("U-su", mine, Verbs.Acknowledge);

        Assert.Equal(200, answer!.StatusCode);
        await UntilAsync(() => Task.FromResult(slack.Of("chat.update").Select(call => call["channel"]).Distinct().Count() == 2));
        Assert.All(slack.Of("chat.update"), call => Assert.Null(Button(call, Verbs.Acknowledge)));
        Assert.Contains(slack.Of("chat.update"), call => call["ts"] == TsOf(everybodys));
        Assert.Equal("U-su", slack.One("conversations.open")["users"]);
    }

    [Fact]
    public async Task A_revoked_token_is_told_of_in_Teams_and_all_goes_on_with_a_new_one()
    {
        await house.Teams.InstallAsync("lin", TeamsClient.ChatOf("lin"));
        slack.Response = call => call.Method == "chat.postMessage" ? FakeSlack.Error("token_revoked") : null;
        await ArriveAsync();

        var told = await house.SeenAsync(sent => sent.Conversation == TeamsClient.ChatOf("lin") && sent.Says("工作区"), "the notice");
        Assert.True(told.Says("示例店铺") && told.Says("token_revoked"));
        Assert.Equal("token_revoked", (await house.Documents.FindAsync(KnownConversation.Documents, "slack/C1", TestContext.Current.CancellationToken))!.Silence);

        slack.Response = _ => null;
        var before = slack.Calls.Count;
        await house.GoOnAsync(TimeSpan.FromHours(2));
        Assert.Equal(before, slack.Calls.Count);

        await house.Services.GetRequiredService<Installations>().InstallAsync(FakeSlack.Team, "示例店铺", "UBOT2", "xoxb-2", "U-lin", TestContext.Current.CancellationToken);
        await house.SettledAsync(posting => posting is { Where: "slack/C1", IsPending: false, What: var what } && what.StartsWith("briefing/", StringComparison.Ordinal));
        Assert.Equal("xoxb-2", slack.Calls[^1].Token);
    }

    [Fact]
    public async Task A_revoked_token_that_can_be_told_of_in_another_channel_only_is_told_of_there()
    {
        await house.Teams.InstallAsync("zhou", TeamsClient.Team);
        await house.Services.GetRequiredService<Installations>().RevokeAsync(FakeSlack.Team, "app_uninstalled", TestContext.Current.CancellationToken);
        await ArriveAsync();

        await house.SeenAsync(sent => sent.Conversation is TeamsClient.Team or "chat-lin" && sent.Says("示例店铺") && sent.Says("令牌"), "the notice");
    }

    [Fact]
    public async Task A_revoked_token_that_can_be_told_of_nowhere_is_an_error_in_the_log()
    {
        slack.Response = call => call.Method == "chat.postMessage" ? FakeSlack.Error("account_inactive") : null;
        await ArriveAsync();

        await house.LoggedAsync("can be told of it nowhere else");
    }

    private static Team InSlackToo(Team? team) => team!.People.Aggregate(
        team, (all, person) => all.With(person with { Accounts = [.. person.Accounts, new Account("slack", $"U-{person.Id}")] }));

    private static JsonObject? Button(ApiCall call, string verb) => call.Json("blocks").AsArray()
        .SelectMany(block => block!["elements"] as JsonArray ?? [])
        .OfType<JsonObject>()
        .FirstOrDefault(element => (string?)element["action_id"] == verb);

    private Task<InvokeResponse?> ArriveAsync() => SayAsync("U-lin", Channel, new Activity(ActivityTypes.InstallationUpdate) { Action = "add" });

    private async Task<AdaptiveCardInvokeResponse?> ClickAsync(string user, ApiCall card, string verb)
    {
        var data = Button(card, verb)!["value"]!;
        var answer = await SayAsync(user, card["channel"]!, new Activity(ActivityTypes.Invoke)
        {
            Name = "adaptiveCard/action",
            ReplyToId = TsOf(card),
            Value = Helmsman.Cards.Wire.Content($$$"""{"action":{"type":"Action.Execute","verb":"{{{verb}}}","data":{{{(string)data!}}} } }"""),
        });
        return answer!.Body as AdaptiveCardInvokeResponse;
    }

    private Task<InvokeResponse?> SayAsync(string user, string conversation, Activity activity)
    {
        activity.Id ??= $"in-{Guid.NewGuid()}";
        activity.ChannelId = SlackChannel.Id;
        activity.ServiceUrl = "https://slack.com/api/";
        activity.Locale = "zh-CN";
        activity.From = new ChannelAccount { Id = user, Name = user };
        activity.Recipient = new ChannelAccount { Id = "UBOT" };
        activity.Conversation = new ConversationAccount
        {
            Id = conversation,
            TenantId = FakeSlack.Team,
            ConversationType = conversation[0] == 'D' ? "personal" : "channel",
            IsGroup = conversation[0] != 'D',
        };
        return house.Services.GetRequiredService<SlackAdapter>().ProcessAsync(activity, house.Services.GetRequiredService<IBot>().OnTurnAsync, TestContext.Current.CancellationToken);
    }

    /// <summary>The task's card there.</summary>
    private async Task<ApiCall> PostedAsync(string channel)
    {
        ApiCall? found = null;
        await UntilAsync(() => Task.FromResult((found = slack.Of("chat.postMessage").FirstOrDefault(call => call["channel"] == channel && Button(call, Verbs.Acknowledge) is not null)) is not null));
        return found!;
    }

    private string TsOf(ApiCall posted) => $"1795312800.{slack.Of("chat.postMessage").ToList().IndexOf(posted) + 1:000000}";

    private async Task UntilAsync(Func<Task<bool>> isSo)
    {
        for (var tries = 0; !await isSo(); tries++)
        {
            Assert.True(tries < 4000, $"It never came to that. Slack was called: {string.Join("; ", slack.Calls.Select(call => $"{call.Method} {call["channel"]}"))}");
            await Task.Delay(TimeSpan.FromMilliseconds(5), TimeProvider.System);
            await house.GoOnAsync(TimeSpan.FromMilliseconds(100));
        }
    }
}
