using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Helmsman.Tests.Bot.Reports.Sql;
using Npgsql;

[assembly: AssemblyFixture(typeof(Postgres))]

namespace Helmsman.Tests.Bot.Reports.Sql;

/// <summary>
/// A real PostgreSQL with a cluster of its own in a temporary folder, on a free port of this machine; started when first asked for, ended with the
/// tests. It refuses to run as root: then it runs as the user that Debian's package makes for it.
/// </summary>
[SuppressMessage("Security", "CA2100", Justification = "The statements are the tests' own.")]
public sealed class Postgres : IAsyncDisposable
{
    private const string User = "postgres";

    private const string Password = "made-up-password-of-a-test";

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    private readonly Lazy<Task> started;
    private readonly string folder = Path.Combine(Path.GetTempPath(), $"helmsman-pg-{Guid.NewGuid():N}");
    private readonly int port = FreePort();
    private Process? server;

    public Postgres() => started = new Lazy<Task>(StartAsync);

    /// <summary>Of the database's owner, who may do everything: what the product may not do, it must keep from itself.</summary>
    public string Connection => $"Host=127.0.0.1;Port={port};Username={User};Password={Password};Database=postgres";

    private static string? Programs => Directory.Exists("/usr/lib/postgresql")
        ? Directory.EnumerateDirectories("/usr/lib/postgresql").Select(version => Path.Combine(version, "bin"))
            .Where(bin => File.Exists(Path.Combine(bin, "initdb"))).Order(StringComparer.Ordinal).LastOrDefault()
        : null;

    /// <summary>Where there is none, the test says so and is skipped; scripts/test installs it.</summary>
    public async Task StartedAsync()
    {
        Assert.SkipWhen(Programs is null, "PostgreSQL is not installed (Debian: apt-get install postgresql)");
        await started.Value;
    }

    public async Task<NpgsqlConnection> OpenAsync()
    {
        await StartedAsync();
        var connection = new NpgsqlConnection(Connection);
        await connection.OpenAsync(TestContext.Current.CancellationToken);
        return connection;
    }

    /// <summary>Runs statements of the test's own.</summary>
    public async Task RunAsync(string statements)
    {
        await using var connection = await OpenAsync();
        await using var command = new NpgsqlCommand(statements, connection);
        await command.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
    }

    public async Task<object?> AskAsync(string query)
    {
        await using var connection = await OpenAsync();
        await using var command = new NpgsqlCommand(query, connection);
        return await command.ExecuteScalarAsync(TestContext.Current.CancellationToken);
    }

    public async ValueTask DisposeAsync()
    {
        if (server is not null)
        {
            NpgsqlConnection.ClearAllPools();
            // SIGINT: it ends those who are connected, then itself.
            await RunToEndAsync("kill", "-INT", server.Id.ToString(CultureInfo.InvariantCulture));
            await server.WaitForExitAsync();
            server.Dispose();
            Directory.Delete(folder, recursive: true);
        }
    }

    private async Task StartAsync()
    {
        Directory.CreateDirectory(folder);
        var passwordFile = Path.Combine(folder, "password");
        await File.WriteAllTextAsync(passwordFile, Password);
        if (Environment.IsPrivilegedProcess)
        {
            await RunToEndAsync("chown", "-R", $"{User}:", folder);
        }

        var data = Path.Combine(folder, "data");
        await RunToEndAsync(AsUser("initdb", "-D", data, "-U", User, "-A", "scram-sha-256", $"--pwfile={passwordFile}", "-E", "UTF8", "--locale=C", "--no-sync"));
        string[] command = AsUser("postgres", "-D", data, "-k", folder, "-c", "listen_addresses=127.0.0.1", "-c", $"port={port}", "-c", "fsync=off");
        server = Process.Start(Quiet(command))!;
        server.BeginErrorReadLine();
        server.BeginOutputReadLine();
        await UntilItAnswersAsync();
    }

    private async Task UntilItAnswersAsync()
    {
        using var patience = new CancellationTokenSource(Patience);
        while (true)
        {
            try
            {
                await using var connection = new NpgsqlConnection(Connection);
                await connection.OpenAsync(patience.Token);
                return;
            }
            catch (NpgsqlException) when (!server!.HasExited)
            {
                await Task.Delay(TimeSpan.FromMilliseconds(50), TimeProvider.System, patience.Token);
            }
        }
    }

    /// <summary>In place of this process, so that its id is the server's.</summary>
    private static string[] AsUser(string program, params string[] arguments)
    {
        string[] command = [Path.Combine(Programs!, program), .. arguments];
        return Environment.IsPrivilegedProcess ? ["setpriv", $"--reuid={User}", $"--regid={User}", "--init-groups", .. command] : command;
    }

    private static async Task RunToEndAsync(params string[] command)
    {
        using var running = Process.Start(Quiet(command))!;
        var output = running.StandardOutput.ReadToEndAsync();
        var errors = await running.StandardError.ReadToEndAsync();
        await running.WaitForExitAsync();
        Assert.True(running.ExitCode == 0, $"{command[0]}: {errors}{await output}");
    }

    private static ProcessStartInfo Quiet(string[] command) => new(command[0], command[1..])
    {
        RedirectStandardOutput = true,
        RedirectStandardError = true,
        UseShellExecute = false,
        WorkingDirectory = Path.GetTempPath(),
    };

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
