using System.Text.Json.Nodes;
using Helmsman.Dialogs.Understanding;
using Helmsman.Tests.Conventions;
using Helmsman.Tests.Dialogs.Understanding;

namespace Helmsman.Tests.Deploy;

/// <summary>Teams offers the commands of the manifest in the reader's language and sends the title that was picked: the bot must understand it.</summary>
public sealed class CommandTests
{
    private static readonly JsonNode Manifest = Read("manifest.json");
    private static readonly JsonNode Chinese = Read("zh-cn.json");

    /// <summary>What each command is there for, in the notation of phrases.json.</summary>
    private static readonly Dictionary<string, string> Meanings = new(StringComparer.Ordinal)
    {
        ["briefing"] = "want Briefing",
        ["why did traffic drop"] = "ask visitors 2026-11-24 Comparable",
        ["conversion last 7 days"] = "ask conversion 2026-11-18..2026-11-24 Comparable",
        ["hand this to the designer"] = "want hand-off design",
        ["set target"] = "want target",
        ["briefing time"] = "want schedule",
        ["how complete is the data"] = "want Completeness",
        ["roles"] = "want AssignRoles",
        ["my tasks"] = "want MyWork",
        ["help"] = "want Help",
    };

    public static IEnumerable<TheoryDataRow<string, string>> Said() =>
        from list in Indexed(Manifest["bots"]![0]!["commandLists"]!)
        from command in Indexed(list.Item["commands"]!)
        let english = (string)command.Item["title"]!
        from title in new[] { english, (string)Chinese[$"bots[0].commandLists[{list.Index}].commands[{command.Index}].title"]! }
        select new TheoryDataRow<string, string>(title, english);

    [Theory]
    [MemberData(nameof(Said))]
    public void The_bot_understands_every_command_in_both_languages(string title, string command) =>
        Assert.Equal(Meanings[command], Notation.Of(Understand.Message(title, Shops.Known, Shops.Today)));

    [Fact]
    public void Teams_shows_no_more_than_ten_commands_of_three_lists()
    {
        var lists = Manifest["bots"]![0]!["commandLists"]!.AsArray();
        Assert.InRange(lists.Count, 1, 3);
        Assert.All(lists, list => Assert.InRange(list!["commands"]!.AsArray().Count, 1, 10));
    }

    [Fact]
    public void Every_scope_of_the_bot_has_its_commands() => Assert.Equal(
        Names(Manifest["bots"]![0]!["scopes"]!),
        Manifest["bots"]![0]!["commandLists"]!.AsArray().SelectMany(list => Names(list!["scopes"]!)).Order(StringComparer.Ordinal));

    private static IEnumerable<string> Names(JsonNode names) => names.AsArray().Select(name => (string)name!).Order(StringComparer.Ordinal);

    private static IEnumerable<(int Index, JsonNode Item)> Indexed(JsonNode items) => items.AsArray().Select(item => item!).Index();

    private static JsonNode Read(string file) => JsonNode.Parse(File.ReadAllText(Repository.At("deploy", "teams", file)))!;
}
