using System.Collections.Concurrent;
using System.Net;
using System.Text;
using Microsoft.AspNetCore.WebUtilities;

namespace Helmsman.Tests.Bot.Channels.Slack.Install;

/// <summary>Slack as far as it exchanges a code for a token.</summary>
internal sealed class SlackSays : HttpMessageHandler
{
    public const string Installed = """
        {"ok":true,"app_id":"A1","token_type":"bot","access_token":"xoxb-bot-token-77aa","scope":"chat:write","bot_user_id":"UBOT",
         "team":{"id":"T1","name":"Shop <b>&amp;</b> Co"},"enterprise":null,"is_enterprise_install":false,"authed_user":{"id":"ULIN"}}
        """;

    public string Answer { get; set; } = Installed;

    public HttpStatusCode Status { get; set; } = HttpStatusCode.OK;

    public ConcurrentQueue<(string Address, string? Authorization, IReadOnlyDictionary<string, string> Form)> Asked { get; } = [];

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var form = QueryHelpers.ParseQuery(await request.Content!.ReadAsStringAsync(cancellationToken));
        Asked.Enqueue((request.RequestUri!.AbsoluteUri, request.Headers.Authorization?.ToString(), form.ToDictionary(each => each.Key, each => each.Value.ToString(), StringComparer.Ordinal)));
        var answer = new HttpResponseMessage(Status) { Content = new StringContent(Answer, Encoding.UTF8, "application/json") };
        if (Status == HttpStatusCode.TooManyRequests)
        {
            // Longer than anybody waits for a page.
            answer.Headers.RetryAfter = new System.Net.Http.Headers.RetryConditionHeaderValue(TimeSpan.FromMinutes(5));
        }

        return answer;
    }
}
