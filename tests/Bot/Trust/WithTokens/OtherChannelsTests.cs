using System.Net;
using Helmsman.Tests.BotFramework;

namespace Helmsman.Tests.Bot.Trust.WithTokens;

/// <summary>Web Chat and Direct Line prove themselves as Teams does, and come from no tenant.</summary>
public sealed class OtherChannelsTests
{
    private readonly Issuer issuer = new(TimeProvider.System.GetUtcNow());

    [Theory]
    [InlineData("webchat", "webchat", HttpStatusCode.OK)]
    [InlineData("directline", "directline", HttpStatusCode.OK)]
    [InlineData("webchat", "msteams", HttpStatusCode.Unauthorized)]
    public async Task A_channel_that_its_key_vouches_for_gets_in_whatever_tenants_are_served(string channel, string endorsed, HttpStatusCode expected)
    {
        issuer.Endorsements = [endorsed];
        var serviceUrl = $"https://{channel}.botframework.com/";
        await using var door = await OpenAsync();

        var answer = await door.KnockAsync(Message(channel, serviceUrl), $"Bearer {TokenFor(serviceUrl)}");

        Assert.Equal((expected, expected == HttpStatusCode.OK ? 1 : 0), (answer.Status, door.Turns));
    }

    [Fact]
    public async Task A_token_for_another_address_does_not_get_in()
    {
        issuer.Endorsements = ["webchat"];
        await using var door = await OpenAsync();

        var answer = await door.KnockAsync(Message("webchat", "https://webchat.botframework.com/"), $"Bearer {TokenFor("https://directline.botframework.com/")}");

        Assert.Equal((HttpStatusCode.Unauthorized, 0), (answer.Status, door.Turns));
    }

    private static string Message(string channel, string serviceUrl) => Wire.Message()
        .Replace("msteams", channel, StringComparison.Ordinal)
        .Replace(Wire.ServiceUrl, serviceUrl, StringComparison.Ordinal);

    private string TokenFor(string serviceUrl) =>
        issuer.Token(token => token.Claims = new Dictionary<string, object>(StringComparer.Ordinal) { ["serviceurl"] = serviceUrl });

    private Task<Door> OpenAsync() => Door.OpenAsync(
        "Production",
        new OutsideWorld(issuer),
        ("Helmsman:AllowedTenants:0", "aaaaaaaa-0000-0000-0000-000000000001"),
        ("MicrosoftAppId", Issuer.AppId),
        ("MicrosoftAppPassword", "secret"),
        ("ToBotFromChannelTokenIssuer", Issuer.Name),
        ("ToBotFromChannelOpenIdMetadataUrl", Issuer.Metadata));
}
