using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Helmsman.Benchmarks.Clicks;

/// <summary>In the channel's place: takes whatever the bot sends, and gives each message an id.</summary>
internal sealed class Sink : IDisposable
{
    private readonly HttpListener listener = new();
    private int last;

    public Sink()
    {
        Address = $"http://127.0.0.1:{FreePort().ToString(CultureInfo.InvariantCulture)}/";
        listener.Prefixes.Add(Address);
        listener.Start();
        _ = TakeAsync();
    }

    public string Address { get; }

    public void Dispose() => listener.Close();

    private async Task TakeAsync()
    {
        while (listener.IsListening)
        {
            try
            {
                _ = AnswerAsync(await listener.GetContextAsync());
            }
            catch (Exception error) when (error is HttpListenerException or ObjectDisposedException)
            {
                return;
            }
        }
    }

    private async Task AnswerAsync(HttpListenerContext call)
    {
        await call.Request.InputStream.CopyToAsync(Stream.Null);
        var answer = Encoding.UTF8.GetBytes($$"""{"id":"m{{Interlocked.Increment(ref last).ToString(CultureInfo.InvariantCulture)}}"}""");
        (call.Response.StatusCode, call.Response.ContentType) = (200, "application/json");
        await call.Response.OutputStream.WriteAsync(answer);
        call.Response.Close();
    }

    private static int FreePort()
    {
        using var probe = new TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        return ((IPEndPoint)probe.LocalEndpoint).Port;
    }
}
