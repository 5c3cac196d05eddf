namespace Helmsman.Cards;

/// <summary>Whether an address is one of the public web, as far as it says so itself: nothing is looked up.</summary>
internal static class PublicAddress
{
    /// <summary>Names that mean something only within a house.</summary>
    private static readonly string[] Inside = [".local", ".localhost", ".internal", ".intranet", ".lan", ".home.arpa"];

    /// <param name="address">Of <see cref="WebAddress"/>: in other letters 127.0.0.1 would be a name.</param>
    public static bool Is(Uri address) =>
        address.Scheme == Uri.UriSchemeHttps
        && address.IsDefaultPort
        && address.UserInfo.Length == 0
        && address.HostNameType == UriHostNameType.Dns
        && HasTopLevel(address.Host)
        && !Array.Exists(Inside, domain => IsOf(address, domain));

    /// <param name="domain">With a dot before it; it is of itself.</param>
    public static bool IsOf(Uri address, string domain) => $".{address.Host}".EndsWith(domain, StringComparison.OrdinalIgnoreCase);

    /// <summary>Dotted, and the last part no number, nor empty: a dot at the end would hide whose host it is.</summary>
    private static bool HasTopLevel(string host) => host.LastIndexOf('.') is > 0 and var dot && dot + 1 < host.Length && char.IsAsciiLetter(host[dot + 1]);
}
