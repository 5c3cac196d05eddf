using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Helmsman.Benchmarks.Clicks;

/// <summary>The program as it runs, on a port of its own.</summary>
internal sealed class RunningBot : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private readonly Process program;
    private readonly HttpClient http;

    private RunningBot(Process process, HttpClient http) => (program, this.http) = (process, http);

    public static async Task<RunningBot> StartAsync(string path, string data, string shop, IEnumerable<KeyValuePair<string, string>>? settings = null)
    {
        var address = $"http://127.0.0.1:{FreePort().ToString(CultureInfo.InvariantCulture)}";
        var start = new ProcessStartInfo(path) { UseShellExecute = false, RedirectStandardOutput = true, WorkingDirectory = Path.GetDirectoryName(data)! };
        foreach (var (name, value) in new[]
        {
            ("Urls", address), ("DOTNET_ENVIRONMENT", "Development"), ("ASPNETCORE_ENVIRONMENT", "Development"), ("Helmsman__Data", data), ("Helmsman__Sample", string.Empty),
            ("Helmsman__Shop__Id", shop), ("Helmsman__Reports__Inbox", string.Empty), ("Logging__LogLevel__Default", "Warning"),
        })
        {
            start.Environment[name] = value;
        }

        foreach (var (name, value) in settings ?? [])
        {
            start.Environment[name.Replace(":", "__", StringComparison.Ordinal)] = value;
        }

        var process = Process.Start(start) ?? throw new InvalidOperationException($"{path} does not start");
        // Nobody reads it, and a full pipe would stop the program.
        process.OutputDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        var bot = new RunningBot(process, new HttpClient { BaseAddress = new Uri(address) });
        await bot.ReadyAsync();
        return bot;
    }

    /// <summary>With the bot's address.</summary>
    public HttpClient Client => http;

    public async Task PostAsync(string activity)
    {
        using var content = new StringContent(activity, Encoding.UTF8, "application/json");
        using var response = await http.PostAsync(new Uri("/api/messages", UriKind.Relative), content);
        if (!response.IsSuccessStatusCode)
        {
            throw new InvalidOperationException($"The bot answers {(int)response.StatusCode} to {activity}");
        }
    }

    /// <summary>Ends it as a service is ended, so that all that it owes is on disk.</summary>
    public async ValueTask DisposeAsync()
    {
        http.Dispose();
        using var end = Process.Start("kill", ["-TERM", program.Id.ToString(CultureInfo.InvariantCulture)]);
        await program.WaitForExitAsync();
        program.Dispose();
    }

    private async Task ReadyAsync()
    {
        for (var waited = Stopwatch.StartNew(); waited.Elapsed < Patience; await Task.Delay(TimeSpan.FromMilliseconds(100), TimeProvider.System))
        {
            try
            {
                using var response = await http.GetAsync(new Uri("/", UriKind.Relative));
                return;
            }
            catch (HttpRequestException) when (!program.HasExited)
            {
                // Not listening yet.
            }
        }

        throw new TimeoutException("The bot cannot be reached");
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
