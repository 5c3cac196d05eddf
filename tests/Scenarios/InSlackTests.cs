using System.Text.Json.Nodes;
using Helmsman.Tests.Cards;
using Helmsman.Tests.Scenarios.House;

namespace Helmsman.Tests.Scenarios;

/// <summary>Who reads in Slack reads the same, and can press the same.</summary>
public sealed class InSlackTests
{
    public static TheoryData<string> Cards => [.. Gallery.Names];

    [Theory]
    [MemberData(nameof(Cards))]
    public void Every_card_says_and_offers_the_same(string name) => Assert.All(
        [Gallery.Chinese, Gallery.English],
        words => Assert.Empty(InSlack.Misses(JsonNode.Parse(Gallery.Draw(name, words).Content.ToJson())!)));

    [Fact]
    public void What_is_missing_is_seen()
    {
        // No column of a set of columns is longer than this in Slack.
        var card = JsonNode.Parse($$"""
            {"type":"AdaptiveCard","body":[
              {"type":"ColumnSet","columns":[{"type":"Column","items":[{"type":"TextBlock","text":"{{new string('x', 2500)}}"}]}]},
              {"type":"Image","url":"data:image/png;base64,AAAA","altText":"drawn"},
              {"type":"ActionSet","actions":[{"type":"Action.Execute","title":"Go","verb":"go","data":{"name":"{{new string('x', 2500)}}"} }]}]}
            """)!;
        Assert.Equal(["not said in Slack", "not shown in Slack", "not offered in Slack"], InSlack.Misses(card).Select(missed => missed.Split(':')[0]));
    }

    [Fact]
    public void The_words_and_the_verbs_are_those_of_the_message_and_of_what_it_opens()
    {
        var slack = InSlack.Of(JsonNode.Parse(Gallery.Draw("AskDay", Gallery.English).Content.ToJson())!);
        Assert.Contains("Another day", slack.Words, StringComparison.OrdinalIgnoreCase);
        Assert.Equal(5, slack.Offers.Count(offer => offer.Verb == Helmsman.Cards.Verbs.ChooseDay));
    }
}
