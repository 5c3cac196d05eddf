using System.Reflection;
using Helmsman.Tests.Conventions;

namespace Helmsman.Tests.Deploy;

/// <summary>Microsoft's Bicep compiler, from its NuGet package.</summary>
internal static class Bicep
{
    private static readonly string? Compiler = typeof(Bicep).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .SingleOrDefault(fact => fact.Key == nameof(Bicep))?.Value;

    public static IEnumerable<string> Files => Directory.EnumerateFiles(Repository.At("deploy", "azure"), "*.bicep").Select(file => Path.GetFileName(file));

    /// <returns>Every error and warning, one a line.</returns>
    public static async Task<IReadOnlyList<string>> ComplaintsAsync(string file)
    {
        var ran = await RunAsync("lint", file);
        string[] complaints = [.. (ran.Output + ran.Errors).Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0)];
        return ran.ExitCode == 0 || complaints.Length > 0 ? complaints : [$"bicep ended with {ran.ExitCode}"];
    }

    /// <returns>The template that Azure is sent, as JSON.</returns>
    public static async Task<string> CompileAsync(string file)
    {
        var ran = await RunAsync("build", "--stdout", file);
        Assert.True(ran.ExitCode == 0, ran.Errors);
        return ran.Output;
    }

    private static Task<Ran> RunAsync(params string[] arguments)
    {
        Assert.SkipWhen(Compiler is null, "The Bicep compiler comes with its NuGet package on Linux x64 only.");
        Installed.OrSkip(Compiler!, "dotnet restore brings it");
        return Ran.ToEndAsync(Compiler!, arguments, TestContext.Current.CancellationToken);
    }
}
