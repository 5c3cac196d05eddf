using System.Diagnostics;
using Helmsman.Tests.Conventions;

namespace Helmsman.Tests.Deploy;

/// <summary>What a program that was run to its end had to say.</summary>
internal sealed record Ran(int ExitCode, string Output, string Errors)
{
    public static async Task<Ran> ToEndAsync(string program, IEnumerable<string> arguments, CancellationToken cancellationToken)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
            WorkingDirectory = Repository.Root,
        };
        start.Environment.Remove("MicrosoftAppId");

        using var running = Process.Start(start)!;
        var errors = running.StandardError.ReadToEndAsync(cancellationToken);
        var output = await running.StandardOutput.ReadToEndAsync(cancellationToken);
        await running.WaitForExitAsync(cancellationToken);
        return new Ran(running.ExitCode, output, await errors);
    }
}
