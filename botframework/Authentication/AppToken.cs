using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.Identity.Client;

namespace BotFramework.Authentication;

/// <summary>
/// The bot's own token. It is kept here and used until it has five minutes left to run; who asks while another is asked for waits for the
/// same answer. MSAL keeps it too, but may miss its own cache when several ask it one right after the other.
/// </summary>
internal sealed partial class AppToken(Func<CancellationToken, Task<AuthenticationResult>> login, TimeProvider clock)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private static readonly TimeSpan Margin = TimeSpan.FromMinutes(5);

    private readonly Lock gate = new();
    private Task<AuthenticationResult>? latest;

    /// <summary>A token that is valid for five minutes at least.</summary>
    /// <exception cref="HttpRequestException">
    /// The login service refused, or could not be reached in 30 s. It is a <see cref="HttpRequestError.UserAuthenticationError"/>, so that nobody
    /// takes it for a call to the channel that was not answered: nothing was sent.
    /// </exception>
    /// <exception cref="TaskCanceledException">The caller no longer waits; the same error stands inside it.</exception>
    public async Task<string> GetAsync(CancellationToken cancellationToken)
    {
        Task<AuthenticationResult> answer;
        lock (gate)
        {
            answer = latest is not null && IsOfUse(latest) ? latest : latest = AskAsync();
        }

        try
        {
            return (await answer.WaitAsync(cancellationToken)).AccessToken;
        }
        catch (OperationCanceledException stopped)
        {
            throw new TaskCanceledException(stopped.Message, NoToken("it was no longer waited for"), cancellationToken);
        }
    }

    private bool IsOfUse(Task<AuthenticationResult> answer) =>
        !answer.IsCompleted || (answer.IsCompletedSuccessfully && answer.Result.ExpiresOn - clock.GetUtcNow() > Margin);

    private async Task<AuthenticationResult> AskAsync()
    {
        await Task.Yield();
        using var late = new CancellationTokenSource(Patience, clock);
        try
        {
            return await login(late.Token);
        }
        catch (Exception error) when (error is MsalException or HttpRequestException or JsonException or OperationCanceledException)
        {
            throw NoToken(ReasonOf(error));
        }
    }

    private static HttpRequestException NoToken(string reason) =>
        new(HttpRequestError.UserAuthenticationError, $"The login service gave the bot no token: {reason}.");

    /// <summary>MSAL wraps some of what goes wrong on the way; the rest, a page in place of an answer included, comes as it is.</summary>
    private static string ReasonOf(Exception error) => error switch
    {
        MsalException refusal => Codes(refusal),
        HttpRequestException lost => $"the connection failed, {lost.HttpRequestError}",
        JsonException => "the answer is not JSON",
        _ => $"no answer in {Patience.TotalSeconds} s",
    };

    /// <summary>
    /// Codes, and neither words nor the exception itself: whoever answers in the login service's place may repeat what it was sent, and that
    /// is the secret.
    /// </summary>
    private static string Codes(MsalException refusal)
    {
        var status = refusal is MsalServiceException { StatusCode: > 0 } service ? $"HTTP {service.StatusCode}" : null;
        string?[] codes = [refusal.ErrorCode, status, .. Numbers().Matches(refusal.Message).Select(each => each.Value)];
        return string.Join(", ", codes.OfType<string>().Distinct(StringComparer.Ordinal));
    }

    [GeneratedRegex(@"\bAADSTS\d{1,9}\b", RegexOptions.None, 1000)]
    private static partial Regex Numbers();
}
