using System.Diagnostics.Metrics;
using System.Net;
using System.Text.Json.Nodes;
using Helmsman.Bot.Feedback;
using Helmsman.Shop.Documents;
using Helmsman.Tests.Scenarios.House;

namespace Helmsman.Tests.Scenarios;

/// <summary>What people think of an answer.</summary>
public sealed class Thumbs
{
    private const string Asker = "zhou";
    private const string Operator = "lin";

    private static string Chat => TeamsClient.ChatOf(Asker);

    [Fact]
    public async Task Answers_ask_for_it_in_teams_and_nothing_else_does()
    {
        await using var house = new BotHouse();
        var answer = await house.RealTeams.AskAsync(Asker, Chat, "为什么流量下降了");
        var help = await house.RealTeams.AskAsync(Asker, Chat, "帮助");
        var alike = await house.Teams.AskAsync(Asker, Chat, "为什么流量下降了");

        Assert.Equal("default", (string?)answer.Activity["channelData"]!["feedbackLoop"]!["type"]);
        Assert.True((bool)alike.Activity["channelData"]!["feedbackLoopEnabled"]!);
        Assert.Null(help.Activity["channelData"]);
    }

    [Theory]
    [InlineData("""{"actionName":"feedback","actionValue":{"reaction":"dislike","feedback":"{\"feedbackText\":\"没说清楚\"}"}}""")]
    [InlineData("""{"data":{"actionName":"feedback","actionValue":{"reaction":"dislike","feedback":"{\"feedbackText\":\"没说清楚\"}"}}}""")]
    [InlineData("""{"actionName":"feedback","actionValue":{"reaction":"dislike","feedback":"没说清楚"}}""")]
    public async Task A_thumb_down_is_kept_with_its_words_and_what_was_answered_and_told_to_the_operator_alone(string value)
    {
        await using var house = new BotHouse();
        await house.RealTeams.InstallAsync(Operator, TeamsClient.Team);
        await house.RealTeams.InstallAsync(Operator, TeamsClient.ChatOf(Operator));
        var answer = await house.RealTeams.AskAsync(Asker, Chat, "为什么流量下降了");

        using var response = await SayAsync(house, answer, value);

        Assert.Equal((HttpStatusCode.OK, "{}"), (response.StatusCode, (await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).Replace(" ", "", StringComparison.Ordinal)));
        var kept = Assert.Single(await KeptAsync(house));
        Assert.Equal((Asker, "dislike", "没说清楚", "visitors"), (kept.Person, kept.Reaction, kept.Said, kept.About?.Metric));
        var notice = await house.Connector.ExpectAsync(sent => sent.Says("没说清楚"), "the notice");
        Assert.Equal(TeamsClient.ChatOf(Operator), notice.Conversation);
        await house.SettledAsync(row => row is { IsPending: false } && row.What.StartsWith("feedback/", StringComparison.Ordinal));
        Assert.DoesNotContain(house.Connector.All, sent => sent.Conversation == TeamsClient.Team && sent.Says("没说清楚"));
    }

    [Fact]
    public async Task Who_changes_his_mind_is_counted_anew_and_who_repeats_himself_is_not()
    {
        await using var house = new BotHouse();
        var answer = await house.RealTeams.AskAsync(Asker, Chat, "为什么流量下降了");
        using var count = new Count();

        foreach (var reaction in new[] { "like", "like", "dislike" })
        {
            using var response = await SayAsync(house, answer, $$$"""{"actionName":"feedback","actionValue":{"reaction":"{{{reaction}}}","feedback":"{}"}}""");
        }

        Assert.Equal("dislike", Assert.Single(await KeptAsync(house)).Reaction);
        Assert.Equal(2, count.Total);
    }

    [Fact]
    public async Task Words_without_end_are_cut_off()
    {
        await using var house = new BotHouse();
        var answer = await house.RealTeams.AskAsync(Asker, Chat, "为什么流量下降了");
        var value = new JsonObject
        {
            ["actionName"] = "feedback",
            ["actionValue"] = new JsonObject { ["reaction"] = "like", ["feedback"] = new JsonObject { ["feedbackText"] = new string('x', 5000) }.ToJsonString() },
        };

        using var response = await SayAsync(house, answer, value.ToJsonString());

        Assert.Equal(1000, Assert.Single(await KeptAsync(house)).Said?.Length);
    }

    [Theory]
    [InlineData("message/submitAction", """{"actionName":"other"}""")]
    [InlineData("message/submitAction", """{"actionName":"feedback","actionValue":{"reaction":"shrug"}}""")]
    [InlineData("message/submitAction", """{"actionName":"feedback","actionValue":7}""")]
    [InlineData("message/submitAction", "[]")]
    [InlineData("message/fetchTask", """{"data":{"actionName":"feedback"}}""")]
    public async Task What_the_bot_never_asked_for_is_not_implemented(string name, string value)
    {
        await using var house = new BotHouse();

        using var response = await house.RealTeams.InvokeAsync(Asker, Chat, name, JsonNode.Parse(value)!);

        Assert.Equal(HttpStatusCode.NotImplemented, response.StatusCode);
        Assert.Empty(await KeptAsync(house));
    }

    private static Task<HttpResponseMessage> SayAsync(BotHouse house, Sent answer, string value) =>
        house.RealTeams.InvokeAsync(Asker, Chat, "message/submitAction", JsonNode.Parse(value)!, replyTo: answer.ActivityId);

    private static Task<IReadOnlyList<FeedbackGiven>> KeptAsync(BotHouse house) =>
        house.Documents.AllAsync(FeedbackGiven.Documents, cancellationToken: TestContext.Current.CancellationToken);

    /// <summary>What was counted since it began to listen.</summary>
    private sealed class Count : IDisposable
    {
        private readonly MeterListener listener = new();
        private long total;

        public Count()
        {
            listener.InstrumentPublished = (instrument, self) =>
            {
                if (instrument.Name == FeedbackBook.Counter)
                {
                    self.EnableMeasurementEvents(instrument);
                }
            };
            listener.SetMeasurementEventCallback<long>((_, value, _, _) => Interlocked.Add(ref total, value));
            listener.Start();
        }

        public long Total => Interlocked.Read(ref total);

        public void Dispose() => listener.Dispose();
    }
}
