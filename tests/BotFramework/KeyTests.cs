using System.Security.Cryptography;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace Helmsman.Tests.BotFramework;

public sealed class KeyTests
{
    private readonly Issuer issuer = new();

    private static CancellationToken Now => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Keys_are_fetched_once_a_day()
    {
        var keys = Keys();
        await keys.ForAsync("key-1", Now);
        issuer.Clock.Advance(TimeSpan.FromHours(23));
        await keys.ForAsync("key-1", Now);
        Assert.Equal(1, issuer.Fetches);

        issuer.Clock.Advance(TimeSpan.FromHours(1));
        await keys.ForAsync("key-1", Now);
        Assert.Equal(2, issuer.Fetches);
    }

    [Fact]
    public async Task A_key_that_was_changed_is_found_by_one_fetch_however_short_the_last_is_ago()
    {
        var keys = Keys();
        await keys.ForAsync("key-1", Now);
        Roll();

        Assert.Equal("key-2", Assert.Single(await keys.ForAsync("key-2", Now)).Kid);
        Assert.Equal(2, issuer.Fetches);
    }

    [Fact]
    public async Task Names_that_are_made_up_cause_a_fetch_every_five_minutes_at_most()
    {
        var keys = Keys();
        await keys.ForAsync("key-1", Now);
        for (var attempt = 0; attempt < 100; attempt++)
        {
            await keys.ForAsync($"made-up-{attempt}", Now);
        }

        Assert.Equal(2, issuer.Fetches);
        issuer.Clock.Advance(TimeSpan.FromMinutes(5));
        await keys.ForAsync("made-up", Now);
        Assert.Equal(3, issuer.Fetches);
    }

    [Fact]
    public async Task A_message_signed_with_the_new_key_is_served_at_once()
    {
        var wire = issuer.Configure(new Wire());
        Assert.Equal(200, (await wire.PostAsync(Wire.Message(), authorization: $"Bearer {issuer.Token()}")).Status);
        Roll();

        Assert.Equal(200, (await wire.PostAsync(Wire.Message(), authorization: $"Bearer {issuer.Token()}")).Status);
        Assert.Equal(2, issuer.Fetches);
    }

    [Fact]
    public async Task Keys_that_could_not_be_fetched_again_are_asked_for_after_five_minutes()
    {
        var keys = Keys();
        await keys.ForAsync("key-1", Now);
        issuer.Clock.Advance(TimeSpan.FromDays(1));
        issuer.IsDown = true;
        await keys.ForAsync("key-1", Now);
        issuer.IsDown = false;
        Roll();
        issuer.Clock.Advance(TimeSpan.FromMinutes(5));

        Assert.Equal("key-2", Assert.Single(await keys.ForAsync("key-1", Now)).Kid);
    }

    [Fact]
    public async Task When_they_cannot_be_fetched_nobody_is_served_and_nothing_fails()
    {
        var wire = issuer.Configure(new Wire());
        issuer.IsDown = true;
        Assert.Equal(401, (await wire.PostAsync(Wire.Message(), authorization: $"Bearer {issuer.Token()}")).Status);

        issuer.IsDown = false;
        Assert.Equal(200, (await wire.PostAsync(Wire.Message(), authorization: $"Bearer {issuer.Token()}")).Status);
    }

    [Fact]
    public async Task Callers_at_once_cause_one_fetch()
    {
        var keys = Keys();

        await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => keys.ForAsync("key-1", Now)));

        Assert.Equal(1, issuer.Fetches);
    }

    [Fact]
    public async Task Former_keys_stay_in_use_while_new_ones_cannot_be_fetched()
    {
        var keys = Keys();
        await keys.ForAsync("key-1", Now);
        issuer.Clock.Advance(TimeSpan.FromDays(2));
        issuer.IsDown = true;

        Assert.Equal("key-1", Assert.Single(await keys.ForAsync("key-1", Now)).Kid);
    }

    [Fact]
    public async Task An_address_that_is_not_on_this_machine_must_be_https()
    {
        var keys = new SigningKeys("http://issuer.test/v1/openidconfiguration", () => new Wire().CreateClient("x"), issuer.Clock, NullLogger.Instance);

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
        var authentication = new ConfigurationBotFrameworkAuthentication(
            new ConfigurationBuilder().AddInMemoryCollection(settings).Build(), null, null, null, issuer.Clock);
        var activity = JsonText.Activity(Wire.Message().Replace(Wire.ServiceUrl, address, StringComparison.Ordinal));

        var result = await authentication.AuthenticateRequestAsync(activity, $"Bearer {issuer.Token(token => token.Claims["serviceurl"] = address)}", Now);

        Assert.True(result.ClaimsIdentity.IsAuthenticated);
    }

    private void Roll()
    {
        issuer.KeyId = "key-2";
        issuer.Key = RSA.Create(2048);
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

    private SigningKeys Keys() => new(Issuer.Metadata, () => issuer.Configure(new Wire()).CreateClient("x"), issuer.Clock, NullLogger.Instance);
}
