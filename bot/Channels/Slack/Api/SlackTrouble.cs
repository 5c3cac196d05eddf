using System.Net;
using Helmsman.Bot.Sending;

namespace Helmsman.Bot.Channels.Slack.Api;

/// <summary>
/// What Slack's error codes ask for. Codes are those of docs.slack.dev/reference/methods/chat.postMessage and chat.update (as slack-ruby/slack-api-ref
/// has them, read 2026-11-23); one that is not here is a refusal like any other.
/// </summary>
internal static class SlackTrouble
{
    public const string TokenRevoked = "token_revoked";

    /// <summary>The token is no good for anything any more: everything of the workspace waits until it is installed again.</summary>
    public static readonly IReadOnlySet<string> Revoked = new HashSet<string>(StringComparer.Ordinal)
    {
        "not_authed", "invalid_auth", "account_inactive", TokenRevoked, "token_expired", "org_login_required", "team_access_not_granted",
    };

    private static readonly HashSet<string> Passing = new(StringComparer.Ordinal)
    {
        "ratelimited", "rate_limited", "message_limit_exceeded", "internal_error", "fatal_error", "service_unavailable", "request_timeout", "accesslimited", "team_added_to_org",
        "external_channel_migrating", "update_failed",
    };

    private static readonly HashSet<string> Silencing = new(StringComparer.Ordinal)
    {
        "not_in_channel", "no_permission", "is_archived", "is_inactive", "channel_not_found", "restricted_action", "restricted_action_read_only_channel", "restricted_action_thread_only_channel",
        "restricted_action_non_threadable_channel", "ekm_access_denied", "user_not_found", "user_disabled", "cannot_dm_bot", "messages_tab_disabled",
    };

    private static readonly HashSet<string> Gone = new(StringComparer.Ordinal) { "message_not_found", "thread_not_found", "cant_update_message", "edit_window_closed", "file_not_found", "file_deleted" };

    private static readonly HashSet<string> OfForm = new(StringComparer.Ordinal)
    {
        "invalid_blocks", "invalid_blocks_format", "msg_blocks_too_long", "only_one_table_allowed", "msg_too_long", "block_mismatch",
    };

    /// <param name="detail">What Slack says of it beside the code.</param>
    public static Trouble Of(string method, string code, string? detail = null) => (detail is null ? $"{method}: {code}" : $"{method}: {code} ({detail})") is var error && Passing.Contains(code) ? new Trouble.Passing(error, null)
        : Silencing.Contains(code) || Revoked.Contains(code) ? new Trouble.Forbidden(error, code)
        : Gone.Contains(code) ? new Trouble.NotThere(error)
        : new Trouble.Refused(error, code);

    /// <summary>It is about all of the workspace, not about one place in it.</summary>
    public static bool IsOfWorkspace(Trouble trouble) => trouble is Trouble.Forbidden { Code: var code } && Revoked.Contains(code);

    /// <summary>The same said more simply may be taken.</summary>
    public static bool IsAboutForm(Trouble trouble) => trouble is Trouble.Refused { Code: { } code } && OfForm.Contains(code);

    public static Trouble Of(string method, HttpStatusCode status, TimeSpan? after) => $"{method}: {(int)status}" is var error && IsPassing(status)
        ? new Trouble.Passing(error, after)
        : new Trouble.Refused(error);

    private static bool IsPassing(HttpStatusCode status) => status is HttpStatusCode.TooManyRequests or >= HttpStatusCode.InternalServerError;
}
