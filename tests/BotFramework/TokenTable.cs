using System.Security.Cryptography;
using System.Text.Json.Nodes;
using Microsoft.IdentityModel.Tokens;

namespace Helmsman.Tests.BotFramework;

/// <summary>One request: a good one, but for what is said.</summary>
/// <param name="Status">What it is answered with.</param>
/// <param name="Replies">How often the bot then speaks.</param>
internal sealed record Delivered(string Name, int Status, int Replies = 0)
{
    public Action<SecurityTokenDescriptor>? Token { get; init; }

    /// <summary>The Authorization header around the token.</summary>
    public Func<string, string?> Header { get; init; } = token => $"Bearer {token}";

    public Action<JsonObject>? Activity { get; init; }

    /// <summary>In place of an activity.</summary>
    public string? Body { get; init; }

    public string Method { get; init; } = "POST";

    public Action<Issuer>? Issuer { get; init; }

    /// <summary>What the answer's body has in it.</summary>
    public string? Says { get; init; }

    public override string ToString() => Name;
}

/// <summary>
/// What was measured of the real SDK, request by request; where an exception escaped from that and became a 500, 401 stands here. Below it
/// our own requests, which were not measured.
/// </summary>
internal static class TokenTable
{
    private const string Invoke = """{"action":{"type":"Action.Execute","verb":"x","data":{}}}""";

    public static readonly Delivered[] Measured =
    [
        new("a valid channel token", 200, 1),
        new("RS512", 200, 1) { Token = token => token.SigningCredentials = Issuer.Signing(algorithm: SecurityAlgorithms.RsaSha512) },
        new("PS256", 401) { Token = token => token.SigningCredentials = Issuer.Signing(algorithm: SecurityAlgorithms.RsaSsaPssSha256) },
        new("no Authorization header", 401) { Header = _ => null },
        new("scheme Basic", 401) { Header = token => $"Basic {token}" },
        new("a token that is garbage", 401) { Header = _ => "Bearer garbage" },
        new("scheme bearer in lower case", 401) { Header = token => $"bearer {token}" },
        new("wrong audience", 401) { Token = token => token.Audience = "another-bot" },
        new("no audience", 401) { Token = token => token.Audience = null },
        new("wrong issuer", 401) { Token = token => token.Issuer = "https://evil.test" },
        new("expired 10 minutes ago", 401) { Token = token => Expires(token, -10) },
        new("expired 2 minutes ago", 200, 1) { Token = token => Expires(token, -2) },
        new("valid in 10 minutes only", 401) { Token = token => token.NotBefore = token.NotBefore?.AddMinutes(40) },
        new("never expires", 401) { Token = token => token.Expires = null },
        new("serviceurl of another service", 401) { Token = token => For(token, "https://smba.trafficmanager.net/amer/") },
        new("serviceurl in another case", 200, 1) { Token = token => For(token, Wire.ServiceUrl.ToUpperInvariant()) },
        new("serviceurl without its last slash", 401) { Token = token => For(token, Wire.ServiceUrl.TrimEnd('/')) },
        new("no serviceurl in the token", 401) { Token = token => token.Claims = null },
        new("no serviceUrl in the activity", 401) { Activity = activity => activity.Remove("serviceUrl") },
        new("signed by an unknown key under a known name", 401) { Token = token => token.SigningCredentials = Issuer.Signing(with: Another) },
        new("signed under an unknown name", 401) { Token = token => token.SigningCredentials = Issuer.Signing("key-9") },
        new("signed by the right key under no name", 200, 1) { Token = token => token.SigningCredentials = Issuer.Signing(null) },
        new("a key without endorsements", 401) { Issuer = issuer => issuer.Endorsements = null },
        new("a channel that the key is not endorsed for", 401) { Activity = activity => activity["channelId"] = "skype" },
        new("no channelId", 200, 1) { Activity = activity => activity.Remove("channelId") },
        new("algorithm none", 401) { Header = token => $"Bearer {Base64UrlEncoder.Encode("""{"alg":"none","typ":"JWT"}""")}.{token.Split('.')[1]}." },
        new("HS256 with the public key", 401) { Token = token => token.SigningCredentials = Issuer.PublicKeyAsSecret },
        new("of another bot", 401) { Token = token => (token.Claims["ver"], token.Claims["appid"]) = ("1.0", "another-bot") },
        new("a body that is no JSON", 400) { Body = "hello" },
        new("a body without type", 400) { Activity = activity => activity.Remove("type") },
        new("an empty body", 400) { Body = string.Empty },
        new("an unknown type of activity", 200) { Activity = activity => activity["type"] = "whatever" },
        new("an invoke that nothing answers", 501) { Activity = activity => Invoked(activity, "whatever", "{}") },
        new("a card's button that nothing answers", 501) { Activity = activity => Invoked(activity, "adaptiveCard/action", Invoke) },
        new("a card's button without value", 400) { Activity = activity => Invoked(activity, "adaptiveCard/action", null), Says = """{"statusCode":400,"type":"application/vnd.microsoft.error","value":{"code":"BadRequest","message":"Missing value property"}}""" },
        new("a card's button of another type", 400) { Activity = activity => Invoked(activity, "adaptiveCard/action", """{"action":{"type":"Action.Submit"}}"""), Says = "\"NotSupported\"" },
        new("replies expected in the answer", 200) { Activity = activity => activity["deliveryMode"] = "expectReplies", Says = "\"activities\":[" },
        new("GET", 405) { Method = "GET" },
        new("PUT", 405) { Method = "PUT" },
    ];

    public static readonly Delivered[] OurOwn =
    [
        new("RS384", 200, 1) { Token = token => token.SigningCredentials = Issuer.Signing(algorithm: SecurityAlgorithms.RsaSha384) },
        new("signed by an unknown key under an unknown name", 401) { Token = token => token.SigningCredentials = Issuer.Signing("key-9", with: Another) },
        new("its signature cut off", 401) { Header = token => $"Bearer {token[..(token.LastIndexOf('.') + 1)]}" },
        new("no token after the scheme", 401) { Header = _ => "Bearer " },
        new("three empty parts", 401) { Header = _ => "Bearer .." },
        new("of another bot, by version 2", 401) { Token = token => (token.Claims["ver"], token.Claims["azp"]) = ("2.0", "another-bot") },
        new("valid in 2 minutes", 200, 1) { Token = token => token.NotBefore = token.NotBefore?.AddMinutes(32) },
        new("a service that is not trusted", 401) { Token = token => For(token, "https://elsewhere.example/"), Activity = activity => activity["serviceUrl"] = "https://elsewhere.example/" },
        new("a service that is no address", 401) { Token = token => For(token, "nowhere"), Activity = activity => activity["serviceUrl"] = "nowhere" },
        new("no from", 200, 1) { Activity = activity => activity.Remove("from") },
        new("no recipient", 200, 1) { Activity = activity => activity.Remove("recipient") },
        new("a name twice", 400) { Body = """{"type":"message","type":"invoke"}""" },
    ];

    /// <summary>Somebody else's key.</summary>
    private static readonly RSA Another = RSA.Create(2048);

    public static IEnumerable<Delivered> All => [.. Measured, .. OurOwn];

    private static void Expires(SecurityTokenDescriptor token, int minutes) => token.Expires = token.Expires?.AddMinutes(minutes - 60);

    private static void For(SecurityTokenDescriptor token, string serviceUrl) => token.Claims["serviceurl"] = serviceUrl;

    private static void Invoked(JsonObject activity, string name, string? value) =>
        (activity["type"], activity["name"], activity["value"]) = ("invoke", name, value is null ? null : JsonNode.Parse(value));
}
