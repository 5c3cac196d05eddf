using Helmsman.Connector;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace Helmsman.Tests.Stub;

public sealed class IdentityTests
{
    /// <summary>The judge goes by the machine's clock, the connector by the test's.</summary>
    private static readonly ConnectorOptions GoodForLong = new() { InboundTokenLifetime = TimeSpan.FromDays(36500) };

    [Fact]
    public async Task The_metadata_leads_to_the_keys_and_they_say_which_channels_they_are_good_for()
    {
        await using var wired = await Wired.StartAsync();
        var metadata = await wired.Bot.RawAsync(HttpMethod.Get, "v1/.well-known/openidconfiguration", null, null);
        var keys = await wired.Bot.RawAsync(HttpMethod.Get, (string)metadata.Json!["jwks_uri"]!, null, null);

        Assert.Equal("https://api.botframework.com", (string?)metadata.Json["issuer"]);
        var key = Assert.Single(keys.Json!["keys"]!.AsArray());
        Assert.Equal(wired.Connector.ChannelTokens.Key.Id, (string?)key!["kid"]);
        Assert.Contains("msteams", key["endorsements"]!.AsArray().Select(each => (string?)each));
    }

    [Theory]
    [InlineData("RS256", true)]
    [InlineData("RS384", true)]
    [InlineData("RS512", true)]
    [InlineData("PS256", true)]
    [InlineData("HS256", false)]
    [InlineData("none", false)]
    public async Task A_token_is_signed_as_its_header_says(string algorithm, bool isGood)
    {
        await using var wired = await Wired.StartAsync(GoodForLong);

        var result = await JudgeAsync(wired, wired.Connector.ChannelTokens.For(wired.Connector.ServiceUrl, header: head => head["alg"] = algorithm));

        Assert.Equal(isGood, result.IsValid);
        Assert.True(!isGood || (string)result.Claims["serviceurl"] == wired.Connector.ServiceUrl);
    }

    [Fact]
    public async Task Every_claim_can_be_changed_and_left_out()
    {
        await using var wired = await Wired.StartAsync();

        var token = new JsonWebToken(wired.Connector.ChannelTokens.For("https://elsewhere.test/", claims =>
        {
            claims["aud"] = "somebody-else";
            claims.Remove("exp");
        }));

        Assert.Equal(["somebody-else"], token.Audiences);
        Assert.False(token.TryGetClaim("exp", out _));
        Assert.Equal("https://elsewhere.test/", token.GetClaim("serviceurl").Value);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_rolled_key_signs_and_the_former_one_is_published_until_withdrawn(bool withdrawn)
    {
        await using var wired = await Wired.StartAsync(GoodForLong);
        var before = wired.Connector.ChannelTokens.For(wired.Connector.ServiceUrl);

        var rolled = wired.Connector.ChannelTokens.RollKey(withdrawn);

        var after = wired.Connector.ChannelTokens.For(wired.Connector.ServiceUrl);
        Assert.Equal(rolled.Id, new JsonWebToken(after).Kid);
        Assert.True((await JudgeAsync(wired, after)).IsValid);
        Assert.Equal(!withdrawn, (await JudgeAsync(wired, before)).IsValid);
    }

    [Fact]
    public async Task A_key_can_be_published_without_endorsements()
    {
        await using var wired = await Wired.StartAsync();

        var key = wired.Connector.ChannelTokens.Publish(endorsements: null);

        var keys = await wired.Bot.RawAsync(HttpMethod.Get, "v1/.well-known/keys", null, null);
        Assert.Null(Assert.Single(keys.Json!["keys"]!.AsArray(), each => (string?)each!["kid"] == key.Id)!["endorsements"]);
    }

    [Fact]
    public async Task The_bots_token_is_given_for_its_secret_counted_and_good_for_as_long_as_it_says()
    {
        await using var wired = await Wired.StartAsync(new ConnectorOptions { OutboundTokenLifetime = TimeSpan.FromMinutes(10) });
        var granted = await wired.Bot.AskTokenAsync();
        var token = (string)granted.Json!["access_token"]!;
        var path = "teams/v3/" + Caller.To(wired.General.Id);

        Assert.Equal(600, (int)granted.Json["expires_in"]!);
        Assert.Equal(1, wired.Connector.BotTokens.Issued);
        Assert.Equal(201, (await wired.Bot.RawAsync(HttpMethod.Post, path, Caller.Message("a").ToJsonString(), token)).Status);
        wired.Clock.Advance(TimeSpan.FromMinutes(10));
        var late = await wired.Bot.RawAsync(HttpMethod.Post, path, Caller.Message("b").ToJsonString(), token);
        Assert.Equal((401, "BotNotRegistered"), (late.Status, late.Code));
    }

    [Theory]
    [InlineData("client_secret", "wrong", 401, "invalid_client")]
    [InlineData("client_id", "wrong", 401, "invalid_client")]
    [InlineData("scope", "https://graph.microsoft.com/.default", 400, "invalid_scope")]
    [InlineData("grant_type", "password", 400, "unsupported_grant_type")]
    public async Task Who_asks_wrongly_gets_no_token(string field, string value, int status, string error)
    {
        await using var wired = await Wired.StartAsync();

        var refused = await wired.Bot.AskTokenAsync(null, (field, value));

        Assert.Equal((status, error), (refused.Status, (string?)refused.Json!["error"]));
        Assert.Equal(0, wired.Connector.BotTokens.Issued);
    }

    [Fact]
    public async Task An_assertion_stands_for_the_secret_and_the_legacy_tenant_for_the_bots_own()
    {
        await using var wired = await Wired.StartAsync();

        Assert.Equal(200, (await wired.Bot.AskTokenAsync(
            "botframework.com",
            ("client_secret", null),
            ("client_assertion", "a.b.c"),
            ("client_assertion_type", "urn:ietf:params:oauth:client-assertion-type:jwt-bearer"))).Status);
        Assert.Equal(400, (await wired.Bot.AskTokenAsync("another-tenant")).Status);
    }

    [Fact]
    public async Task Without_a_token_or_with_one_that_was_revoked_or_made_up_nothing_is_done()
    {
        await using var wired = await Wired.StartAsync();
        var revoked = await wired.Bot.TokenAsync();
        wired.Connector.BotTokens.RevokeAll();

        foreach (var token in new[] { null, "made-up", revoked })
        {
            var refused = await wired.Bot.RawAsync(HttpMethod.Post, "teams/v3/" + Caller.To(wired.General.Id), Caller.Message("hello").ToJsonString(), token);
            Assert.Equal((401, "BotNotRegistered"), (refused.Status, refused.Code));
        }

        Assert.Empty(wired.World.Seen(wired.General));
    }

    private static async Task<TokenValidationResult> JudgeAsync(Wired wired, string token)
    {
        var keys = await wired.Bot.RawAsync(HttpMethod.Get, "v1/.well-known/keys", null, null);
        return await new JsonWebTokenHandler().ValidateTokenAsync(token, new TokenValidationParameters
        {
            ValidIssuer = "https://api.botframework.com",
            ValidAudience = wired.Connector.Bot.AppId,
            IssuerSigningKeys = new JsonWebKeySet(keys.Body).GetSigningKeys(),
        });
    }
}
