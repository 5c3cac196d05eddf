using Helmsman.Tests.BotFramework;

namespace Helmsman.Tests.Bot.Trust.WithTokens;

/// <summary>The login service answers, and nobody else.</summary>
internal sealed class OutsideWorld(Issuer issuer) : HttpMessageHandler
{
    public List<HttpRequestMessage> Others { get; } = [];

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (issuer.AnswerTo(request.RequestUri!) is { } answer)
        {
            return Task.FromResult(answer);
        }

        Others.Add(request);
        return Task.FromResult(new HttpResponseMessage(System.Net.HttpStatusCode.OK));
    }
}
