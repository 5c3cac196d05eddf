using System.Net;
using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.Extensions.Time.Testing;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace Helmsman.Tests.BotFramework;

/// <summary>A made-up login service: it signs tokens as a channel would, publishes its keys and gives the bot its own token.</summary>
internal sealed class Issuer(DateTimeOffset? at = null)
{
    public const string Name = "https://issuer.test";
    public const string Metadata = "https://issuer.test/v1/openidconfiguration";
    public const string AppId = "11111111-2222-3333-4444-555555555555";
    public const string FirstKey = "key-1";

    private static readonly RSA Shared = RSA.Create(2048);

    /// <summary>Not this year: a check that reads the machine's clock finds every token expired or not valid yet.</summary>
    public FakeTimeProvider Clock { get; } = new(at ?? new DateTimeOffset(2041, 3, 1, 0, 0, 0, TimeSpan.Zero));

    public string KeyId { get; set; } = FirstKey;

    public string[]? Endorsements { get; set; } = ["msteams", "slack"];

    public RSA Key { get; set; } = Shared;

    public int Fetches { get; private set; }

    public int Tokens { get; private set; }

    /// <summary>Seconds for which the bot's own tokens are good.</summary>
    public int ExpiresIn { get; set; } = 3600;

    public bool IsDown { get; set; }

    /// <summary>The public key as a secret: whoever takes any algorithm takes what is signed with it.</summary>
    public static SigningCredentials PublicKeyAsSecret => new(
        new SymmetricSecurityKey(System.Text.Encoding.UTF8.GetBytes(Shared.ExportSubjectPublicKeyInfoPem())) { KeyId = FirstKey },
        SecurityAlgorithms.HmacSha256);

    public static SigningCredentials Signing(string? keyId = FirstKey, string algorithm = SecurityAlgorithms.RsaSha256, RSA? with = null) =>
        new(new RsaSecurityKey(with ?? Shared) { KeyId = keyId }, algorithm);

    public Wire Configure(Wire wire)
    {
        var channel = wire.Answer;
        wire.Answer = request => AnswerTo(request.RequestUri!) ?? channel(request);
        wire.Clock = Clock;
        return wire.With("MicrosoftAppId", AppId).With("MicrosoftAppPassword", "secret").With("ToBotFromChannelTokenIssuer", Name)
            .With("ToBotFromChannelOpenIdMetadataUrl", Metadata);
    }

    /// <summary>A good token, but for what is made different.</summary>
    public string Token(Action<SecurityTokenDescriptor>? different = null)
    {
        var now = Clock.GetUtcNow().UtcDateTime;
        var token = new SecurityTokenDescriptor
        {
            Issuer = Name,
            Audience = AppId,
            NotBefore = now.AddMinutes(-30),
            Expires = now.AddMinutes(60),
            Claims = new Dictionary<string, object> { ["serviceurl"] = Wire.ServiceUrl },
            SigningCredentials = Signing(KeyId, with: Key),
        };
        different?.Invoke(token);
        return new JsonWebTokenHandler { SetDefaultTimesOnTokenCreation = false }.CreateToken(token);
    }

    public string Keys()
    {
        var key = Key.ExportParameters(false);
        return JsonSerializer.Serialize(new
        {
            keys = new[] { new { kty = "RSA", use = "sig", kid = KeyId, n = Base64UrlEncoder.Encode(key.Modulus), e = Base64UrlEncoder.Encode(key.Exponent), endorsements = Endorsements } },
        });
    }

    /// <summary>Null: that is somebody else's address.</summary>
    public HttpResponseMessage? AnswerTo(Uri address) => address.AbsoluteUri switch
    {
        _ when address.Host is "issuer.test" && IsDown => new HttpResponseMessage(HttpStatusCode.ServiceUnavailable),
        Metadata => Published(),
        Name + "/keys" => Wire.Json(HttpStatusCode.OK, Keys()),
        _ when address.AbsolutePath.EndsWith("/oauth2/v2.0/token", StringComparison.Ordinal) =>
            Wire.Json(HttpStatusCode.OK, $$"""{"token_type":"Bearer","expires_in":{{ExpiresIn}},"access_token":"own-{{++Tokens}}"}"""),
        _ => null,
    };

    private HttpResponseMessage Published()
    {
        Fetches++;
        return Wire.Json(HttpStatusCode.OK, $$"""{"issuer":"{{Name}}","jwks_uri":"{{Name}}/keys"}""");
    }
}
