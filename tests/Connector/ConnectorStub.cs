using System.Security.Cryptography.X509Certificates;
using Helmsman.Connector.Client;
using Helmsman.Connector.Faults;
using Helmsman.Connector.Hosting;
using Helmsman.Connector.Identity;
using Helmsman.Connector.Limits;
using Helmsman.Connector.Traffic;
using Helmsman.Connector.World;
using Helmsman.Loopback;
using Microsoft.AspNetCore.Builder;

namespace Helmsman.Connector;

/// <summary>
/// The other side of the wire: what a bot in Microsoft Teams calls, and what calls it, on this machine over HTTPS. It knows the protocol
/// and nothing of any bot.
/// </summary>
public sealed class ConnectorStub : IAsyncDisposable
{
    private readonly ConnectorOptions options;
    private readonly LoopbackServer server;

    private ConnectorStub(ConnectorOptions options)
    {
        this.options = options;
        World = new TeamsWorld(options);
        Limits = new RateLimiter<Limited>(options.Limits, options.Clock, options.RefusedCallsCount);
        ChannelTokens = new ChannelTokens(options);
        BotTokens = new BotTokens(options.Clock);
        server = new LoopbackServer(app => app.Run(new Switchboard(options, this).HandleAsync), Certificate, options.Port);
    }

    /// <summary>With a slash at its end.</summary>
    public Uri Address => server.Address;

    /// <summary>As activities name it.</summary>
    public string ServiceUrl => $"{Address.AbsoluteUri}{Route.Base}/";

    public X509Certificate2 Certificate { get; } = LoopbackCertificate.Make();

    public BotRegistration Bot => options.Bot;

    public TimeProvider Clock => options.Clock;

    public TeamsWorld World { get; }

    public CallLog<Call, Exchange> Log { get; } = new();

    public RateLimiter<Limited> Limits { get; }

    public FaultPlan<Call, Fault> Faults { get; } = new();

    /// <summary>The tokens that come with activities.</summary>
    public ChannelTokens ChannelTokens { get; }

    /// <summary>The tokens that the bot is given.</summary>
    public BotTokens BotTokens { get; }

    /// <summary>What a redirected caller asked of the other host. A call here that carries a token has betrayed it.</summary>
    public IReadOnlyList<Call> Elsewhere => [.. Log.Calls.Where(call => call.Host != Address.Host)];

    /// <summary>The settings with which a bot takes this for its cloud, by the names of the Bot Framework's own packages.</summary>
    public IReadOnlyDictionary<string, string> Settings => new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["MicrosoftAppType"] = "SingleTenant",
        ["MicrosoftAppId"] = Bot.AppId,
        ["MicrosoftAppPassword"] = Bot.Secret,
        ["MicrosoftAppTenantId"] = Bot.Tenant,
        ["ToBotFromChannelTokenIssuer"] = options.Issuer,
        ["ToBotFromChannelOpenIdMetadataUrl"] = $"{Address.AbsoluteUri}v1/.well-known/openidconfiguration",
        ["ToChannelFromBotLoginUrl"] = $"{Address.AbsoluteUri}{Bot.Tenant}",
        ["ToChannelFromBotOAuthScope"] = options.Scope,
        ["TrustedServiceHosts"] = Address.Host,
    };

    public static async Task<ConnectorStub> StartAsync(ConnectorOptions? options = null)
    {
        var stub = new ConnectorStub(options ?? new ConnectorOptions());
        await stub.server.StartAsync();
        return stub;
    }

    /// <summary>For a client that is to trust this connector's certificate, and no other.</summary>
    public HttpMessageHandler CreateHandler() => LoopbackCertificate.HandlerTrusting(Certificate);

    /// <summary>Teams as this bot's users have it before them.</summary>
    /// <param name="bot">With the address to which <c>api/messages</c> is relative.</param>
    public TeamsSide TeamsFor(HttpClient bot) => new(this, bot);

    public async ValueTask DisposeAsync()
    {
        await server.DisposeAsync();
        Certificate.Dispose();
    }
}
