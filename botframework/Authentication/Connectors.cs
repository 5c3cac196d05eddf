using System.Collections.Concurrent;
using BotFramework.Connector;

namespace BotFramework.Authentication;

/// <summary>One client for each serviceUrl; none for a host that must not see the bot's token.</summary>
internal sealed class Connectors(TrustedHosts hosts, IHttpClientFactory http, AppToken? token) : ConnectorFactory
{
    private readonly ConcurrentDictionary<string, ConnectorClient> clients = new(StringComparer.Ordinal);

    public override Task<IConnectorClient> CreateAsync(string serviceUrl, string? audience, CancellationToken cancellationToken) =>
        Task.FromResult<IConnectorClient>(clients.GetOrAdd(serviceUrl, Create));

    private ConnectorClient Create(string serviceUrl)
    {
        var address = new Uri(serviceUrl);
        return token is null || hosts.Trusts(address)
            ? new ConnectorClient(address, http, token)
            : throw new UnauthorizedAccessException($"The host {address.Host} is not among TrustedServiceHosts.");
    }
}
