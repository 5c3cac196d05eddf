using System.Net;
using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace Helmsman.Tests.BotFramework;

/// <summary>A made-up login service: it signs tokens as a channel would, publishes its keys and gives the bot its own token.</summary>
internal sealed class Issuer
{
    public const string Name = "https://issuer.test";
    public const string Metadata = "https://issuer.test/v1/openidconfiguration";
    public const string AppId = "11111111-2222-3333-4444-555555555555";

    private static readonly RSA Shared = RSA.Create(2048);

    public string KeyId { get; set; } = "key-1";

    public string[]? Endorsements { get; set; } = ["msteams", "slack"];

    public RSA Key { get; set; } = Shared;

    public int Fetches { get; private set; }

    public int Tokens { get; private set; }

    public bool IsDown { get; set; }

    public Wire Configure(Wire wire)
    {
        var channel = wire.Answer;
        wire.Answer = request => AnswerTo(request.RequestUri!) ?? channel(request);
        return wire.With("MicrosoftAppId", AppId).With("MicrosoftAppPassword", "secret").With("ToBotFromChannelTokenIssuer", Name)
            .With("ToBotFromChannelOpenIdMetadataUrl", Metadata);
    }

    /// <summary>A good token, unless told otherwise. Times are relative to now.</summary>
    public string Token(
        string issuer = Name,
        string? audience = AppId,
        string? serviceUrl = Wire.ServiceUrl,
        int expiresInMinutes = 60,
        int startsInMinutes = -5,
        string algorithm = SecurityAlgorithms.RsaSha256,
        SigningCredentials? signing = null)
    {
        var now = TimeProvider.System.GetUtcNow().UtcDateTime;
        return new JsonWebTokenHandler { SetDefaultTimesOnTokenCreation = false }.CreateToken(new SecurityTokenDescriptor
        {
            Issuer = issuer,
            Audience = audience,
            NotBefore = now.AddMinutes(Math.Min(startsInMinutes, expiresInMinutes - 1)),
            Expires = expiresInMinutes == 0 ? null : now.AddMinutes(expiresInMinutes),
            Claims = serviceUrl is null ? [] : new Dictionary<string, object> { ["serviceurl"] = serviceUrl },
            SigningCredentials = signing ?? new SigningCredentials(new RsaSecurityKey(Key) { KeyId = KeyId }, algorithm),
        });
    }

    private HttpResponseMessage? AnswerTo(Uri address) => address.AbsoluteUri switch
    {
        _ when address.Host is "issuer.test" && IsDown => new HttpResponseMessage(HttpStatusCode.ServiceUnavailable),
        Metadata => Published(),
        Name + "/keys" => Wire.Json(HttpStatusCode.OK, Keys()),
        _ when address.AbsolutePath.EndsWith("/oauth2/v2.0/token", StringComparison.Ordinal) =>
            Wire.Json(HttpStatusCode.OK, $$"""{"token_type":"Bearer","expires_in":3600,"access_token":"own-{{++Tokens}}"}"""),
        _ => null,
    };

    private HttpResponseMessage Published()
    {
        Fetches++;
        return Wire.Json(HttpStatusCode.OK, $$"""{"issuer":"{{Name}}","jwks_uri":"{{Name}}/keys"}""");
    }

    public string Keys()
    {
        var key = Key.ExportParameters(false);
        return JsonSerializer.Serialize(new
        {
            keys = new[] { new { kty = "RSA", use = "sig", kid = KeyId, n = Base64UrlEncoder.Encode(key.Modulus), e = Base64UrlEncoder.Encode(key.Exponent), endorsements = Endorsements } },
        });
    }
}
