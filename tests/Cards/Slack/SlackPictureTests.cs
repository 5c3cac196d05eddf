using System.Text.Json.Nodes;
using Helmsman.Cards.Rendering.BlockKit;

namespace Helmsman.Tests.Cards.Slack;

/// <summary>What becomes of a card's picture in a message.</summary>
public sealed class SlackPictureTests
{
    private const string Public = "https://img.alicdn.com/i1/a.jpg";

    [Theory]
    [InlineData("https://files.slack.com/files-pri/T1-F1/a.png")]
    [InlineData("https://lanxi.slack.com/files/U1/F1/a.png")]
    [InlineData("https://lanxi.enterprise.slack.com/files/U1/F1/a.png")]
    public void A_file_of_Slack_is_shown_by_reference(string address) => Assert.Equal(
        $$"""[{"type":"image","slack_file":{"url":"{{address}}"},"alt_text":"a"}]""", Draw(address));

    [Theory]
    [InlineData(Public)]
    [InlineData("https://notslack.com/a.png")]
    [InlineData("https://slack.com.example/a.gif")]
    [InlineData("https://example.com/a.JPEG?size=1")]
    [InlineData("https://example.com/picture/42")]
    public void Any_other_is_fetched_by_Slack(string address) => Assert.Equal($$"""[{"type":"image","image_url":"{{address}}","alt_text":"a"}]""", Draw(address));

    [Theory]
    [InlineData("https://example.com/a.webp")]
    [InlineData("https://files.slack.com/files-pri/T1-F1/a.heic")]
    [InlineData("http://example.com/a.png")]
    public void What_Slack_does_not_show_is_its_text_on_a_button_that_opens_it(string address) => Assert.Equal(
        $$$"""[{"type":"actions","elements":[{"type":"button","text":{"type":"plain_text","text":"a","emoji":false},"action_id":"open-link","url":"{{{address}}}"}]}]""", Draw(address));

    [Fact]
    public void A_host_with_an_international_name_is_written_in_ASCII()
    {
        Assert.Equal("""[{"type":"image","image_url":"https://xn--fsqu00a.cn/a.png","alt_text":"a"}]""", Draw("https://例子.cn/a.png"));
        Assert.Contains("\"url\":\"https://xn--fsqu00a.cn/a.webp\"", Draw("https://例子.cn/a.webp"), StringComparison.Ordinal);
    }

    [Fact]
    public void An_address_that_is_too_long_is_told_without_one() =>
        Assert.Equal("""[{"type":"context","elements":[{"type":"plain_text","text":"a","emoji":false}]}]""", Draw($"https://example.com/{new string('x', 3000)}.png"));

    [Fact]
    public void A_text_that_is_too_long_for_a_button_stands_above_it()
    {
        var blocks = JsonNode.Parse(Draw("https://example.com/a.webp", alt: new string('图', 3000)))!.AsArray();

        Assert.Equal(["context", "actions"], blocks.Select(block => (string?)block!["type"]));
        Assert.Equal((2000, 75), (((string)blocks[0]!["elements"]![0]!["text"]!).Length, ((string)blocks[1]!["elements"]![0]!["text"]!["text"]!).Length));
        Assert.Equal(2000, ((string)JsonNode.Parse(Draw(Public, alt: new string('图', 3000)))![0]!["alt_text"]!).Length);
    }

    [Fact]
    public void Without_pictures_it_is_a_link_and_tables_and_charts_stay()
    {
        const string Both = """{"type":"Image","url":"https://img.alicdn.com/i1/a.jpg","altText":"a"},{"type":"Table","rows":[{"cells":[{"items":[{"type":"TextBlock","text":"h"}]}]},{"cells":[{"items":[{"type":"TextBlock","text":"1"}]}]}]}""";

        Assert.Equal(
            ["image table", "actions table", "image rich_text", "actions rich_text"],
            new[] { Drawings.All, Drawings.Figures, Drawings.Pictures, Drawings.None }.Select(drawings => Types(SlackMessage.Of(Card(Both), "s", drawings).Blocks)));
    }

    /// <summary>One that it refused would keep all of the window from opening.</summary>
    [Fact]
    public void In_a_window_it_is_a_link() =>
        Assert.Equal("actions", Types(JsonNode.Parse(SlackView.Of(Card(Image(Public, "a")), "t"))!["blocks"]!.ToJsonString()));

    private static string Draw(string address, string alt = "a") => SlackMessage.Of(Card(Image(address, alt)), "s").Blocks;

    private static string Image(string address, string alt) => $$"""{"type":"Image","url":"{{address}}","altText":"{{alt}}","selectAction":{"type":"Action.OpenUrl","url":"{{address}}"} }""";

    private static string Card(string elements) => $$"""{"type":"AdaptiveCard","version":"1.5","lang":"en","body":[{{elements}}]}""";

    private static string Types(string blocks) => string.Join(' ', JsonNode.Parse(blocks)!.AsArray().Select(block => (string?)block!["type"]));
}
