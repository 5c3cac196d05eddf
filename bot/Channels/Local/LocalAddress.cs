using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace Helmsman.Bot.Channels.Local;

/// <summary>Where this very program listens: the channel and the bot are two ends of one wire on one machine.</summary>
public sealed class LocalAddress(IServer server)
{
    /// <summary>Null when the server listens on no port, as a test server does.</summary>
    public Uri? Root =>
        (from address in server.Features.Get<IServerAddressesFeature>()?.Addresses ?? []
         let bound = BindingAddress.Parse(address)
         where !bound.IsUnixPipe && !bound.IsNamedPipe
         orderby bound.Scheme
         select new Uri($"{bound.Scheme}://localhost:{bound.Port}/")).FirstOrDefault();

    /// <summary>What the bot replies to; it ends in a slash, which counts.</summary>
    public Uri? Service => Root is { } root ? new Uri(root, "local/") : null;
}
