using System.Text.RegularExpressions;

namespace Helmsman.Tests.Conventions;

/// <summary>docs/what-we-store.md names every kind of document, and none that there is not.</summary>
public sealed partial class WhatIsStoredIsTold
{
    private static readonly string[] Rooms = ["bot", "shop", "state", "dialogs", "samples"];

    [Fact]
    public void Every_kind_is_told_of_and_no_other() => Assert.Equal(
        Rooms.SelectMany(Repository.Sources).SelectMany(file => KindsIn(File.ReadAllText(Repository.At(file)))).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal),
        ToldIn(File.ReadAllText(Repository.At("docs", "what-we-store.md"))).Order(StringComparer.Ordinal));

    [Fact]
    public void A_kind_is_seen_in_source_and_table()
    {
        Assert.Equal(["slack-rest"], KindsIn("""public static readonly DocumentKind<RestSent> Documents = new("slack-rest", BotJson.Default.RestSent);"""));
        Assert.Equal(["bot-state"], KindsIn("""public const string Kind = "bot-state";"""));
        Assert.Equal(["a-kind", "another"], ToldIn("| `a-kind`, `another` | `{id}` | `what` | kept |"));
    }

    private static IEnumerable<string> KindsIn(string source) => Kind().Matches(source).Select(found => found.Groups["kind"].Value);

    private static IEnumerable<string> ToldIn(string table) => Row().Matches(table).SelectMany(row => Name().Matches(row.Groups["kinds"].Value)).Select(found => found.Groups["kind"].Value);

    [GeneratedRegex("(DocumentKind<\\w+> \\w+ = new\\(\"|const string Kind = \"(?=bot-))(?<kind>[a-z-]+)\"", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Kind();

    [GeneratedRegex(@"^\| (?<kinds>`[^|]+) \|", RegexOptions.ExplicitCapture | RegexOptions.Multiline, 1000)]
    private static partial Regex Row();

    [GeneratedRegex("`(?<kind>[a-z-]+)`", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Name();
}
