using System.Security.Cryptography;
using System.Text;
using Microsoft.IdentityModel.Tokens;

namespace Helmsman.Tests.BotFramework;

public sealed class TrustTests
{
    private readonly Issuer issuer = new();
    private readonly Wire wire;

    public TrustTests()
    {
        wire = issuer.Configure(new Wire());
        wire.EnvironmentName = "Production";
        wire.From = System.Net.IPAddress.Parse("52.112.0.1");
    }

    [Theory]
    [InlineData(SecurityAlgorithms.RsaSha256, 200)]
    [InlineData(SecurityAlgorithms.RsaSha384, 200)]
    [InlineData(SecurityAlgorithms.RsaSha512, 200)]
    [InlineData(SecurityAlgorithms.RsaSsaPssSha256, 401)]
    public async Task A_valid_token_in_an_allowed_algorithm_is_served(string algorithm, int status) =>
        Assert.Equal(status, await PostAsync(issuer.Token(algorithm: algorithm)));

    [Fact]
    public async Task Nobody_is_served_without_a_token()
    {
        Assert.Equal(401, (await wire.PostAsync(Wire.Message())).Status);
        Assert.Equal(401, (await wire.PostAsync(Wire.Message(), authorization: $"Basic {issuer.Token()}")).Status);
        Assert.Equal(401, await PostAsync("garbage"));
        Assert.Equal(401, await PostAsync("a.b.c"));
        Assert.Equal(401, await PostAsync(string.Empty));
    }

    [Fact]
    public async Task The_scheme_is_read_in_any_case() =>
        Assert.Equal(200, (await wire.PostAsync(Wire.Message(), authorization: $"bearer {issuer.Token()}")).Status);

    [Fact]
    public async Task A_token_for_another_bot_is_refused() => Assert.Equal(401, await PostAsync(issuer.Token(audience: "another-bot")));

    [Fact]
    public async Task A_token_for_nobody_is_refused() => Assert.Equal(401, await PostAsync(issuer.Token(audience: null)));

    [Fact]
    public async Task A_token_of_another_issuer_is_refused(
        ) => Assert.Equal(401, await PostAsync(issuer.Token(issuer: "https://evil.test")));

    [Theory]
    [InlineData(-10, 401)]
    [InlineData(-2, 200)]
    [InlineData(0, 401)]
    public async Task A_token_that_has_expired_or_never_does_is_refused(int expiresInMinutes, int status) =>
        Assert.Equal(status, await PostAsync(issuer.Token(expiresInMinutes: expiresInMinutes, startsInMinutes: -30)));

    [Fact]
    public async Task A_token_that_is_not_valid_yet_is_refused() => Assert.Equal(401, await PostAsync(issuer.Token(startsInMinutes: 10)));

    [Fact]
    public async Task A_token_signed_by_another_key_is_refused_under_a_known_and_under_an_unknown_name()
    {
        using var other = RSA.Create(2048);

        Assert.Equal(401, await PostAsync(issuer.Token(signing: Signing(other, "key-1"))));
        Assert.Equal(401, await PostAsync(issuer.Token(signing: Signing(other, "key-2"))));
    }

    [Fact]
    public async Task An_unsigned_token_is_refused()
    {
        var parts = issuer.Token().Split('.');
        var header = Base64UrlEncoder.Encode("""{"alg":"none","typ":"JWT"}""");

        Assert.Equal(401, await PostAsync($"{header}.{parts[1]}."));
        Assert.Equal(401, await PostAsync($"{parts[0]}.{parts[1]}."));
    }

    [Fact]
    public async Task A_token_signed_with_the_public_key_as_a_secret_is_refused()
    {
        var secret = new SymmetricSecurityKey(Encoding.UTF8.GetBytes(issuer.Key.ExportSubjectPublicKeyInfoPem())) { KeyId = "key-1" };

        Assert.Equal(401, await PostAsync(issuer.Token(signing: new SigningCredentials(secret, SecurityAlgorithms.HmacSha256))));
    }

    [Theory]
    [InlineData("https://smba.trafficmanager.net/amer/", 401)]
    [InlineData("https://smba.trafficmanager.net/emea", 401)]
    [InlineData("https://SMBA.trafficmanager.net/EMEA/", 200)]
    [InlineData(null, 401)]
    public async Task The_token_must_be_for_the_activitys_service(string? serviceUrl, int status) =>
        Assert.Equal(status, await PostAsync(issuer.Token(serviceUrl: serviceUrl)));

    [Fact]
    public async Task A_service_outside_the_trusted_hosts_is_refused_even_with_a_good_token()
    {
        const string Elsewhere = "https://elsewhere.example/";
        var message = Wire.Message().Replace(Wire.ServiceUrl, Elsewhere, StringComparison.Ordinal);

        Assert.Equal(401, (await wire.PostAsync(message, authorization: $"Bearer {issuer.Token(serviceUrl: Elsewhere)}")).Status);
    }

    [Fact]
    public async Task A_key_must_be_endorsed_for_the_channel()
    {
        Assert.Equal(401, (await wire.PostAsync(Wire.Message().Replace("msteams", "skype", StringComparison.Ordinal), authorization: $"Bearer {issuer.Token()}")).Status);
    }

    [Fact]
    public async Task A_key_without_endorsements_proves_nothing()
    {
        issuer.Endorsements = null;

        Assert.Equal(401, await PostAsync(issuer.Token()));
    }

    [Fact]
    public async Task When_the_keys_cannot_be_fetched_nobody_is_served_and_nothing_fails()
    {
        issuer.IsDown = true;
        Assert.Equal(401, await PostAsync(issuer.Token()));

        issuer.IsDown = false;
        Assert.Equal(200, await PostAsync(issuer.Token()));
    }

    [Fact]
    public async Task A_refused_request_runs_no_turn()
    {
        var ran = false;
        await wire.PostAsync(
            Wire.Message(),
            (_, _) =>
            {
                ran = true;
                return Task.CompletedTask;
            },
            "Bearer garbage");

        Assert.False(ran);
    }

    private static SigningCredentials Signing(
        RSA key, string id) => new(new RsaSecurityKey(key) { KeyId = id }, SecurityAlgorithms.RsaSha256);

    private async Task<int> PostAsync(string token) => (await wire.PostAsync(Wire.Message(), authorization: $"Bearer {token}")).Status;
}
