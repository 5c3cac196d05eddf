using System.Net;
using System.Text.Json.Nodes;
using Helmsman.Tests.BotFramework;

namespace Helmsman.Tests.Bot.Trust.WithTokens;

public sealed class TrustedCallersTests
{
    private const string Ours = "aaaaaaaa-0000-0000-0000-000000000001";

    private readonly Issuer issuer = new(TimeProvider.System.GetUtcNow());

    [Theory]
    [InlineData(Ours, HttpStatusCode.OK)]
    [InlineData("eeeeeeee-0000-0000-0000-00000000000e", HttpStatusCode.Unauthorized)]
    [InlineData(null, HttpStatusCode.Unauthorized)]
    public async Task Only_a_tenant_that_is_served_gets_in(string? tenant, HttpStatusCode expected)
    {
        await using var door = await OpenAsync();
        var activity = JsonNode.Parse(Wire.Message())!.AsObject();
        activity["conversation"]!["tenantId"] = tenant;

        var answer = await door.KnockAsync(activity.ToJsonString(), $"Bearer {issuer.Token()}");

        Assert.Equal((expected, string.Empty), answer);
        Assert.Equal(expected == HttpStatusCode.OK ? (1, 0) : (0, 1), (door.Turns, door.Warnings.Count));
    }

    [Fact]
    public async Task A_forged_token_does_not_get_as_far_as_the_tenant()
    {
        await using var door = await OpenAsync();

        var answer = await door.KnockAsync(Wire.Message(), $"Bearer {issuer.Token(token => token.Audience = "another-bot")}");

        Assert.Equal((HttpStatusCode.Unauthorized, string.Empty), answer);
        Assert.DoesNotContain("tenant", Assert.Single(door.Warnings), StringComparison.OrdinalIgnoreCase);
        Assert.Equal(0, door.Turns);
    }

    [Fact]
    public async Task A_direct_line_client_has_no_tenant_and_gets_in()
    {
        issuer.Endorsements = ["directline"];
        await using var door = await OpenAsync();
        var activity = Wire.Message().Replace("msteams", "directline", StringComparison.Ordinal);

        Assert.Equal(HttpStatusCode.OK, (await door.KnockAsync(activity, $"Bearer {issuer.Token()}")).Status);
    }

    private Task<Door> OpenAsync() => Door.OpenAsync(
        "Production",
        new OutsideWorld(issuer),
        ("MicrosoftAppType", "SingleTenant"),
        ("MicrosoftAppTenantId", Ours),
        ("MicrosoftAppId", Issuer.AppId),
        ("MicrosoftAppPassword", "secret"),
        ("ToBotFromChannelTokenIssuer", Issuer.Name),
        ("ToBotFromChannelOpenIdMetadataUrl", Issuer.Metadata));
}
