using System.Security.Claims;
using System.Text.Json;
using BotFramework.Schema;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace BotFramework.Authentication;

/// <summary>Verifies the token with which a channel delivers an activity.</summary>
internal sealed class ChannelToken(AuthenticationSettings settings, SigningKeys keys, TimeProvider clock)
{
    private const string Scheme = "Bearer ";

    /// <summary>How far two machines' clocks may be apart.</summary>
    private static readonly TimeSpan Skew = TimeSpan.FromMinutes(5);

    private static readonly JsonWebTokenHandler Handler = new();
    private static readonly string[] Algorithms =
        [SecurityAlgorithms.RsaSha256, SecurityAlgorithms.RsaSha384, SecurityAlgorithms.RsaSha512];

    /// <summary>The identity in the token, if it is valid and meant for this activity.</summary>
    /// <exception cref="UnauthorizedAccessException">For whatever reason the token is no proof for this activity.</exception>
    public async Task<ClaimsIdentity> VerifyAsync(string? authHeader, Activity activity, CancellationToken cancellationToken)
    {
        var token = TokenIn(authHeader);
        var result = await Handler.ValidateTokenAsync(token, Rules(await KeysOfAsync(token, cancellationToken)));
        if (!result.IsValid)
        {
            throw new UnauthorizedAccessException($"The token is not valid ({result.Exception?.GetType().Name}).", result.Exception);
        }

        Demand(!IsOfAnotherBot(token), "The token is of another bot.");
        Demand(IsForService(result.ClaimsIdentity, activity), "The token is for another serviceUrl.");
        Demand(IsTrusted(activity.ServiceUrl), "The serviceUrl is not among TrustedServiceHosts.");
        Demand(IsEndorsed(token.SigningKey as JsonWebKey, activity.ChannelId), "The token's key is not endorsed for this channel.");
        return result.ClaimsIdentity;
    }

    private static JsonWebToken TokenIn(string? authHeader)
    {
        Demand(authHeader?.StartsWith(Scheme, StringComparison.Ordinal) ?? false, "There is no bearer token.");
        try
        {
            return Handler.ReadJsonWebToken(authHeader![Scheme.Length..].Trim());
        }
        catch (Exception error) when (error is ArgumentException or SecurityTokenException)
        {
            throw new UnauthorizedAccessException("The token cannot be read.", error);
        }
    }

    /// <summary>The key that the token names, or all of them if it names none.</summary>
    private async Task<IReadOnlyList<JsonWebKey>> KeysOfAsync(JsonWebToken token, CancellationToken cancellationToken)
    {
        var named = token.Kid is { Length: > 0 } id ? id : null;
        var known = await keys.ForAsync(named, cancellationToken);
        JsonWebKey[] its = [.. known.Where(each => named is null || each.Kid == named)];
        Demand(its.Length > 0, "The token names a key that its issuer does not have.");
        return its;
    }

    private TokenValidationParameters Rules(IEnumerable<SecurityKey> its) => new()
    {
        ValidIssuer = settings.TokenIssuer,
        ValidAudience = settings.AppId,
        IssuerSigningKeys = its,
        ValidAlgorithms = Algorithms,
        LifetimeValidator = (notBefore, expires, _, _) => IsNow(notBefore, expires),
        RequireSignedTokens = true,
    };

    private bool IsNow(DateTime? notBefore, DateTime? expires)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        return (notBefore is null || notBefore <= now + Skew) && expires > now - Skew;
    }

    /// <summary>A bot that calls another names itself in its token; a channel does not.</summary>
    private bool IsOfAnotherBot(JsonWebToken token) =>
        token.TryGetPayloadValue<string>("ver", out var version)
        && token.TryGetPayloadValue<string>(version is "2.0" ? "azp" : "appid", out var bot)
        && bot != settings.AppId;

    private static bool IsForService(ClaimsIdentity identity, Activity activity) =>
        identity.FindFirst("serviceurl") is { } claim && claim.Value.Equals(activity.ServiceUrl, StringComparison.OrdinalIgnoreCase);

    private bool IsTrusted(string serviceUrl) => Uri.TryCreate(serviceUrl, UriKind.Absolute, out var address) && settings.Hosts.Trusts(address);

    /// <summary>An activity that names no channel claims to come from none.</summary>
    private static bool IsEndorsed(JsonWebKey? key, string? channelId) => string.IsNullOrWhiteSpace(channelId)
        || (key?.AdditionalData.TryGetValue("endorsements", out var endorsed) is true
            && SchemaJson.To<List<JsonElement>>(endorsed) is { } names
            && names.Exists(each => each.ValueKind == JsonValueKind.String && each.ValueEquals(channelId)));

    private static void Demand(bool met, string otherwise)
    {
        if (!met)
        {
            throw new UnauthorizedAccessException(otherwise);
        }
    }
}
