using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Runtime.CompilerServices;
using System.Text.Json;
using Helmsman.Samples.DemoShop;

namespace Helmsman.Browser.Slack;

/// <summary>The Slack look-alike of npm as a program of its own, with its page, on this machine alone.</summary>
internal sealed class LocalSlack : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly Process program;
    private readonly DirectoryInfo folder;
    private readonly HttpClient http;

    private LocalSlack(Process process, DirectoryInfo folder, Uri page) => (program, this.folder, Page, http) = (process, folder, page, new HttpClient { BaseAddress = page });

    public Uri Page { get; }

    /// <summary>What is missing; null: nothing.</summary>
    public static string? Missing => File.Exists(Program) ? null : $"{Program} is missing: scripts/test installs it, on Linux on x64.";

    private static string Program => Path.Combine(Real(), "node_modules", "local-slack-linux-x64", "bin", "local-slack");

    /// <param name="door">Where it sends everything.</param>
    public static async Task<LocalSlack> StartAsync(Uri door, TimeSpan clockShift)
    {
        var files = Directory.CreateTempSubdirectory("helmsman-slack");
        var (port, config) = (FreePort(), Path.Combine(files.FullName, "workspace.json"));
        await File.WriteAllTextAsync(config, Configuration(door));
        var start = new ProcessStartInfo(Program, ["--config", config, "--port", port, "--base-host", "127.0.0.1", "--files-dir", files.FullName])
        {
            // Where bunfig.toml is.
            WorkingDirectory = Real(), UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true,
        };
        start.Environment["CLOCK_SHIFT"] = Math.Round(clockShift.TotalMilliseconds).ToString(CultureInfo.InvariantCulture);
        var process = Process.Start(start)!;
        // Nobody reads it, and a full pipe would stop the program.
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        var slack = new LocalSlack(process, files, new Uri($"http://127.0.0.1:{port}/"));
        await slack.ReadyAsync();
        return slack;
    }

    /// <summary>What it sent and was asked, for who reads a failure.</summary>
    public Task<string> RecordAsync() => http.GetStringAsync(new Uri("_control/log", UriKind.Relative));

    public async ValueTask DisposeAsync()
    {
        var folderOfPictures = Directory.CreateDirectory(Path.Combine(Chat.Artifacts, "browser"));
        await File.WriteAllTextAsync(Path.Combine(folderOfPictures.FullName, "slack.json"), await RecordAsync());
        http.Dispose();
        program.Kill();
        await program.WaitForExitAsync();
        program.Dispose();
        folder.Delete(recursive: true);
    }

    private async Task ReadyAsync()
    {
        for (var waited = Stopwatch.StartNew(); waited.Elapsed < Patience; await Task.Delay(TimeSpan.FromMilliseconds(100), TimeProvider.System))
        {
            try
            {
                await RecordAsync();
                return;
            }
            catch (HttpRequestException) when (!program.HasExited)
            {
                // Not listening yet.
            }
        }

        throw new TimeoutException("The Slack look-alike cannot be reached");
    }

    private static string Configuration(Uri door) => JsonSerializer.Serialize(new
    {
        workspace = new { name = DemoShop.Profile.Name, domain = "made-up", teamId = Workspace.Options.Team },
        apps = new[]
        {
            new
            {
                appId = Workspace.Options.App, botUserId = Workspace.Options.BotUser, botName = "helmsman", botToken = Workspace.Options.BotToken,
                appToken = Workspace.Options.AppToken, signingSecret = Workspace.Options.SigningSecret, mode = "events", requestUrl = door.ToString(),
            },
        },
        users = DemoShop.Team.People.Select(person => new { id = Workspace.UserOf(person.Id), name = person.Id, real_name = person.Name, tz = "Asia/Shanghai" }),
        channels = new[]
        {
            new { id = Workspace.Channel, name = Workspace.ChannelName, members = DemoShop.Team.People.Select(person => Workspace.UserOf(person.Id)).Append(Workspace.Options.BotUser) },
        },
    });

    private static string FreePort()
    {
        using var probe = new TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        return ((IPEndPoint)probe.LocalEndpoint).Port.ToString(CultureInfo.InvariantCulture);
    }

    private static string Real([CallerFilePath] string thisFile = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(thisFile)!, "..", "..", "Slack", "real"));
}
