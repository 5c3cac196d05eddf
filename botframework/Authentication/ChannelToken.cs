using System.Security.Claims;
using System.Text.Json;
using BotFramework.Schema;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace BotFramework.Authentication;

/// <summary>Verifies the token with which a channel delivers an activity.</summary>
internal sealed class ChannelToken(AuthenticationSettings settings, SigningKeys keys)
{
    private const string Scheme = "Bearer ";

    private static readonly JsonWebTokenHandler Handler = new();
    private static readonly string[] Algorithms =
        [SecurityAlgorithms.RsaSha256, SecurityAlgorithms.RsaSha384, SecurityAlgorithms.RsaSha512];

    /// <summary>The identity in the token, if it is valid and meant for this activity.</summary>
    /// <exception cref="UnauthorizedAccessException">For whatever reason the token is no proof for this activity.</exception>
    public async Task<ClaimsIdentity> VerifyAsync(string? authHeader, Activity activity, CancellationToken cancellationToken)
    {
        var token = TokenIn(authHeader);
        var known = await keys.ForAsync(token.Kid is { Length: > 0 } id ? id : null, cancellationToken);
        var result = await Handler.ValidateTokenAsync(token, Rules(known));
        if (!result.IsValid)
        {
            throw new UnauthorizedAccessException("The token is not valid.", result.Exception);
        }

        Demand(IsForService(result.ClaimsIdentity, activity), "The token is for another serviceUrl.");
        Demand(settings.Hosts.Trusts(new Uri(activity.ServiceUrl)), "The serviceUrl is not among TrustedServiceHosts.");
        var endorsed = token.SigningKey is JsonWebKey key && Endorses(key, activity.ChannelId);
        Demand(endorsed, "The token's key is not endorsed for this channel.");
        return result.ClaimsIdentity;
    }

    private static JsonWebToken TokenIn(string? authHeader)
    {
        Demand(authHeader?.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase) ?? false, "There is no bearer token.");
        try
        {
            return Handler.ReadJsonWebToken(authHeader![Scheme.Length..].Trim());
        }
        catch (Exception error) when (error is ArgumentException or SecurityTokenException)
        {
            throw new UnauthorizedAccessException("The token cannot be read.", error);
        }
    }

    private TokenValidationParameters Rules(IEnumerable<SecurityKey> known) => new()
    {
        ValidIssuer = settings.TokenIssuer,
        ValidAudience = settings.AppId,
        IssuerSigningKeys = known,
        ValidAlgorithms = Algorithms,
        ClockSkew = TimeSpan.FromMinutes(5),
        RequireExpirationTime = true,
        RequireSignedTokens = true,
    };

    private static bool IsForService(ClaimsIdentity identity, Activity activity) =>
        identity.FindFirst("serviceurl") is { } claim && claim.Value.Equals(activity.ServiceUrl, StringComparison.OrdinalIgnoreCase);

    private static bool Endorses(JsonWebKey key, string channelId) => key.AdditionalData.TryGetValue("endorsements", out var endorsed)
        && SchemaJson.To<List<JsonElement>>(endorsed) is { } names
        && names.Exists(each => each.ValueKind == JsonValueKind.String && each.ValueEquals(channelId));

    private static void Demand(bool met, string otherwise)
    {
        if (!met)
        {
            throw new UnauthorizedAccessException(otherwise);
        }
    }
}
