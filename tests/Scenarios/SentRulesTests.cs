using System.Text.Json.Nodes;
using Helmsman.Tests.Conventions;
using Helmsman.Tests.Scenarios.House;

namespace Helmsman.Tests.Scenarios;

/// <summary>The rules that every scenario ends with see what breaks them.</summary>
public sealed class SentRulesTests
{
    private const string Card = """{"contentType":"application/vnd.microsoft.card.adaptive","content":{"body":[]}}""";

    [Theory]
    [InlineData("""{"text":"hello"}""", true)]
    [InlineData($$"""{"attachments":[{{Card}}],"summary":"s"}""", true)]
    [InlineData($$"""{"attachments":[{{Card}}]}""", false)]
    [InlineData($$"""{"attachments":[{{Card}}],"summary":"s","text":"t"}""", false)]
    [InlineData("""{"text":"hello","entities":[{"additionalType":["AIGeneratedContent"]}]}""", false)]
    public void What_breaks_a_rule_is_seen(string activity, bool isRight) =>
        Assert.Equal(isRight, !SentRules.BrokenBy([new Sent("post", "c", "1", JsonNode.Parse(activity)!.AsObject())]).Any());

    [Fact]
    public void What_is_not_shown_in_Slack_is_seen()
    {
        var carries = new JsonObject { ["name"] = new string('x', 3000) }.ToJsonString();
        var card = $$"""{"body":[{"type":"ActionSet","actions":[{"type":"Action.Execute","title":"Go","verb":"go","data":{{carries}} }]}]}""";
        var activity = $$"""{"summary":"s","attachments":[{"contentType":"application/vnd.microsoft.card.adaptive","content":{{card}} }]}""";
        Assert.Contains("Slack", Assert.Single(SentRules.BrokenBy([new Sent("post", "c", "1", JsonNode.Parse(activity)!.AsObject())])), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_too_large_is_seen()
    {
        var large = new JsonObject { ["text"] = new string('x', SentRules.MostBytes / sizeof(char)) };
        Assert.Single(SentRules.BrokenBy([new Sent("post", "c", "1", large)]));
    }

    [Fact]
    public void No_accepted_card_says_that_a_model_made_it() => Assert.DoesNotContain(
        Directory.EnumerateFiles(Repository.At("tests", "Cards", "Snapshots")),
        file => File.ReadAllText(file).Contains("AIGeneratedContent", StringComparison.OrdinalIgnoreCase));
}
