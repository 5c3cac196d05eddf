using System.Security.Claims;
using BotFramework.Connector;
using BotFramework.Schema;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace BotFramework.Authentication;

/// <summary>
/// Trust by settings: MicrosoftAppId, MicrosoftAppPassword, MicrosoftAppTenantId, MicrosoftAppType (SingleTenant, MultiTenant or
/// UserAssignedMSI); ChannelService for the cloud; and where a cloud's own value is not right, ToBotFromChannelTokenIssuer,
/// ToBotFromChannelOpenIdMetadataUrl, ToChannelFromBotLoginUrl (with the tenant), ToChannelFromBotOAuthScope and TrustedServiceHosts
/// (names or <c>*.name</c>, the hosts that may see the bot's token; a setting of our own). Without an app id every caller is anonymous,
/// which <see cref="Integration.CloudAdapter"/> accepts from this machine in Development only.
/// </summary>
public class ConfigurationBotFrameworkAuthentication : BotFrameworkAuthentication
{
    private readonly AuthenticationSettings settings;
    private readonly ChannelToken channelToken;
    private readonly Connectors connectors;

    /// <param name="configuration">The settings above.</param>
    /// <param name="credentialsFactory">With what the bot proves itself, where it is not what the settings name.</param>
    /// <param name="httpClientFactory">Makes the clients named BotFramework.Connector and BotFramework.Login; they should follow no redirects.</param>
    /// <param name="logger">Is told when the issuer's keys could not be fetched again.</param>
    public ConfigurationBotFrameworkAuthentication(
        IConfiguration configuration,
        ServiceClientCredentialsFactory? credentialsFactory = null,
        IHttpClientFactory? httpClientFactory = null,
        ILogger? logger = null)
        : this(configuration, credentialsFactory, httpClientFactory, logger, TimeProvider.System)
    {
    }

    internal ConfigurationBotFrameworkAuthentication(
        IConfiguration configuration,
        ServiceClientCredentialsFactory? credentialsFactory,
        IHttpClientFactory? httpClientFactory,
        ILogger? logger,
        TimeProvider clock)
    {
        settings = AuthenticationSettings.From(configuration);
        var http = httpClientFactory ?? new PooledHttp();
        var keys = new SigningKeys(settings.OpenIdMetadata, () => http.CreateClient(HttpClientNames.Login), clock, logger ?? NullLogger.Instance);
        channelToken = new ChannelToken(settings, keys, clock);
        var proof = credentialsFactory ?? AppRegistration.ProofIn(configuration);
        connectors = new Connectors(settings.Hosts, http, proof is null ? null : new AppToken(proof.Login(settings, new LoginHttp(http)), clock));
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
}
