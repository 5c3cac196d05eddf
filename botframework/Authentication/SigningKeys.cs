using Microsoft.Extensions.Logging;
using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;

namespace BotFramework.Authentication;

/// <summary>
/// The keys that channels sign with, from the issuer's OpenID metadata. They are fetched again after a day, and when a token names a key
/// that is not among them, for the issuer may have changed it, but then at most every five minutes: a caller must not make us ask at will.
/// </summary>
internal sealed partial class SigningKeys(string metadata, Func<HttpClient> http, TimeProvider clock, ILogger logger) : IDisposable
{
    private static readonly TimeSpan Fresh = TimeSpan.FromHours(24);
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    private readonly SemaphoreSlim oneAtATime = new(1, 1);
    private Fetched? last;

    /// <summary>All keys; if they could not be fetched again, the former ones.</summary>
    /// <exception cref="UnauthorizedAccessException">They could not be fetched and never have been.</exception>
    public async Task<IList<JsonWebKey>> ForAsync(string? keyId, CancellationToken cancellationToken)
    {
        if (last is { } known && Serves(known, keyId))
        {
            return known.Keys;
        }

        await oneAtATime.WaitAsync(cancellationToken);
        try
        {
            last = last is { } still && Serves(still, keyId) ? still : await FetchAsync(cancellationToken);
            return last.Keys;
        }
        finally
        {
            oneAtATime.Release();
        }
    }

    public void Dispose() => oneAtATime.Dispose();

    private bool Serves(Fetched known, string? keyId)
    {
        var age = clock.GetUtcNow() - known.At;
        return age < Patience || (age < Fresh && (keyId is null || known.Keys.Any(each => each.Kid == keyId)));
    }

    private async Task<Fetched> FetchAsync(CancellationToken cancellationToken)
    {
        try
        {
            var retriever = new HttpDocumentRetriever(http()) { RequireHttps = !new Uri(metadata).IsLoopback };
            var configuration = await OpenIdConnectConfigurationRetriever.GetAsync(metadata, retriever, cancellationToken);
            return new Fetched(configuration.JsonWebKeySet?.Keys ?? [], clock.GetUtcNow());
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            if (last is null)
            {
                throw new UnauthorizedAccessException("The issuer's keys could not be fetched, so no token can be verified.", error);
            }

            Log.NotFetched(logger, metadata, error);
            return last with { At = clock.GetUtcNow() };
        }
    }

    private sealed record Fetched(IList<JsonWebKey> Keys, DateTimeOffset At);

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Warning, "The signing keys of {Metadata} could not be fetched again; the former ones stay in use")]
        public static partial void NotFetched(ILogger logger, string metadata, Exception error);
    }
}
