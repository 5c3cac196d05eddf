using System.Net;
using System.Text.Json.Nodes;
using CsCheck;
using Helmsman.Tests.Scenarios.House;

namespace Helmsman.Tests.Bot.Trust;

/// <summary>What anybody with a valid token might send: it is refused or answered, and no turn fails over it.</summary>
public sealed class HostileBodies
{
    private const string Chat = "chat-lin";

    private static readonly string[] Members =
        ["type", "name", "channelId", "serviceUrl", "from", "recipient", "conversation", "channelData", "value", "entities", "attachments", "membersAdded",
            "membersRemoved", "reactionsAdded", "text", "textFormat", "locale", "replyToId", "id", "action", "timestamp", "localTimestamp", "suggestedActions",
            "deliveryMode", "relatesTo", "expiration", "importance", "historyDisclosed", "unheardOf"];

    private static readonly string[] Values =
        ["null", "true", "0", "-1.5e300", "\"\"", "\"x\"", "\"\\u0000\"", "\"2026-11-22\"", "[]", "[null]", "[{}]", "[[]]", "[1]", "{}", "{\"id\":null}", "{\"id\":5}",
            "{\"id\":\"x\"}", "{\"id\":\"x\",\"type\":7}", "{\"tenant\":5}", "{\"eventType\":\"channelRenamed\"}", "{\"eventType\":[]}", "{\"team\":{\"id\":{}}}",
            "{\"action\":null}", "{\"action\":{\"type\":\"Action.Execute\"}}", "{\"action\":{\"type\":\"Action.Execute\",\"data\":[1]}}", "{\"verb\":\"work.done\"}",
            "[{\"type\":\"mention\"}]", "[{\"type\":\"mention\",\"mentioned\":5}]", "[{\"type\":\"mention\",\"mentioned\":{\"id\":\"bot\"},\"text\":null}]",
            "[{\"type\":\"clientInfo\",\"locale\":{}}]", "[{\"contentType\":5}]", "[{\"contentType\":\"text/html\"}]", "[{\"contentUrl\":\"::\"}]"];

    private static readonly string[] Types =
        ["message", "messageUpdate", "messageDelete", "messageReaction", "conversationUpdate", "installationUpdate", "invoke", "event", "typing", "endOfConversation", "trace", "whatever"];

    private static readonly Gen<JsonObject> Odd = Gen.Select(
        Of(Types),
        Gen.Select(Of(Members), Of(Values)).Array[1, 3],
        (type, changes) =>
        {
            var activity = Complete(type);
            foreach (var (member, value) in changes)
            {
                activity[member] = JsonNode.Parse(value);
            }

            return activity;
        });

    [Fact]
    public async Task An_activity_with_anything_in_place_of_anything_makes_no_turn_fail()
    {
        await using var house = new BotHouse();
        house.Connector.Knows(Chat);
        house.Connector.Knows("x");

        await Odd.SampleAsync(
            async activity =>
            {
                using var response = await house.Teams.PostRawAsync(activity.ToJsonString());
                Assert.True(
                    response.StatusCode is HttpStatusCode.OK or HttpStatusCode.BadRequest or HttpStatusCode.Unauthorized or HttpStatusCode.NotImplemented,
                    $"{response.StatusCode} for {activity.ToJsonString()}");
                Assert.True(house.LogBook.Errors.Count == 0, $"{activity.ToJsonString()}\n{string.Join('\n', house.LogBook.Errors)}");
            },
            iter: 5000,
            threads: 1);
    }

    [Theory]
    [InlineData("[", 100_000)]
    [InlineData("{\"a\":", 100_000)]
    [InlineData("{\"type\":\"message\",\"value\":[", 1000)]
    [InlineData("{\"type\":\"message\",\"channelData\":{\"a\":", 1000)]
    public async Task A_body_nested_without_end_is_refused(string piece, int times)
    {
        await using var house = new BotHouse();
        var opening = piece.StartsWith("{\"type", StringComparison.Ordinal) ? piece + string.Concat(Enumerable.Repeat("[", times)) : string.Concat(Enumerable.Repeat(piece, times));

        Assert.Equal(HttpStatusCode.BadRequest, (await house.Teams.PostRawAsync(opening)).StatusCode);
    }

    [Theory]
    [InlineData("""{"type":5}""")]
    [InlineData("""{"type":{}}""")]
    [InlineData("""{"type":"message","conversation":"c"}""")]
    [InlineData("""{"type":"message","from":[]}""")]
    [InlineData("""{"type":"message","attachments":{}}""")]
    [InlineData("""{"type":"message","entities":"x"}""")]
    [InlineData("""{"type":"message","timestamp":"yesterday"}""")]
    [InlineData("""{"type":"message"}{"type":"message"}""")]
    [InlineData("""{"type":"message","text":"\ud800"}""")]
    [InlineData("\"message\"")]
    [InlineData("12345678901234567890")]
    public async Task A_body_of_other_types_is_refused(string body)
    {
        await using var house = new BotHouse();

        Assert.Equal(HttpStatusCode.BadRequest, (await house.Teams.PostRawAsync(body)).StatusCode);
    }

    private static Gen<string> Of(string[] choices) => Gen.Int[0, choices.Length - 1].Select(index => choices[index]);

    private static JsonObject Complete(string type) => new()
    {
        ["type"] = type,
        ["id"] = "in1",
        ["text"] = "help",
        ["channelId"] = "msteams",
        ["serviceUrl"] = FakeConnector.ServiceUrl,
        ["from"] = new JsonObject { ["id"] = "lin" },
        ["recipient"] = new JsonObject { ["id"] = "bot" },
        ["conversation"] = new JsonObject { ["id"] = Chat },
    };
}
