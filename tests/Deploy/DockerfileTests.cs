using System.Text.RegularExpressions;
using Helmsman.Tests.Conventions;

namespace Helmsman.Tests.Deploy;

/// <summary>No test here has a Docker daemon; what can be known without one is held.</summary>
public sealed partial class DockerfileTests
{
    private static readonly string Dockerfile = File.ReadAllText(Repository.At("deploy", "Dockerfile"));

    private static IEnumerable<string> Copied => CopyFromHere().Matches(Dockerfile).SelectMany(line => line.Groups["what"].Value.Split(' ')[..^1]);

    [Fact]
    public void Every_path_that_is_copied_exists() =>
        Assert.All(Copied, path => Assert.True(Path.Exists(Repository.At(path)), path));

    /// <summary>A room that the program refers to and the image's build does not have would only be found out by building it.</summary>
    [Fact]
    public void Every_project_of_the_program_is_copied() => Assert.Subset(
        new HashSet<string>(Copied, StringComparer.Ordinal),
        new HashSet<string>(ProjectsOf("bot/Helmsman.Bot.csproj").Append("botframework/BotFramework.csproj").Select(project => project.Split('/')[0]), StringComparer.Ordinal));

    [Fact]
    public void It_runs_as_nobody_special_and_keeps_its_data_outside()
    {
        Assert.Contains("USER $APP_UID", Dockerfile, StringComparison.Ordinal);
        Assert.Contains("VOLUME /data", Dockerfile, StringComparison.Ordinal);
        Assert.Contains("Helmsman__Data=\"/data/", Dockerfile, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_setting_it_makes_is_one_that_the_bot_reads() =>
        Assert.All(["Urls", "Helmsman__Data"], name => Assert.True(AppSettings.Has(name) && Dockerfile.Contains(name + "=", StringComparison.Ordinal), name));

    /// <summary>The program's project and every one it refers to, by their paths from the root.</summary>
    private static IEnumerable<string> ProjectsOf(string project)
    {
        var folder = Path.GetDirectoryName(project)!;
        return Reference().Matches(File.ReadAllText(Repository.At(project)))
            .Select(reference => Path.GetRelativePath(Repository.Root, Path.GetFullPath(Repository.At(folder, reference.Groups["path"].Value))).Replace('\\', '/'))
            .SelectMany(ProjectsOf)
            .Append(project);
    }

    [GeneratedRegex(@"^COPY (?!--from)(?<what>.+)$", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex CopyFromHere();

    [GeneratedRegex("<ProjectReference Include=\"(?<path>[^\"$]+)\"", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Reference();
}
