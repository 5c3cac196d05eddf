using System.Buffers.Text;
using System.Collections.Concurrent;
using System.Security.Cryptography;

namespace Helmsman.Connector.Identity;

/// <summary>The tokens that the bot was given, and must show with every call.</summary>
public sealed class BotTokens(TimeProvider clock)
{
    private readonly ConcurrentDictionary<string, DateTimeOffset> expiry = new(StringComparer.Ordinal);

    public int Issued => expiry.Count;

    public bool IsGood(string? token) => token is not null && expiry.TryGetValue(token, out var end) && clock.GetUtcNow() < end;

    /// <summary>What was given so far is worth nothing any more.</summary>
    public void RevokeAll()
    {
        foreach (var token in expiry.Keys)
        {
            expiry[token] = DateTimeOffset.MinValue;
        }
    }

    internal string Issue(TimeSpan lifetime)
    {
        var token = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(48));
        expiry[token] = clock.GetUtcNow() + lifetime;
        return token;
    }
}
