using System.Text.RegularExpressions;
using Helmsman.Tests.Conventions;

namespace Helmsman.Tests.Deploy;

/// <summary>Every command, setting, file and log line that the guides name is there.</summary>
public sealed partial class GuideTests
{
    public static TheoryData<string> Guides => ["docs/deploy/teams.md", "docs/deploy/teams.zh-CN.md"];

    [Theory]
    [MemberData(nameof(Guides))]
    public void Every_setting_exists(string guide)
    {
        var names = SettingsIn(Read(guide)).ToList();
        Assert.Contains("MicrosoftAppId", names);
        Assert.All(names, name => Assert.True(AppSettings.Has(name), name));
    }

    [Theory]
    [MemberData(nameof(Guides))]
    public void Every_file_exists(string guide)
    {
        var files = FilesIn(Read(guide)).ToList();
        Assert.Contains("deploy/azure/main.bicep", files);
        Assert.All(files, file => Assert.True(Path.Exists(Repository.At(file)), file));
    }

    [Theory]
    [MemberData(nameof(Guides))]
    public void Every_option_of_the_package_script_is_in_its_usage(string guide)
    {
        var usage = Read("scripts/package-teams");
        var options = Option().Matches(Read(guide)).Select(found => found.Value).Distinct(StringComparer.Ordinal);
        Assert.All(options, option => Assert.Contains($"#/   {option} ", usage, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Guides))]
    public void Every_parameter_of_a_deployment_is_one_of_its_template(string guide)
    {
        var deployments = Deployment().Matches(Read(guide)).ToList();
        Assert.NotEmpty(deployments);
        foreach (var deployment in deployments)
        {
            var template = Read(deployment.Groups["file"].Value);
            Assert.All(
                deployment.Groups["parameters"].Value.Split(' ').Select(parameter => parameter.Split('=')[0]),
                name => Assert.Matches($@"(?m)^param {name} ", template));
        }
    }

    [Theory]
    [MemberData(nameof(Guides))]
    public void Every_line_of_the_log_is_one_that_the_bot_writes(string guide)
    {
        var sources = string.Concat(Repository.Sources("bot").Concat(Repository.Sources("botframework")).Select(Read));
        var lines = LogLine().Matches(Read(guide)).Select(found => found.Groups["line"].Value).ToList();
        Assert.NotEmpty(lines);
        Assert.All(lines, line => Assert.True(Writes(sources, line), line));
    }

    [Fact]
    public void Both_languages_give_the_same_commands() => Assert.Equal(Commands("docs/deploy/teams.md"), Commands("docs/deploy/teams.zh-CN.md"));

    [Fact]
    public void What_is_not_there_is_seen()
    {
        Assert.Equal(["MicrosoftAppColour", "Helmsman:Colour"], SettingsIn("set `MicrosoftAppColour` and `--Helmsman:Colour blue`"));
        Assert.False(AppSettings.Has("Helmsman:Colour"));
        Assert.Equal(["deploy/nowhere.bicep"], FilesIn("run deploy/nowhere.bicep now"));
        Assert.False(Writes("\"The token is not valid.\"", "The token is fine"));
    }

    private static bool Writes(string sources, string line) => sources.Contains(line, StringComparison.Ordinal);

    private static IEnumerable<string> SettingsIn(string text) => Setting().Matches(text).Select(found => found.Value).Distinct(StringComparer.Ordinal);

    private static IEnumerable<string> FilesIn(string text) => RepositoryFile().Matches(text).Select(found => found.Value).Distinct(StringComparer.Ordinal);

    private static IEnumerable<string> Commands(string guide) => CodeBlock().Matches(Read(guide)).Select(block => block.Value);

    private static string Read(string file) => File.ReadAllText(Repository.At(file));

    [GeneratedRegex(@"\b(Helmsman(:|__)[A-Z][A-Za-z]*((:|__)[A-Z][A-Za-z]*)*|MicrosoftApp[A-Z][A-Za-z]*|ChannelService|To(Bot|Channel)From[A-Za-z]+|TrustedServiceHosts)\b", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Setting();

    [GeneratedRegex(@"(?<![\w/.-])(deploy|scripts|docs|bot)/[\w./-]*\w", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex RepositoryFile();

    [GeneratedRegex("--(bot-id|app-id|version|developer|website|privacy|terms|domain|cloud|output)(?= )", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Option();

    [GeneratedRegex(@"--template-file (?<file>\S+) --parameters (?<parameters>.+)$", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Deployment();

    [GeneratedRegex("“(?<line>[A-Za-z][^”]+)”", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex LogLine();

    [GeneratedRegex("```sh\n.*?```", RegexOptions.Singleline, 1000)]
    private static partial Regex CodeBlock();
}
