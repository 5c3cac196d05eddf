using System.Text.RegularExpressions;

namespace Helmsman.Tests.Conventions;

public sealed partial class DocumentsTellTheTruth
{
    public static TheoryData<string> Documents => [.. Directory
        .EnumerateFiles(Repository.Root, "*.md", SearchOption.AllDirectories)
        .Select(file => Path.GetRelativePath(Repository.Root, file).Replace('\\', '/'))
        .Where(file => !file.Split('/').Any(part => part is "bin" or "obj" or "node_modules" or "artifacts" or "data"))];

    [Theory]
    [MemberData(nameof(Documents))]
    public void Every_file_a_document_points_to_exists(string document) =>
        Assert.Empty(DeadLinks(document, File.ReadAllText(Repository.At(document))));

    [Theory]
    [MemberData(nameof(Documents))]
    public void Every_command_of_a_document_exists(string document) =>
        Assert.All(CommandsIn(File.ReadAllText(Repository.At(document))), command => Assert.True(Exists(command), command));

    [Fact]
    public void The_readme_names_the_two_commands()
    {
        foreach (var readme in new[] { "README.md", "README.zh-CN.md" })
        {
            var commands = CommandsIn(File.ReadAllText(Repository.At(readme))).ToList();
            Assert.Contains("dotnet run --project bot", commands);
            Assert.Contains("scripts/test", commands);
        }
    }

    [Fact]
    public void A_dead_link_and_an_unknown_command_are_seen()
    {
        Assert.Equal(["nowhere.md"], DeadLinks("README.md", "see [this](nowhere.md) and [that](README.md) and [site](https://example.com)"));
        Assert.False(Exists("dotnet run --project nowhere"));
        Assert.False(Exists("scripts/nothing"));
        Assert.True(Exists("scripts/test"));
    }

    private static IEnumerable<string> DeadLinks(string document, string text) => Link().Matches(text)
        .Select(link => link.Groups["target"].Value.Split('#')[0])
        .Where(target => target.Length > 0 && !target.Contains("://", StringComparison.Ordinal) && !target.StartsWith("mailto:", StringComparison.Ordinal))
        .Where(target => !Path.Exists(Path.Combine(Repository.Root, Path.GetDirectoryName(document)!, target)));

    private static IEnumerable<string> CommandsIn(string text) => CodeBlock().Matches(text)
        .SelectMany(block => block.Groups["lines"].Value.Split('\n'))
        .Select(line => line.Split(" #")[0].Trim())
        .Where(line => line.StartsWith("dotnet run", StringComparison.Ordinal) || line.StartsWith("scripts/", StringComparison.Ordinal));

    private static bool Exists(string command) => command.Split(' ') switch
    {
        ["dotnet", "run", "--project", var project, ..] =>
            Directory.Exists(Repository.At(project)) && Directory.EnumerateFiles(Repository.At(project), "*.csproj").Any(),
        [var script, ..] => File.Exists(Repository.At(script)) && (OperatingSystem.IsWindows() || IsExecutable(Repository.At(script))),
        _ => false,
    };

    private static bool IsExecutable(string file) =>
        !OperatingSystem.IsWindows() && File.GetUnixFileMode(file).HasFlag(UnixFileMode.UserExecute);

    [GeneratedRegex(@"\]\((?<target>[^)\s]+)\)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Link();

    [GeneratedRegex(@"```(sh|bash|console)\n(?<lines>.*?)```", RegexOptions.Singleline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex CodeBlock();
}
