using System.Globalization;
using System.Net;
using Microsoft.Identity.Client;

namespace Helmsman.Bot.Sending;

/// <summary>What went wrong with a call to a channel, as far as it decides what to do next (learn.microsoft.com, conversation-messages).</summary>
public abstract record Trouble(string Error)
{
    /// <summary>It was not done, and trying again later will do: 412, 429, 502, 503, 504, or there was no connection at all, or no token for it.</summary>
    /// <param name="After">How long the channel asked to wait.</param>
    public sealed record Passing(string Error, TimeSpan? After) : Trouble(Error);

    /// <summary>It was sent and no answer came: whether it was done nobody knows.</summary>
    public sealed record Unanswered(string Error) : Trouble(Error);

    /// <summary>403: the bot may not speak there.</summary>
    public sealed record Forbidden(string Error, string Code) : Trouble(Error);

    /// <summary>404: the conversation, or the message that was to be edited, is not there.</summary>
    public sealed record NotThere(string Error) : Trouble(Error);

    /// <summary>The same call would be refused again.</summary>
    /// <param name="Code">As the channel names it, where it does.</param>
    public sealed record Refused(string Error, string? Code = null) : Trouble(Error);

    // Some of them stand in the error's subcode.
    private static readonly string[] ForbiddenCodes =
        ["BotDisabledByAdmin", "BotNotInConversationRoster", "ConversationBlockedByUser", "NotEnoughPermissions", "MessageWritesBlocked", "InvalidBotApiHost"];

    private static readonly HttpRequestError[] NeverSent =
    [
        HttpRequestError.ConnectionError, HttpRequestError.NameResolutionError, HttpRequestError.SecureConnectionError, HttpRequestError.ProxyTunnelError,
        HttpRequestError.UserAuthenticationError,
    ];

    public static Trouble Of(Exception error, TimeProvider clock) => error switch
    {
        TroubleException told => told.Trouble,
        ErrorResponseException { Response: { } response } refused => Said(refused, response, clock),
        HttpRequestException { HttpRequestError: var reason } when NeverSent.Contains(reason) => new Passing(error.Message, null),
        MsalException { IsRetryable: true } => new Passing(error.Message, null),
        TaskCanceledException { InnerException: HttpRequestException reached } => Of(reached, clock),
        HttpRequestException or TaskCanceledException => new Unanswered(error.Message),
        _ => new Refused(error.Message),
    };

    private static Trouble Said(ErrorResponseException refused, HttpResponseMessageWrapper response, TimeProvider clock) => response.StatusCode switch
    {
        HttpStatusCode.PreconditionFailed or HttpStatusCode.TooManyRequests or HttpStatusCode.BadGateway
            or HttpStatusCode.ServiceUnavailable or HttpStatusCode.GatewayTimeout => new Passing(refused.Message, AfterOf(response, clock)),
        HttpStatusCode.Forbidden => new Forbidden(refused.Message, CodeIn(response.Content) ?? refused.Body?.Error?.Code ?? "Forbidden"),
        HttpStatusCode.NotFound => new NotThere(refused.Message),
        _ => new Refused(refused.Message),
    };

    private static string? CodeIn(string content) =>
        Array.Find(ForbiddenCodes, code => content.Contains(code, StringComparison.OrdinalIgnoreCase));

    /// <summary>In seconds or as a date (RFC 9110 §10.2.3).</summary>
    private static TimeSpan? AfterOf(HttpResponseMessageWrapper response, TimeProvider clock)
    {
        if (!response.Headers.TryGetValue("Retry-After", out var values) || values.FirstOrDefault() is not { } said)
        {
            return null;
        }

        if (int.TryParse(said, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds))
        {
            return TimeSpan.FromSeconds(seconds);
        }

        return DateTimeOffset.TryParse(said, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var until) && until > clock.GetUtcNow()
            ? until - clock.GetUtcNow()
            : null;
    }
}
