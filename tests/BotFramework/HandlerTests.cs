using System.Text.Json;

namespace Helmsman.Tests.BotFramework;

public sealed class HandlerTests
{
    private readonly Wire wire = new();
    private readonly Recorder bot = new();

    [Theory]
    [InlineData("message", "", "message")]
    [InlineData("messageUpdate", "", "update")]
    [InlineData("messageUpdate", ""","channelData":{"eventType":"editMessage"}""", "edit")]
    [InlineData("messageDelete", ""","channelData":{"eventType":"softDeleteMessage"}""", "softDelete")]
    [InlineData("messageReaction", ""","reactionsAdded":[{"type":"like"}],"reactionsRemoved":[{"type":"sad"}]""", "reaction+like reaction-sad")]
    [InlineData("event", ""","name":"x" """, "event x")]
    [InlineData("installationUpdate", ""","action":"add" """, "install")]
    [InlineData("installationUpdate", ""","action":"add-upgrade" """, "install")]
    [InlineData("installationUpdate", ""","action":"remove" """, "uninstall")]
    [InlineData("conversationUpdate", ""","membersAdded":[{"id":"29:ann"},{"id":"28:bot"}]""", "added 29:ann,28:bot")]
    [InlineData("conversationUpdate", ""","membersRemoved":[{"id":"29:ann"}]""", "removed 29:ann")]
    [InlineData("conversationUpdate", ""","channelData":{"eventType":"channelRenamed","channel":{"name":"运营"}}""", "renamed 运营")]
    [InlineData("neverHeardOf", "", "unrecognized")]
    public async Task Each_kind_of_activity_reaches_its_method(string type, string more, string expected)
    {
        var (status, _) = await wire.SendAsync("POST", Wire.Message(more: more).Replace("\"type\":\"message\"", $"\"type\":\"{type}\"", StringComparison.Ordinal), bot);

        Assert.Equal(200, status);
        Assert.Equal(expected, string.Join(' ', bot.Seen));
    }

    [Fact]
    public async Task Outside_Teams_the_bots_own_arrival_is_not_told()
    {
        var own = Wire.Message(more: ""","membersAdded":[{"id":"28:bot"}]""").Replace("\"message\"", "\"conversationUpdate\"", StringComparison.Ordinal);

        await wire.SendAsync("POST", own.Replace("msteams", "slack", StringComparison.Ordinal), bot);

        Assert.Empty(bot.Seen);
    }

    [Fact]
    public async Task A_card_click_is_answered_with_the_bare_card_response()
    {
        var (status, body) = await ClickAsync("""{"action":{"type":"Action.Execute","verb":"ack","data":{"task":7}}}""");

        Assert.Equal(200, status);
        Assert.Equal("""{"statusCode":200,"type":"application/vnd.microsoft.activity.message","value":"ack 7"}""", body);
    }

    [Theory]
    [InlineData("""{"action":{"type":"Action.Submit"}}""", "NotSupported")]
    [InlineData("""{"nothing":1}""", "BadRequest")]
    [InlineData("\"text\"", "BadRequest")]
    public async Task A_malformed_click_is_a_bad_request_in_the_protocols_words(string value, string code)
    {
        var (status, body) = await ClickAsync(value);

        Assert.Equal(400, status);
        var answer = JsonDocument.Parse(body).RootElement;
        Assert.Equal("application/vnd.microsoft.error", answer.GetProperty("type").GetString());
        Assert.Equal(code, answer.GetProperty("value").GetProperty("code").GetString());
    }

    [Fact]
    public async Task A_click_without_a_value_is_a_bad_request() =>
        Assert.Contains("Missing value", (await wire.SendAsync("POST", Invoke("adaptiveCard/action\""), bot)).Body, StringComparison.Ordinal);

    [Theory]
    [InlineData("never/heardOf")]
    [InlineData("application/search")]
    public async Task An_invoke_that_nobody_answers_is_not_implemented(string name) =>
        Assert.Equal(501, (await wire.SendAsync("POST", Wire.Message(more: $",\"name\":\"{name}\"").Replace("\"message\"", "\"invoke\"", StringComparison.Ordinal), bot)).Status);

