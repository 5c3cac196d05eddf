using System.Security.Cryptography;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;

namespace Helmsman.Tests.BotFramework;

public sealed class KeyTests
{
    private readonly Issuer issuer = new();
    private readonly FakeTimeProvider clock = new();

    private static CancellationToken Now => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Keys_are_fetched_once_a_day()
    {
        using var keys = Keys();
        await keys.ForAsync("key-1", Now);
        clock.Advance(TimeSpan.FromHours(23));
        await keys.ForAsync("key-1", Now);
        Assert.Equal(1, issuer.Fetches);

        clock.Advance(TimeSpan.FromHours(1));
        await keys.ForAsync("key-1", Now);
        Assert.Equal(2, issuer.Fetches);
    }

    [Fact]
    public async Task A_key_that_was_changed_is_found_at_once_but_unknown_names_are_asked_for_at_most_every_five_minutes()
    {
        using var keys = Keys();
        await keys.ForAsync("key-1", Now);
        clock.Advance(TimeSpan.FromMinutes(6));
        issuer.KeyId = "key-2";
        issuer.Key = RSA.Create(2048);

        Assert.Equal("key-2", Assert.Single(await keys.ForAsync("key-2", Now)).Kid);
        for (var attempt = 0; attempt < 100; attempt++)
        {
            await keys.ForAsync($"made-up-{attempt}", Now);
        }

        Assert.Equal(2, issuer.Fetches);
        clock.Advance(TimeSpan.FromMinutes(5));
        await keys.ForAsync("made-up", Now);
        Assert.Equal(3, issuer.Fetches);
    }

    [Fact]
    public async Task Callers_at_once_cause_one_fetch()
    {
        using var keys = Keys();

        await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => keys.ForAsync("key-1", Now)));

        Assert.Equal(1, issuer.Fetches);
    }

    [Fact]
    public async Task Former_keys_stay_in_use_while_new_ones_cannot_be_fetched()
    {
        using var keys = Keys();
        await keys.ForAsync("key-1", Now);
        clock.Advance(TimeSpan.FromDays(2));
        issuer.IsDown = true;

        Assert.Equal("key-1", Assert.Single(await keys.ForAsync("key-1", Now)).Kid);
    }

    [Fact]
    public async Task An_address_that_is_not_on_this_machine_must_be_https()
    {
        using var keys = new SigningKeys("http://issuer.test/v1/openidconfiguration", () => new Wire().CreateClient("x"), clock, NullLogger.Instance);

        await Assert.ThrowsAsync<UnauthorizedAccessException>(() => keys.ForAsync(null, Now));
    }

    [Fact]
    public async Task An_issuer_on_this_machine_may_be_plain_http()
    {
        await using var host = await StartAsync();
        var address = host.Urls.Single();
        var settings = new Dictionary<string, string?>
        {
            ["MicrosoftAppId"] = Issuer.AppId,
            ["MicrosoftAppPassword"] = "secret",
            ["ToBotFromChannelTokenIssuer"] = Issuer.Name,
            ["ToBotFromChannelOpenIdMetadataUrl"] = $"{address}/metadata",
            ["TrustedServiceHosts"] = "127.0.0.1",
        };
        using var authentication = new ConfigurationBotFrameworkAuthentication(new ConfigurationBuilder().AddInMemoryCollection(settings).Build());
        var activity = JsonText.Activity(Wire.Message().Replace(Wire.ServiceUrl, address, StringComparison.Ordinal));

        var result = await authentication.AuthenticateRequestAsync(activity, $"Bearer {issuer.Token(serviceUrl: address)}", Now);

        Assert.True(result.ClaimsIdentity.IsAuthenticated);
    }

    private async Task<WebApplication> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        var app = builder.Build();
        app.MapGet("/metadata", (HttpRequest request) => Results.Text($$"""{"issuer":"{{Issuer.Name}}","jwks_uri":"http://{{request.Host}}/keys"}"""));
        app.MapGet("/keys", () => Results.Text(issuer.Keys()));
        await app.StartAsync(Now);
        return app;
    }

    private SigningKeys Keys() => new(Issuer.Metadata, () => issuer.Configure(new Wire()).CreateClient("x"), clock, NullLogger.Instance);
}
