using System.Collections.Concurrent;
using System.Diagnostics.Metrics;
using System.Net;
using System.Text.Json.Nodes;
using Helmsman.Bot.Trust;
using Helmsman.Tests.Scenarios.House;
using Microsoft.Extensions.DependencyInjection;

namespace Helmsman.Tests.Bot.Trust;

public sealed class OddActivitiesTests
{
    private const string Chat = "chat-lin";

    [Theory]
    [InlineData("""{"type":"whatever"}""", HttpStatusCode.OK, "type")]
    [InlineData("""{"type":"invoke","name":"whatever"}""", HttpStatusCode.NotImplemented, "invoke")]
    [InlineData("""{"type":"invoke"}""", HttpStatusCode.NotImplemented, "invoke")]
    [InlineData("""{"type":"invoke","name":"task/fetch","from":{}}""", HttpStatusCode.NotImplemented, "nobodys")]
    [InlineData("""{"type":"message","text":"help","from":{"name":"x"}}""", HttpStatusCode.OK, "nobodys")]
    [InlineData("""{"type":"message","text":"help","conversation":{}}""", HttpStatusCode.OK, "nobodys")]
    [InlineData("""{"type":"message","text":"help","recipient":{}}""", HttpStatusCode.OK, "nobodys")]
    [InlineData("""{"type":"message","text":"help"}""", HttpStatusCode.OK, null)]
    public async Task What_means_nothing_is_counted_and_answered(string activity, HttpStatusCode expected, string? why)
    {
        await using var house = new BotHouse();
        using var counted = new Counted(house.Services.GetRequiredService<IMeterFactory>());

        using var response = await house.Teams.PostAsync("lin", Chat, JsonNode.Parse(activity)!.AsObject());

        Assert.Equal(expected, response.StatusCode);
        Assert.Equal(why is null ? [] : [why], counted.Reasons);
    }

    [Theory]
    [InlineData("""{"type":"message","text":"help"}""", "channelId")]
    [InlineData("""{"type":"message","text":"help"}""", "from")]
    [InlineData("""{"type":"message","text":"help"}""", "conversation")]
    [InlineData("""{"type":"conversationUpdate","membersAdded":[{"id":"x"}]}""", "channelId")]
    [InlineData("""{"type":"installationUpdate","action":"add"}""", "conversation")]
    public async Task An_activity_that_lacks_what_every_activity_has_makes_no_turn_fail(string body, string lacking)
    {
        await using var house = new BotHouse();
        var activity = JsonNode.Parse(body)!.AsObject();
        foreach (var (name, value) in Complete())
        {
            activity[name] = value!.DeepClone();
        }

        activity.Remove(lacking);
        using var response = await house.Teams.PostRawAsync(activity.ToJsonString());

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Empty(house.Connector.All);
    }

    private static JsonObject Complete() => new()
    {
        ["id"] = "in1",
        ["channelId"] = "msteams",
        ["serviceUrl"] = FakeConnector.ServiceUrl,
        ["from"] = new JsonObject { ["id"] = "lin" },
        ["recipient"] = new JsonObject { ["id"] = "bot" },
        ["conversation"] = new JsonObject { ["id"] = Chat },
    };

    private sealed class Counted : IDisposable
    {
        private readonly ConcurrentQueue<string> reasons = new();
        private readonly MeterListener listener = new();

        public Counted(IMeterFactory of)
        {
            listener.InstrumentPublished = (instrument, listening) =>
            {
                if (instrument.Name == OddActivities.Counter && instrument.Meter.Scope == of)
                {
                    listening.EnableMeasurementEvents(instrument);
                }
            };
            listener.SetMeasurementEventCallback<long>((_, count, tags, _) =>
            {
                Assert.Equal(1, count);
                reasons.Enqueue($"{Assert.Single(tags.ToArray(), tag => tag.Key == OddActivities.Why).Value}");
            });
            listener.Start();
        }

        public IEnumerable<string> Reasons => reasons;

        public void Dispose() => listener.Dispose();
    }
}
