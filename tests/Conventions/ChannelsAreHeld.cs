using System.Text.RegularExpressions;

namespace Helmsman.Tests.Conventions;

/// <summary>docs/channels.md says where each behaviour is shown to be there, channel by channel: by tests that exist, or else by a reason.</summary>
public sealed partial class ChannelsAreHeld
{
    private static readonly string[] Columns = ["Teams", "Slack", "Local page"];

    private static readonly Lazy<IReadOnlyDictionary<string, string>> Tests = new(() => Repository.Sources("tests")
        .SelectMany(file => NamesIn(File.ReadAllText(Repository.At(file))).Select(name => (Name: name, File: file)))
        .DistinctBy(test => test.Name)
        .ToDictionary(test => test.Name, test => test.File, StringComparer.Ordinal));

    public static TheoryData<string> Behaviours => [.. Rows(File.ReadAllText(Repository.At("docs", "channels.md")))];

    [Theory]
    [MemberData(nameof(Behaviours))]
    public void Each_behaviour_is_shown_in_each_channel_or_it_is_said_why_not(string row) => Assert.Empty(Faults(row));

    [Fact]
    public void The_table_is_about_all_channels()
    {
        var table = File.ReadAllText(Repository.At("docs", "channels.md"));
        Assert.Contains($"| What | {string.Join(" | ", Columns)} |", table, StringComparison.Ordinal);
        Assert.True(Behaviours.Count > 30);
    }

    [Theory]
    [InlineData("| a | `ChannelsAreHeld.A_gap_is_seen` | |", "2 cells")]
    [InlineData("| a | `ChannelsAreHeld.A_gap_is_seen` | | – nobody has asked for it here |", "Slack is empty")]
    [InlineData("| a | `ChannelsAreHeld.A_gap_is_seen` | – no | – nobody has asked for it here |", "Slack gives no reason")]
    [InlineData("| a | `ChannelsAreHeld.A_gap_that_nobody_sees` | – Slack has nothing of the kind | – nobody has asked for it here |", "Teams: there is no test ChannelsAreHeld.A_gap_that_nobody_sees")]
    [InlineData("| a | shown by hand | – Slack has nothing of the kind | – nobody has asked for it here |", "Teams names no test")]
    [InlineData("| a | `ChannelsAreHeld.A_gap_is_seen` | `PageTests.No_text_becomes_markup` | – nobody has asked for it here |", "Slack: PageTests.No_text_becomes_markup is not about it")]
    [InlineData("| a | `ChannelsAreHeld.A_gap_is_seen` | [asked](../tests/Scenarios/Fixtures/asked-in-a-chat/teams.json) | – nobody has asked for it here |", "Slack: asked-in-a-chat/teams.json is not about it")]
    public void A_gap_is_seen(string row, string fault) => Assert.Contains(fault, Faults(row));

    private static IEnumerable<string> Faults(string row)
    {
        var cells = row.Trim()[1..^1].Split('|').Skip(1).Select(cell => cell.Trim()).ToList();
        return cells.Count == Columns.Length ? Columns.Zip(cells, FaultsOf).SelectMany(faults => faults) : [$"{cells.Count} cells"];
    }

    private static IEnumerable<string> FaultsOf(string channel, string cell)
    {
        if (cell.Length == 0)
        {
            return [$"{channel} is empty"];
        }

        if (cell.StartsWith('–'))
        {
            return cell.Length > "– nothing".Length ? FaultsOfTests(channel, cell) : [$"{channel} gives no reason"];
        }

        return Named().IsMatch(cell) || Recorded().IsMatch(cell) ? FaultsOfTests(channel, cell) : [$"{channel} names no test"];
    }

    private static IEnumerable<string> FaultsOfTests(string channel, string cell) =>
    [
        .. Named().Matches(cell).Select(found => found.Groups["test"].Value).SelectMany(test => Tests.Value.TryGetValue(test, out var file)
            ? IsAbout(channel, file) ? Array.Empty<string>() : [$"{channel}: {test} is not about it"]
            : [$"{channel}: there is no test {test}"]),
        .. Recorded().Matches(cell).Select(found => found.Groups["file"].Value).Where(file => !IsRecordedIn(channel, file)).Select(file => $"{channel}: {file} is not about it"),
    ];

    /// <summary>A test of Slack speaks of Slack, one of the page of the page; Teams is what all others are about.</summary>
    private static bool IsAbout(string channel, string file) => channel switch
    {
        "Slack" => File.ReadAllText(Repository.At(file)).Contains("Slack", StringComparison.Ordinal),
        "Local page" => file.StartsWith("tests/Browser/", StringComparison.Ordinal) || file.Contains("/Local/", StringComparison.Ordinal),
        _ => true,
    };

    private static bool IsRecordedIn(string channel, string file) =>
        file.EndsWith($"/{channel.ToLowerInvariant()}.json", StringComparison.Ordinal) && File.Exists(Repository.At("tests", "Scenarios", "Fixtures", file));

    private static IEnumerable<string> Rows(string text) => text.Split('\n').Where(line => line.StartsWith("| ", StringComparison.Ordinal) && !line.StartsWith("| What |", StringComparison.Ordinal));

    /// <summary>A file has one class of tests, which has its name.</summary>
    private static IEnumerable<string> NamesIn(string source) => Class().Match(source) is { Success: true } type
        ? Test().Matches(source).Select(test => $"{type.Groups["name"].Value}.{test.Groups["name"].Value}")
        : [];

    [GeneratedRegex(@"`(?<test>[A-Z]\w+\.[A-Z]\w+)`", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Named();

    [GeneratedRegex(@"\]\(\.\./tests/Scenarios/Fixtures/(?<file>[\w-]+/\w+\.json)\)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Recorded();

    [GeneratedRegex(@"^(public|internal) (sealed )?(partial )?class (?<name>\w+)", RegexOptions.ExplicitCapture | RegexOptions.Multiline, 1000)]
    private static partial Regex Class();

    [GeneratedRegex(@"\[(Fact|Theory)\b[^\n]*\n( +\[[^\n]*\n)* +public (async )?(Task|ValueTask|void) (?<name>\w+)\(", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Test();
}
