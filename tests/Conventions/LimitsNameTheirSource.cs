using System.Text.RegularExpressions;

namespace Helmsman.Tests.Conventions;

/// <summary>A limit of ours names the file it stands in, one of a platform the page and the date it is known from.</summary>
public sealed partial class LimitsNameTheirSource
{
    private static readonly string[] Sections = File.ReadAllText(Repository.At("docs", "limits.md")).Split("\n## ");

    [Fact]
    public void Every_limit_of_ours_stands_in_a_file_that_exists() => Assert.All(Rows("Ours"), row => Assert.True(StandsInAFile(row), row));

    [Fact]
    public void Every_limit_of_a_platform_has_a_source_and_a_date() => Assert.All(Rows("The platform's"), row => Assert.True(HasSourceAndDate(row), row));

    [Theory]
    [InlineData("| a file | 20 MB | `bot/Nowhere.cs` |")]
    [InlineData("| a file | 20 MB | |")]
    public void A_limit_that_stands_nowhere_is_seen(string row) => Assert.False(StandsInAFile(row));

    [Theory]
    [InlineData("| messages | 7 | hearsay | 2026-10-08 |")]
    [InlineData("| messages | 7 | [Rates](https://learn.microsoft.com/x) | lately |")]
    public void A_limit_without_source_or_date_is_seen(string row) => Assert.False(HasSourceAndDate(row));

    private static List<string> Rows(string section)
    {
        var rows = Array.Find(Sections, text => text.StartsWith(section + "\n", StringComparison.Ordinal))!
            .Split('\n').Where(line => line.StartsWith('|')).Skip(2).ToList();
        Assert.NotEmpty(rows);
        return rows;
    }

    private static bool StandsInAFile(string row) => InAFile().Match(row) is { Success: true } found && File.Exists(Repository.At(found.Groups["file"].Value));

    private static bool HasSourceAndDate(string row) => SourceAndDate().IsMatch(row);

    [GeneratedRegex(@"\| `(?<file>[^`]+)` \|$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex InAFile();

    [GeneratedRegex(@"\| \[[^\]]+\]\(https://[^)\s]+\) \| \d{4}-\d{2}-\d{2} \|$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex SourceAndDate();
}
