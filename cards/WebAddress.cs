using System.Text;

namespace Helmsman.Cards;

/// <summary>An address as it is asked for on the web: in ASCII, whatever letters people see in it or in the name of its host.</summary>
internal static class WebAddress
{
    /// <returns>Null for what is no https or http, or has a host that nobody could look up.</returns>
    public static Uri? Of(string? text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var address) && (address.Scheme == Uri.UriSchemeHttps || address.Scheme == Uri.UriSchemeHttp) ? Written(address) : null;

    private static Uri? Written(Uri address)
    {
        try
        {
            // AbsoluteUri alone leaves the host in its own letters.
            var written = new UriBuilder(address) { Host = address.IdnHost }.Uri.AbsoluteUri;
            return Ascii.IsValid(written) ? new(written) : null;
        }
        catch (UriFormatException)
        {
            // Only here .NET sees that the letters of a host can be no name.
            return null;
        }
    }
}
