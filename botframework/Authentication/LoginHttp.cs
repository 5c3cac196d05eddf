using BotFramework.Connector;
using Microsoft.Identity.Client;

namespace BotFramework.Authentication;

internal sealed class LoginHttp(IHttpClientFactory http) : IMsalHttpClientFactory
{
    public HttpClient GetHttpClient() => http.CreateClient(HttpClientNames.Login);
}

/// <summary>For a host that brings no factory: one pool of connections, renewed often enough to follow DNS.</summary>
internal sealed class PooledHttp : IHttpClientFactory, IDisposable
{
    private readonly SocketsHttpHandler pool = new() { PooledConnectionLifetime = TimeSpan.FromMinutes(5) };

    public HttpClient CreateClient(string name) => new(pool, disposeHandler: false);

    public void Dispose() => pool.Dispose();
}
