using System.Text.RegularExpressions;

namespace Helmsman.Tests.Conventions;

public sealed partial class FoldersSayWhatIsInThem
{
    private static readonly string[] SayNothing = ["Models", "Services", "Helpers", "Utils", "Common", "Manager", "Infrastructure"];

    [Fact]
    public void Namespace_is_folder() => Assert.Empty(
        from room in Repository.Rooms
        from file in Repository.Sources(room)
        where !file.StartsWith("tests/Browser/", StringComparison.Ordinal)
        let found = NamespaceOf(File.ReadAllText(Repository.At(file)))
        where found is not null && found != Expected(file)
        select $"{file}: {found}");

    [Fact]
    public void No_folder_or_type_has_a_name_that_says_nothing() => Assert.Empty(
        from room in Repository.Rooms
        from file in Repository.Sources(room)
        where SaysNothing(file)
        select file);

    [Theory]
    [InlineData("bot/Services/Clock.cs", true)]
    [InlineData("bot/PriceHelpers.cs", true)]
    [InlineData("bot/SessionManager.cs", true)]
    [InlineData("bot/Delivery/Outbox.cs", false)]
    public void A_name_that_says_nothing_is_seen(string file, bool seen) => Assert.Equal(seen, SaysNothing(file));

    [Fact]
    public void A_namespace_elsewhere_is_seen() =>
        Assert.NotEqual(Expected("bot/Delivery/Outbox.cs"), NamespaceOf("namespace Helmsman.Bot.Sending;\n"));

    private static bool SaysNothing(string file) =>
        file[..^".cs".Length].Split('/').Any(part => SayNothing.Any(name => part.EndsWith(name, StringComparison.Ordinal)));

    private static string? NamespaceOf(string source) => NamespaceLine().Match(source) is { Success: true } line ? line.Groups["name"].Value : null;

    private static string Expected(string file)
    {
        var folders = file.Split('/')[(IsProjectOfItsOwn(file) ? 1 : 0)..^1];
        var room = folders[0] == "botframework" ? "BotFramework" : "Helmsman." + char.ToUpperInvariant(folders[0][0]) + folders[0][1..];
        return string.Join('.', [room, .. folders[1..].Select(Pascal)]);
    }

    private static bool IsProjectOfItsOwn(string file) => file.Split('/') is ["tests", "Connector" or "Loopback" or "Slack" or "Benchmarks", _, ..];

    // A sample's folder carries the sample's own name, as its settings spell it.
    private static string Pascal(string folder) =>
        string.Concat(folder.Split('-').Select(part => char.ToUpperInvariant(part[0]) + part[1..]));

    [GeneratedRegex(@"^namespace (?<name>[\w.]+);", RegexOptions.Multiline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex NamespaceLine();
}
