namespace Helmsman.Connector;

internal static class Cli
{
    private const string Usage = """
        Usage: dotnet run --project tests/Connector -- [--port N] [--certificate FILE]

        Starts a stand-in for the Teams connector on this machine and prints the settings with which a bot takes it for the cloud.
          --port N            listen there; without it, on a free port
          --certificate FILE  write its certificate there (PEM): SSL_CERT_FILE=FILE makes a bot on Linux trust it
        """;

    public static async Task<int> Main(string[] args)
    {
        if (args.Contains("--help", StringComparer.Ordinal))
        {
            Console.WriteLine(Usage);
            return 0;
        }

        await using var connector = await ConnectorStub.StartAsync(new ConnectorOptions
        {
            Port = Value(args, "--port") is { } port ? int.Parse(port, System.Globalization.CultureInfo.InvariantCulture) : 0,
        });
        if (Value(args, "--certificate") is { } file)
        {
            await File.WriteAllTextAsync(file, connector.Certificate.ExportCertificatePem());
        }

        foreach (var (key, value) in connector.Settings)
        {
            Console.WriteLine($"{key}={value}");
        }

        await Task.Delay(Timeout.InfiniteTimeSpan, TimeProvider.System);
        return 0;
    }

    private static string? Value(string[] args, string name) =>
        Array.IndexOf(args, name) is var at and >= 0 && at + 1 < args.Length ? args[at + 1] : null;
}
