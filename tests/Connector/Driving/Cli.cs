using System.Globalization;

namespace Helmsman.Connector.Driving;

/// <summary>The connector as a program, for a bot that runs beside it.</summary>
internal static class Cli
{
    private const string Usage = """
        Usage: dotnet run --project tests/Connector -- [--port N] [--certificate FILE] [--bot URL]

        Starts a stand-in for the Teams connector on this machine and prints the settings with which a bot takes it for the cloud.
          --port N            listen there; without it, on a free port
          --certificate FILE  write its certificate there (PEM); SSL_CERT_FILE=FILE makes a bot on Linux trust it
          --bot URL           where the bot listens, for example http://localhost:3978/; then the lines of the standard input are what
                              a person of a made-up team does there:
        """;

    public static async Task<int> Main(string[] args)
    {
        if (args.Contains("--help", StringComparer.Ordinal))
        {
            Console.WriteLine($"{Usage}\n{Driver.Commands}");
            return 0;
        }

        var port = Value(args, "--port") is { } asked ? int.Parse(asked, CultureInfo.InvariantCulture) : 0;
        await using var connector = await ConnectorStub.StartAsync(new ConnectorOptions { Port = port });
        await IntroduceAsync(connector, Value(args, "--certificate"));
        await (Value(args, "--bot") is { } bot ? DriveAsync(connector, bot) : Task.Delay(Timeout.InfiniteTimeSpan, TimeProvider.System));
        return 0;
    }

    private static async Task IntroduceAsync(ConnectorStub connector, string? certificate)
    {
        if (certificate is not null)
        {
            await File.WriteAllTextAsync(certificate, connector.Certificate.ExportCertificatePem());
        }

        foreach (var (key, value) in connector.Settings)
        {
            Console.WriteLine($"{key}={value}");
        }
    }

    private static async Task DriveAsync(ConnectorStub connector, string bot)
    {
        using var http = new HttpClient { BaseAddress = new Uri(bot) };
        var driver = new Driver(connector, http);
        while (await Console.In.ReadLineAsync() is { } line)
        {
            Console.WriteLine(await driver.DoAsync(line));
        }
    }

    private static string? Value(string[] args, string name) =>
        Array.IndexOf(args, name) is var at and >= 0 && at + 1 < args.Length ? args[at + 1] : null;
}
