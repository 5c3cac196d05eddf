using System.Text.Json.Nodes;
using Helmsman.Cards;
using Helmsman.Tests.Scenarios.House;

namespace Helmsman.Tests.Conventions;

/// <summary>A button that nobody answers is worse than none. That each known verb is answered is held by the hand-off scenarios.</summary>
public sealed class EveryVerbIsKnown
{
    public static TheoryData<string> Cards => [.. Directory.EnumerateFiles(Repository.At("tests", "Cards", "Snapshots"), "*.json").Select(file => Path.GetFileName(file)!)];

    [Theory]
    [MemberData(nameof(Cards))]
    public void What_a_card_posts_is_a_known_verb(string card) =>
        Assert.Empty(Unknown(JsonNode.Parse(File.ReadAllText(Repository.At("tests", "Cards", "Snapshots", card)))));

    [Fact]
    public void All_verbs_are_listed() => Assert.Equal(
        typeof(Verbs).GetFields().Where(field => field.IsLiteral).Select(field => (string)field.GetRawConstantValue()!).Order(StringComparer.Ordinal),
        Verbs.All.Order(StringComparer.Ordinal));

    [Fact]
    public void An_unknown_verb_is_seen() =>
        Assert.Equal(["work.vanish"], Unknown(JsonNode.Parse("""{"actions":[{"type":"Action.Execute","verb":"work.vanish"},{"type":"Action.Execute","verb":"work.done"}]}""")));

    private static IEnumerable<string?> Unknown(JsonNode? card) => CardReading.ActionsOf(card)
        .Select(action => (string?)action["verb"])
        .Where(verb => !Verbs.All.Contains(verb, StringComparer.Ordinal));
}
