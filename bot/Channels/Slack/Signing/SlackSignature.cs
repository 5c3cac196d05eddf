using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Helmsman.Bot.Channels.Slack.Signing;

/// <summary>How Slack proves that a request is its own (docs.slack.dev/authentication/verifying-requests-from-slack).</summary>
public static class SlackSignature
{
    public const string SignatureHeader = "X-Slack-Signature";

    /// <summary>Unix seconds.</summary>
    public const string TimeHeader = "X-Slack-Request-Timestamp";

    /// <summary>A request that is older, or from so far ahead, may be one that somebody recorded.</summary>
    public static readonly TimeSpan GoodFor = TimeSpan.FromMinutes(5);

    private const string Version = "v0";

    /// <param name="body">As it came, before anything reads it.</param>
    public static bool Proves(string secret, string? time, string? signature, ReadOnlySpan<byte> body, DateTimeOffset now) =>
        secret.Length > 0
        && signature is not null
        && long.TryParse(time, NumberStyles.None, CultureInfo.InvariantCulture, out var at)
        && Math.Abs(now.ToUnixTimeSeconds() - at) <= GoodFor.TotalSeconds
        && CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(Of(secret, time, body)), Encoding.UTF8.GetBytes(signature));

    public static string Of(string secret, string time, ReadOnlySpan<byte> body)
    {
        using var hash = IncrementalHash.CreateHMAC(HashAlgorithmName.SHA256, Encoding.UTF8.GetBytes(secret));
        hash.AppendData(Encoding.UTF8.GetBytes($"{Version}:{time}:"));
        hash.AppendData(body);
        return $"{Version}={Convert.ToHexStringLower(hash.GetHashAndReset())}";
    }
}
