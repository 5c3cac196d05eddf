using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Helmsman.Tests.Scenarios.House;

namespace Helmsman.Tests.Scenarios;

/// <summary>Somebody brings an activity and cannot prove who he is.</summary>
public sealed class Strangers
{
    [Theory]
    [InlineData(null, HttpStatusCode.OK)]
    [InlineData("X-Forwarded-For: 203.0.113.7", HttpStatusCode.Unauthorized)]
    [InlineData("Forwarded: for=203.0.113.7", HttpStatusCode.Unauthorized)]
    [InlineData("Origin: https://elsewhere.example", HttpStatusCode.Unauthorized)]
    [InlineData("Host: elsewhere.example", HttpStatusCode.Unauthorized)]
    public async Task Without_an_app_id_only_this_machine_is_served(string? header, HttpStatusCode expected)
    {
        await using var house = new BotHouse();

        Assert.Equal(expected, await DeliverAsync(house, header));
    }

    [Fact]
    public async Task Without_an_app_id_nobody_is_served_in_production()
    {
        await using var house = new BotHouse(settings: ("environment", "Production"));

        Assert.Equal(HttpStatusCode.Unauthorized, await DeliverAsync(house));
    }

    [Fact]
    public async Task With_an_app_id_this_machine_must_prove_itself_too()
    {
        await using var house = new BotHouse(settings: [("MicrosoftAppId", "00000000-0000-0000-0000-000000000001"), ("MicrosoftAppPassword", "made up"), ("MicrosoftAppTenantId", "tenant")]);

        Assert.Equal(HttpStatusCode.Unauthorized, await DeliverAsync(house));
    }

    private static async Task<HttpStatusCode> DeliverAsync(BotHouse house, string? header = null)
    {
        using var client = house.CreateClient();
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri("/api/messages", UriKind.Relative)) { Content = JsonContent.Create(Joined()) };
        if (header?.Split(": ") is [var name, var value])
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        using var response = await client.SendAsync(request, TestContext.Current.CancellationToken);
        return response.StatusCode;
    }

    private static JsonObject Joined() => new()
    {
        ["type"] = "conversationUpdate",
        ["id"] = "in1",
        ["channelId"] = "msteams",
        ["serviceUrl"] = FakeConnector.ServiceUrl,
        ["conversation"] = new JsonObject { ["id"] = "chat-lin" },
        ["from"] = new JsonObject { ["id"] = "lin" },
        ["recipient"] = new JsonObject { ["id"] = "bot" },
        ["membersAdded"] = new JsonArray(new JsonObject { ["id"] = "bot" }),
    };
}
