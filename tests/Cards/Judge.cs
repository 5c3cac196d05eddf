using System.Diagnostics;
using System.Text.Json;
using Helmsman.Tests.Conventions;

namespace Helmsman.Tests.Cards;

/// <summary>What Microsoft's types of Teams cards, Microsoft's renderer and Slack's types say of files. They run on Node.js.</summary>
internal static class Judge
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    /// <summary>Null: they are there.</summary>
    public static string? Missing => Directory.Exists(At("judges", "node_modules"))
        ? null
        : "The card judges are not installed: tests/Cards/judges/node_modules is missing. scripts/test installs it.";

    public static IEnumerable<string> Snapshots(string extension) => Directory.EnumerateFiles(At("Snapshots"), $"*.{extension}");

    public static Task<IReadOnlyList<CardVerdict>> OnAsync(IEnumerable<string> files, CancellationToken cancellationToken) => OnAsync("judge.mjs", files, cancellationToken);

    /// <summary>What Slack's types, and the limits that they name, say of messages and views.</summary>
    public static Task<IReadOnlyList<CardVerdict>> OnSlackAsync(IEnumerable<string> files, CancellationToken cancellationToken) =>
        OnAsync("slack-judge.mjs", files, cancellationToken);

    private static async Task<IReadOnlyList<CardVerdict>> OnAsync(string judge, IEnumerable<string> files, CancellationToken cancellationToken)
    {
        using var node = Process.Start(new ProcessStartInfo("node", [At("judges", judge), .. files])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        })!;
        var errors = node.StandardError.ReadToEndAsync(cancellationToken);
        var output = await node.StandardOutput.ReadToEndAsync(cancellationToken);
        await node.WaitForExitAsync(cancellationToken);
        Assert.True(node.ExitCode == 0, await errors);
        return JsonSerializer.Deserialize<List<CardVerdict>>(output, Json)!;
    }

    private static string At(params string[] path) => Repository.At(["tests", "Cards", .. path]);
}

/// <param name="Text">All that the renderer draws.</param>
internal sealed record CardVerdict(string File, IReadOnlyList<string> Faults, string Text);
