using Helmsman.Bot.Trust;

namespace Helmsman.Bot.Channels.Slack.Signing;

public static class SigningExtensions
{
    /// <summary>
    /// In this order: too large, not Slack's. The handler takes the <see cref="HttpRequest"/> itself: whatever is bound to a parameter is read before
    /// anybody looks whose it is.
    /// </summary>
    public static RouteHandlerBuilder ForSlack(this RouteHandlerBuilder endpoint) => endpoint
        .AddEndpointFilter<RouteHandlerBuilder, BodyLimit>()
        .AddEndpointFilter<RouteHandlerBuilder, OnlySlack>();
}
