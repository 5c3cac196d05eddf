using System.Collections.Concurrent;
using System.Security.Claims;
using BotFramework.Connector;
using BotFramework.Schema;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace BotFramework.Authentication;

/// <summary>
/// Trust by settings: MicrosoftAppId, MicrosoftAppPassword, MicrosoftAppTenantId, MicrosoftAppType (SingleTenant or MultiTenant), and for
/// another cloud ToBotFromChannelTokenIssuer, ToBotFromChannelOpenIdMetadataUrl, ToChannelFromBotLoginUrl (with the tenant),
/// ToChannelFromBotOAuthScope and TrustedServiceHosts (names or <c>*.name</c>, the hosts that may see the bot's token; a setting of our
/// own). Without an app id every caller is anonymous, which <see cref="Integration.CloudAdapter"/> accepts from this machine in
/// Development only.
/// </summary>
public sealed class ConfigurationBotFrameworkAuthentication : BotFrameworkAuthentication, IDisposable
{
    private readonly AuthenticationSettings settings;
    private readonly PooledHttp? ownHttp;
    private readonly SigningKeys keys;
    private readonly ChannelToken channelToken;
    private readonly AppToken? appToken;
    private readonly Connectors connectors;

    public ConfigurationBotFrameworkAuthentication(
        IConfiguration configuration, IHttpClientFactory? httpClientFactory = null, ILogger? logger = null)
        : this(AuthenticationSettings.From(configuration), httpClientFactory, logger, TimeProvider.System)
    {
    }

    internal ConfigurationBotFrameworkAuthentication(
        AuthenticationSettings settings, IHttpClientFactory? httpClientFactory, ILogger? logger, TimeProvider clock)
    {
        this.settings = settings;
        var http = httpClientFactory ?? (ownHttp = new PooledHttp());
        keys = new SigningKeys(
            settings.OpenIdMetadata, () => http.CreateClient(HttpClientNames.Login), clock, logger ?? NullLogger.Instance);
        channelToken = new ChannelToken(settings, keys);
        appToken = settings.AppId is null ? null : new AppToken(settings, new LoginHttp(http));
        connectors = new Connectors(settings, http, appToken);
    }

    public override async Task<AuthenticateRequestResult> AuthenticateRequestAsync(
        Activity activity, string? authHeader, CancellationToken cancellationToken) => new()
        {
            ClaimsIdentity = settings.AppId is null
                ? new ClaimsIdentity()
                : await channelToken.VerifyAsync(authHeader, activity, cancellationToken),
            ConnectorFactory = connectors,
        };

    public override ConnectorFactory CreateConnectorFactory(ClaimsIdentity claimsIdentity) => connectors;

    public void Dispose()
    {
        appToken?.Dispose();
        keys.Dispose();
        ownHttp?.Dispose();
    }

    private sealed class Connectors(AuthenticationSettings settings, IHttpClientFactory http, AppToken? token) : ConnectorFactory
    {
        private readonly ConcurrentDictionary<string, ConnectorClient> clients = new(StringComparer.Ordinal);

        public override Task<IConnectorClient> CreateAsync(string serviceUrl, string? audience, CancellationToken cancellationToken) =>
            Task.FromResult<IConnectorClient>(clients.GetOrAdd(serviceUrl, Create));

        private ConnectorClient Create(string serviceUrl)
        {
            var address = new Uri(serviceUrl);
            return token is null || settings.Hosts.Trusts(address)
                ? new ConnectorClient(address, http, token)
                : throw new UnauthorizedAccessException($"The host {address.Host} is not among TrustedServiceHosts.");
        }
    }
}
