namespace BotFramework.Authentication;

/// <summary>
/// The hosts that may see the bot's token: names, or <c>*.name</c> for all below it. Over https only, unless the host is this machine.
/// </summary>
internal sealed class TrustedHosts(IEnumerable<string> hosts)
{
    private readonly string[] hosts = [.. hosts];

    public bool Trusts(Uri address) =>
        (address.Scheme == Uri.UriSchemeHttps || address.IsLoopback) && Array.Exists(hosts, each => Matches(each, address.Host));

    private static bool Matches(string pattern, string host) => pattern.StartsWith("*.", StringComparison.Ordinal)
        ? host.EndsWith(pattern[1..], StringComparison.OrdinalIgnoreCase)
        : host.Equals(pattern, StringComparison.OrdinalIgnoreCase);
}
