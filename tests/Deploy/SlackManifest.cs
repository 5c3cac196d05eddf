using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Helmsman.Tests.Conventions;

namespace Helmsman.Tests.Deploy;

/// <summary>An app manifest of Slack's as somebody would paste it, with what its comments say.</summary>
internal sealed partial class SlackManifest(string text)
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    public static SlackManifest ForSockets => new(File.ReadAllText(Repository.At("deploy", "slack", "manifest.yaml")));

    public static SlackManifest ForHttp => new(File.ReadAllText(Repository.At("deploy", "slack", "manifest.http.yaml")));

    public string Text { get; } = text;

    public IReadOnlyList<string> Events => ListIn("bot_events");

    public IReadOnlyList<string> Scopes => ListIn("bot");

    public IReadOnlyList<string> Commands => [.. Command().Matches(Text).Select(found => found.Groups["command"].Value)];

    /// <summary>What needs a scope, as its comment says.</summary>
    public IReadOnlyDictionary<string, string[]> Reasons => Reason().Matches(Text)
        .ToDictionary(found => found.Groups["scope"].Value, found => found.Groups["reasons"].Value.Split(", "), StringComparer.Ordinal);

    public SlackManifest With(string what, string instead)
    {
        Assert.Contains(what, Text, StringComparison.Ordinal);
        return new SlackManifest(Text.Replace(what, instead, StringComparison.Ordinal));
    }

    /// <summary>Skips the test when the packages that judge are not installed.</summary>
    public async Task<SlackVerdict> JudgedAsync()
    {
        Installed.OrSkip(Repository.At("tests", "Deploy", "judge", "node_modules", "@slack"), "scripts/test installs it");
        using var folder = new Folder();
        await File.WriteAllTextAsync(folder.At("manifest.yaml"), Text, TestContext.Current.CancellationToken);
        var judged = await Ran.ToEndAsync("node", [Repository.At("tests", "Deploy", "judge", "slack-manifest.mjs"), folder.At("manifest.yaml")], TestContext.Current.CancellationToken);
        Assert.True(judged.ExitCode == 0, judged.Errors);
        return Assert.Single(JsonSerializer.Deserialize<List<SlackVerdict>>(judged.Output, Json)!);
    }

    private IReadOnlyList<string> ListIn(string member)
    {
        var lines = Text.Split('\n').SkipWhile(line => line.Trim() != $"{member}:").Skip(1);
        return [.. lines.Select(line => Item().Match(line)).TakeWhile(item => item.Success).Select(item => item.Groups["item"].Value)];
    }

    [GeneratedRegex(@"^ +- (?<item>[\w.:]+)( #.*)?$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Item();

    [GeneratedRegex(@"^ +- (?<scope>[\w.:]+) # (?<reasons>.+)$", RegexOptions.ExplicitCapture | RegexOptions.Multiline, 1000)]
    private static partial Regex Reason();

    [GeneratedRegex("- command: (?<command>/.+)$", RegexOptions.ExplicitCapture | RegexOptions.Multiline, 1000)]
    private static partial Regex Command();
}

/// <param name="Manifest">As YAML's own reader read it.</param>
internal sealed record SlackVerdict(string File, IReadOnlyList<string> Faults, JsonObject Manifest);
