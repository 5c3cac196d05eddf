using System.Text.RegularExpressions;
using Helmsman.Bot.Channels.Slack.Install;
using Helmsman.Tests.Conventions;

namespace Helmsman.Tests.Deploy;

/// <summary>Every setting, address, scope, file and log line that the guides to Slack name is there.</summary>
public sealed partial class SlackGuideTests
{
    private static readonly string Sources = string.Concat(Repository.Sources("bot").Select(Read));

    public static TheoryData<string> Guides => ["docs/deploy/slack.md", "docs/deploy/slack.zh-CN.md"];

    [Theory]
    [MemberData(nameof(Guides))]
    public void Every_setting_exists(string guide)
    {
        var names = Setting().Matches(Read(guide)).Select(found => found.Value).Distinct(StringComparer.Ordinal).ToList();
        Assert.Contains("Helmsman__Slack__BotToken", names);
        Assert.All(names, name => Assert.True(AppSettings.Has(name), name));
    }

    [Theory]
    [MemberData(nameof(Guides))]
    public void Every_address_is_one_of_the_bot_s(string guide)
    {
        var addresses = AddressesIn(Read(guide)).ToList();
        Assert.Contains("/slack/install", addresses);
        Assert.All(addresses, address => Assert.True(IsMapped(address), address));
    }

    [Fact]
    public void Every_address_of_the_manifest_is_one_of_the_bot_s()
    {
        var addresses = AddressesIn(SlackManifest.ForHttp.Text).ToList();
        Assert.Equal(["/slack/commands", "/slack/oauth", "/slack/events", "/slack/interactivity"], addresses);
        Assert.All(addresses, address => Assert.True(IsMapped(address), address));
    }

    [Theory]
    [MemberData(nameof(Guides))]
    public void Every_scope_is_told_and_none_besides(string guide) =>
        Assert.Equal(Scopes.Asked, ScopesIn(Read(guide)).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Guides))]
    public void Every_file_exists(string guide)
    {
        var files = RepositoryFile().Matches(Read(guide)).Select(found => found.Value).Distinct(StringComparer.Ordinal).ToList();
        Assert.Contains("deploy/slack/manifest.http.yaml", files);
        Assert.All(files, file => Assert.True(Path.Exists(Repository.At(file)), file));
    }

    [Theory]
    [MemberData(nameof(Guides))]
    public void Every_line_of_the_log_is_one_that_the_bot_writes(string guide)
    {
        var lines = LogLine().Matches(Read(guide)).Select(found => found.Groups["line"].Value).ToList();
        Assert.NotEmpty(lines);
        Assert.All(lines, line => Assert.Contains(line, Sources, StringComparison.Ordinal));
    }

    [Fact]
    public void Both_languages_give_the_same_commands() =>
        Assert.Equal(CodeBlock().Matches(Read("docs/deploy/slack.md")).Select(block => block.Value), CodeBlock().Matches(Read("docs/deploy/slack.zh-CN.md")).Select(block => block.Value));

    [Fact]
    public void What_is_not_there_is_seen()
    {
        Assert.False(AppSettings.Has("Helmsman__Slack__Colour"));
        Assert.Equal(["/slack/nowhere"], AddressesIn("open `https://HOST/slack/nowhere`"));
        Assert.False(IsMapped("/slack/nowhere"));
        Assert.Equal(["chat:write", "reactions:read"], ScopesIn("| `chat:write`, `reactions:read` | it could not speak |"));
    }

    private static bool IsMapped(string address) => Sources.Contains($"\"{address}\"", StringComparison.Ordinal);

    private static IEnumerable<string> AddressesIn(string text) => Address().Matches(text).Select(found => found.Groups["address"].Value);

    private static IEnumerable<string> ScopesIn(string text) => ScopeRow().Matches(text).SelectMany(row => Scope().Matches(row.Groups["scopes"].Value)).Select(found => found.Value.Trim('`'));

    private static string Read(string file) => File.ReadAllText(Repository.At(file));

    [GeneratedRegex(@"\bHelmsman(:|__)[A-Z][A-Za-z]*((:|__)([A-Z][A-Za-z]*|\d+))*", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Setting();

    [GeneratedRegex(@"https://HOST(?<address>/[\w/]+)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Address();

    [GeneratedRegex(@"^\| (?<scopes>`[a-z_]+:[a-z]+`.*?|`commands`) \|", RegexOptions.ExplicitCapture | RegexOptions.Multiline, 1000)]
    private static partial Regex ScopeRow();

    [GeneratedRegex("`[a-z:_]+`", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Scope();

    [GeneratedRegex(@"(?<![\w/.-])(deploy|scripts|docs)/[\w./-]*\w", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex RepositoryFile();

    [GeneratedRegex("“(?<line>[A-Za-z][^”]+)”", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex LogLine();

    [GeneratedRegex("```sh\n.*?```", RegexOptions.Singleline, 1000)]
    private static partial Regex CodeBlock();
}
