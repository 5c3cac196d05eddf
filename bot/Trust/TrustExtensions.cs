using Helmsman.Bot.Reports;

namespace Helmsman.Bot.Trust;

/// <summary>What the bot lets in, and whom it shows its token.</summary>
public static class TrustExtensions
{
    public static IServiceCollection AddTrust(this IServiceCollection services)
    {
        services.AddHttpClient();
        services.ConfigureHttpClientDefaults(client => client.ConfigurePrimaryHttpMessageHandler((handler, _) => FollowRedirects(handler, false)));
        services.AddHttpClient(AttachedFile.HttpClientName).ConfigurePrimaryHttpMessageHandler((handler, _) => FollowRedirects(handler, true));
        return services
            .AddSingleton<OddActivities>()
            .AddSingleton<BotFrameworkAuthentication, TrustedCallers>();
    }

    /// <summary>In this order: too large, nobody's, and then whatever the adapter finds.</summary>
    public static RouteHandlerBuilder ForTrustedCallers(this RouteHandlerBuilder messages) => messages
        .AddEndpointFilter<RouteHandlerBuilder, BodyLimit>()
        .AddEndpointFilter<RouteHandlerBuilder, AnonymousOnlyHere>();

    /// <summary>
    /// What is sent to one host, and the token with it, is not for the host that this one points to; only a file, which is fetched without
    /// any token, may lie elsewhere.
    /// </summary>
    private static void FollowRedirects(HttpMessageHandler handler, bool follow)
    {
        if (handler is SocketsHttpHandler sockets)
        {
            sockets.AllowAutoRedirect = follow;
        }
    }
}
