using BotFramework.Connector;
using Microsoft.Identity.Client;

namespace BotFramework.Authentication;

internal sealed class LoginHttp(IHttpClientFactory http) : IMsalHttpClientFactory
{
    public HttpClient GetHttpClient() => http.CreateClient(HttpClientNames.Login);
}

/// <summary>
/// For a host that brings no factory: one pool of connections, renewed often enough to follow DNS. It follows no redirects: what is meant
/// for one host is not for another.
/// </summary>
internal sealed class PooledHttp : IHttpClientFactory
{
    private static readonly SocketsHttpHandler Pool = new() { PooledConnectionLifetime = TimeSpan.FromMinutes(5), AllowAutoRedirect = false };

    public HttpClient CreateClient(string name) => new(Pool, disposeHandler: false);
}
