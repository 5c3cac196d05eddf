using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Helmsman.Slack.Client;

/// <summary>How Slack signs what it sends (docs.slack.dev/authentication/verifying-requests-from-slack).</summary>
public static class Signing
{
    public const string SignatureHeader = "X-Slack-Signature";
    public const string TimeHeader = "X-Slack-Request-Timestamp";

    public static string Of(string secret, string timestamp, string body) =>
        "v0=" + Convert.ToHexStringLower(HMACSHA256.HashData(Encoding.UTF8.GetBytes(secret), Encoding.UTF8.GetBytes($"v0:{timestamp}:{body}")));

    public static string TimeOf(DateTimeOffset moment) => moment.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
}
