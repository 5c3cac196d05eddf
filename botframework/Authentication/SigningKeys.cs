using Microsoft.Extensions.Logging;
using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;

namespace BotFramework.Authentication;

/// <summary>
/// The keys that channels sign with, from the issuer's OpenID metadata. They are fetched again after a day, and at once when a token names
/// a key that is not among them, for the issuer may have changed it; but that at most every five minutes: a caller must not make us ask at
/// will. Callers at once wait for one fetch.
/// </summary>
internal sealed partial class SigningKeys(string metadata, Func<HttpClient> http, TimeProvider clock, ILogger logger)
{
    private static readonly TimeSpan Fresh = TimeSpan.FromHours(24);
    private static readonly TimeSpan BetweenAttempts = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly Lock gate = new();
    private IList<JsonWebKey>? known;
    private DateTimeOffset staleAt;
    private DateTimeOffset askAgainAt;
    private Task<IList<JsonWebKey>>? underway;

    /// <summary>All keys; if they could not be fetched again, the former ones.</summary>
    /// <param name="keyId">The key that a token names; null if it names none.</param>
    /// <exception cref="UnauthorizedAccessException">They could not be fetched and never have been.</exception>
    public Task<IList<JsonWebKey>> ForAsync(string? keyId, CancellationToken cancellationToken)
    {
        lock (gate)
        {
            if (known is not null && Serve(known, keyId))
            {
                return Task.FromResult(known);
            }

            underway = underway is { IsCompleted: false } ? underway : Task.Run(FetchAsync, CancellationToken.None);
            return underway.WaitAsync(cancellationToken);
        }
    }

    private bool Serve(IList<JsonWebKey> keys, string? keyId)
    {
        var now = clock.GetUtcNow();
        if (now >= staleAt)
        {
            return false;
        }

        if (keyId is null || keys.Any(each => each.Kid == keyId) || now < askAgainAt)
        {
            return true;
        }

        askAgainAt = now + BetweenAttempts;
        return false;
    }

    private async Task<IList<JsonWebKey>> FetchAsync()
    {
        using var late = new CancellationTokenSource(Patience, clock);
        try
        {
            var retriever = new HttpDocumentRetriever(http()) { RequireHttps = !new Uri(metadata).IsLoopback };
            var configuration = await OpenIdConnectConfigurationRetriever.GetAsync(metadata, retriever, late.Token);
            return Keep(configuration.JsonWebKeySet?.Keys ?? [], Fresh);
        }
        catch (Exception error) when (Volatile.Read(ref known) is { } former)
        {
            Log.NotFetched(logger, metadata, error);
            return Keep(former, BetweenAttempts);
        }
        catch (Exception error)
        {
            throw new UnauthorizedAccessException("The issuer's keys could not be fetched, so no token can be verified.", error);
        }
    }

    private IList<JsonWebKey> Keep(IList<JsonWebKey> keys, TimeSpan fresh)
    {
        lock (gate)
        {
            known = keys;
            staleAt = clock.GetUtcNow() + fresh;
            return keys;
        }
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Warning, "The signing keys of {Metadata} could not be fetched again; the former ones stay in use")]
        public static partial void NotFetched(ILogger logger, string metadata, Exception error);
    }
}
