using System.Net;
using System.Security.Cryptography.X509Certificates;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Helmsman.Loopback;

/// <summary>A web server that only this machine reaches.</summary>
public sealed class LoopbackServer : IAsyncDisposable
{
    private readonly WebApplication app;

    /// <param name="certificate">Null: without TLS.</param>
    /// <param name="port">0: a free one.</param>
    public LoopbackServer(Action<IApplicationBuilder> answer, X509Certificate2? certificate = null, int port = 0)
    {
        // The empty builder reads no settings and no environment: nothing outside says where this listens.
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().UseKestrelHttpsConfiguration().ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, port, listen =>
        {
            if (certificate is not null)
            {
                listen.UseHttps(certificate);
            }
        }));
        builder.Services.AddSingleton<IHostLifetime, EndedByItsOwner>();
        app = builder.Build();
        answer(app);
        Address = new Uri(certificate is null ? "http://127.0.0.1/" : "https://127.0.0.1/");
    }

    /// <summary>With a slash at its end. Kept when the server is gone; without the port until it has started.</summary>
    public Uri Address { get; private set; }

    public async Task StartAsync()
    {
        await app.StartAsync();
        Address = new Uri(app.Urls.Single());
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();
}