    [Fact]
    public async Task A_handler_that_overrides_nothing_answers_a_click_with_501()
    {
        var (status, _) = await wire.SendAsync("POST", Invoke("""adaptiveCard/action","value":{"action":{"type":"Action.Execute","verb":"v"}}"""), new ActivityHandler());

        Assert.Equal(501, status);
    }

    private static string Invoke(string nameAndMore) =>
        Wire.Message(more: $",\"name\":\"{nameAndMore}").Replace("\"type\":\"message\"", "\"type\":\"invoke\"", StringComparison.Ordinal);

    private Task<(int Status, string Body)> ClickAsync(string value) => wire.SendAsync("POST", Invoke($"adaptiveCard/action\",\"value\":{value}"), bot);

    private sealed class Recorder : TeamsActivityHandler
    {
        public List<string> Seen { get; } = [];

        protected override Task OnMessageActivityAsync(
            ITurnContext<IMessageActivity> turnContext, CancellationToken cancellationToken) => Saw("message");

        protected override async Task OnMessageUpdateActivityAsync(
            ITurnContext<IMessageUpdateActivity> turnContext, CancellationToken cancellationToken)
        {
            await base.OnMessageUpdateActivityAsync(turnContext, cancellationToken);
            if (Seen.Count == 0)
            {
                await Saw("update");
            }
        }

        protected override Task OnTeamsMessageEditAsync(
            ITurnContext<IMessageUpdateActivity> turnContext, CancellationToken cancellationToken) => Saw("edit");

        protected override Task OnTeamsMessageSoftDeleteAsync(
            ITurnContext<IMessageDeleteActivity> turnContext, CancellationToken cancellationToken) => Saw("softDelete");

        protected override Task OnReactionsAddedAsync(
            IList<MessageReaction> messageReactions, ITurnContext<IMessageReactionActivity> turnContext, CancellationToken cancellationToken) => Saw($"reaction+{messageReactions[0].Type}");

        protected override Task OnReactionsRemovedAsync(
            IList<MessageReaction> messageReactions, ITurnContext<IMessageReactionActivity> turnContext, CancellationToken cancellationToken) => Saw($"reaction-{messageReactions[0].Type}");

        protected override Task OnEventAsync(
            ITurnContext<IEventActivity> turnContext, CancellationToken cancellationToken) => Saw($"event {turnContext.Activity.Name}");

        protected override Task OnInstallationUpdateAddAsync(
            ITurnContext<IInstallationUpdateActivity> turnContext, CancellationToken cancellationToken) => Saw("install");

        protected override Task OnInstallationUpdateRemoveAsync(
            ITurnContext<IInstallationUpdateActivity> turnContext, CancellationToken cancellationToken) => Saw("uninstall");

        protected override Task OnMembersAddedAsync(
            IList<ChannelAccount> membersAdded, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken) =>
            Saw($"added {string.Join(',', membersAdded.Select(each => each.Id))}");

        protected override Task OnMembersRemovedAsync(
            IList<ChannelAccount> membersRemoved, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken) => Saw($"removed {membersRemoved[0].Id}");

        protected override Task OnTeamsChannelRenamedAsync(
            ChannelInfo? channelInfo, TeamInfo? teamInfo, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken) => Saw($"renamed {channelInfo!.Name}");

        protected override Task OnUnrecognizedActivityTypeAsync(
            ITurnContext turnContext, CancellationToken cancellationToken) => Saw("unrecognized");

        protected override Task<AdaptiveCardInvokeResponse> OnAdaptiveCardInvokeAsync(
            ITurnContext<IInvokeActivity> turnContext, AdaptiveCardInvokeValue invokeValue, CancellationToken cancellationToken)
        {
            var task = ((JsonElement)invokeValue.Action.Data!).GetProperty("task").GetInt32();
            return Task.FromResult(new AdaptiveCardInvokeResponse
            {
                StatusCode = 200, Type = "application/vnd.microsoft.activity.message", Value = $"{invokeValue.Action.Verb} {task}",
            });
        }

        private Task Saw(string what)
        {
            Seen.Add(what);
            return Task.CompletedTask;
        }
    }
}
