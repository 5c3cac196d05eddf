using Microsoft.Extensions.Configuration;

namespace Helmsman.Tests.BotFramework;

public sealed class OwnTokenTests
{
    private readonly Issuer issuer = new();

    private static CancellationToken Now => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Every_call_to_a_channel_carries_the_bots_token_which_is_fetched_once()
    {
        var wire = issuer.Configure(new Wire()).With("MicrosoftAppType", "SingleTenant").With("MicrosoftAppTenantId", "aaaaaaaa-0000-0000-0000-000000000001");

        await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => SendAsync(wire, Wire.ServiceUrl)));

        Assert.Equal(1, issuer.Tokens);
        var login = wire.Calls.Single(each => each.Line.Contains("/token", StringComparison.Ordinal));
        Assert.Equal("POST /aaaaaaaa-0000-0000-0000-000000000001/oauth2/v2.0/token", login.Line);
        Assert.Contains("scope=https%3A%2F%2Fapi.botframework.com%2F.default", login.Body, StringComparison.Ordinal);
        Assert.Contains("grant_type=client_credentials", login.Body, StringComparison.Ordinal);
        var calls = wire.Calls.Where(each => each.Line.Contains("/activities", StringComparison.Ordinal)).ToList();
        Assert.Equal(8, calls.Count);
        Assert.All(calls, each => Assert.Equal("Bearer own-1", each.Headers["Authorization"]));
    }

    [Fact]
    public async Task Another_cloud_is_a_matter_of_settings()
    {
        var wire = issuer.Configure(new Wire()).With("ToChannelFromBotLoginUrl", "https://login.partner.example/tenant-x").With("ToChannelFromBotOAuthScope", "https://api.other.example");

        await SendAsync(wire, Wire.ServiceUrl);

        var login = wire.Calls.Single(each => each.Line.Contains("/token", StringComparison.Ordinal));
        Assert.Equal("POST /tenant-x/oauth2/v2.0/token", login.Line);
        Assert.Contains("scope=https%3A%2F%2Fapi.other.example%2F.default", login.Body, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("https://evil.example/")]
    [InlineData("https://smba.trafficmanager.net.evil.example/")]
    [InlineData("https://notbotframework.com/")]
    [InlineData("http://smba.trafficmanager.net/emea/")]
    [InlineData("http://127.0.0.1:3978/")]
    public async Task The_token_is_shown_to_trusted_hosts_only(string serviceUrl)
    {
        var wire = issuer.Configure(new Wire());

        await Assert.ThrowsAsync<UnauthorizedAccessException>(() => SendAsync(wire, serviceUrl));
        await Assert.ThrowsAsync<UnauthorizedAccessException>(() => OpenAsync(wire, serviceUrl));
        Assert.Empty(wire.Calls);
    }

    [Theory]
    [InlineData("https://slack.botframework.com/")]
    [InlineData("https://SMBA.trafficmanager.net/apac/")]
    public async Task The_public_clouds_hosts_are_trusted(string serviceUrl)
    {
        var wire = issuer.Configure(new Wire());

        await SendAsync(wire, serviceUrl);

        Assert.Contains(wire.Calls, each => each.Headers.ContainsKey("Authorization"));
    }

    [Fact]
    public async Task Hosts_that_are_set_take_the_place_of_the_public_clouds()
    {
        var wire = issuer.Configure(new Wire()).With("TrustedServiceHosts:0", "*.example.cn").With("TrustedServiceHosts:1", "127.0.0.1");

        await SendAsync(wire, "https://a.example.cn/");
        await SendAsync(wire, "http://127.0.0.1:5000/");
        await Assert.ThrowsAsync<UnauthorizedAccessException>(() => SendAsync(wire, Wire.ServiceUrl));
    }

    [Fact]
    public async Task Without_an_app_id_no_token_is_asked_for()
    {
        var wire = new Wire();

        await SendAsync(wire, "http://localhost:56150/_connector");

        var call = Assert.Single(wire.Calls);
        Assert.Equal("POST /_connector/v3/conversations/a%3A1/activities", call.Line);
        Assert.False(call.Headers.ContainsKey("Authorization"));
    }

    [Theory]
    [InlineData("MicrosoftAppPassword", null, "MicrosoftAppPassword")]
    [InlineData("MicrosoftAppType", "UserAssignedMSI", "MicrosoftAppTenantId")]
    [InlineData("MicrosoftAppType", "Dual", "Dual")]
    [InlineData("ChannelService", "https://botframework.example", "botframework.example")]
    [InlineData("MicrosoftAppType", "SingleTenant", "MicrosoftAppTenantId")]
    public void Settings_that_cannot_work_are_refused_at_once(string key, string? value, string named)
    {
        var settings = new Dictionary<string, string?> { ["MicrosoftAppId"] = Issuer.AppId, ["MicrosoftAppPassword"] = "secret", [key] = value };

        var refusal = Assert.Throws<InvalidOperationException>(() => new ConfigurationBotFrameworkAuthentication(new ConfigurationBuilder().AddInMemoryCollection(settings).Build()));
        Assert.Contains(named, refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_service_has_one_connector()
    {
        var connectors = issuer.Configure(new Wire()).Authentication().CreateConnectorFactory(new());

        Assert.Same(await connectors.CreateAsync(Wire.ServiceUrl, null, Now), await connectors.CreateAsync(Wire.ServiceUrl, null, Now));
    }

    private static Task OpenAsync(Wire wire, string serviceUrl) => wire.Adapter.CreateConversationAsync(
        Issuer.AppId, "msteams", serviceUrl, null, new ConversationParameters(), (_, _) => Task.CompletedTask, Now);

    private static Task SendAsync(Wire wire, string serviceUrl)
    {
        var reference = new ConversationReference { Conversation = new() { Id = "a:1" }, ChannelId = "msteams", ServiceUrl = serviceUrl };
        return wire.Adapter.ContinueConversationAsync(Issuer.AppId, reference, (turn, token) => turn.SendActivityAsync("x", cancellationToken: token), Now);
    }
}
