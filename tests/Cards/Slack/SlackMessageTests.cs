using System.Text.Json.Nodes;
using Helmsman.Cards.Rendering.BlockKit;

namespace Helmsman.Tests.Cards.Slack;

/// <summary>What becomes of each part of a card in a message.</summary>
public sealed class SlackMessageTests
{
    private const string Lead = """{"type":"TextBlock","text":"Lead"}""";

    [Fact]
    public void A_heading_is_a_header_unless_it_is_too_long_for_one()
    {
        Assert.Equal("header", Types(Block($$"""{"type":"TextBlock","text":"{{new string('x', 150)}}","size":"large","style":"heading"}""")));
        Assert.Equal("rich_text", Types(Block($$"""{"type":"TextBlock","text":"{{new string('x', 151)}}","size":"Large","style":"heading"}""")));
    }

    [Fact]
    public void A_footnote_is_context_and_a_separator_a_divider_between_two_things() => Assert.Equal(
        "rich_text divider context",
        Types(Blocks($$"""{{Lead}},{"type":"RichTextBlock","separator":true,"inlines":[{"type":"TextRun","text":"a","size":"small"}]}""")));

    [Fact]
    public void A_line_above_a_group_that_comes_first_is_left_out() => Assert.Equal(
        "rich_text", Types(Block($$"""{"type":"Container","separator":true,"items":[{{Lead}}]}""")));

    [Fact]
    public void What_is_escaped_for_other_hosts_is_shown_as_it_was_written_and_a_mention_as_a_name() =>
        Assert.Equal("*x* @Ana", (string?)Block("""{"type":"TextBlock","text":"\\*x\\* <at>Ana</at>"}""")["elements"]![0]!["elements"]![0]!["text"]);

    [Fact]
    public void Of_two_tables_the_first_is_drawn_and_the_second_told() => Assert.Equal("table rich_text", Types(Blocks($"{Table(3)},{Table(3)}")));

    [Fact]
    public void A_table_that_is_too_long_says_how_many_rows_are_missing()
    {
        var message = Of(Table(150));
        var blocks = JsonNode.Parse(message.Blocks)!.AsArray();
        Assert.Equal(100, blocks[0]!["rows"]!.AsArray().Count);
        Assert.Contains("51", (string?)blocks[1]!["elements"]![0]!["text"], StringComparison.Ordinal);
        Assert.False(message.IsWhole);
    }

    /// <summary>The hand-off has a button in its middle, which draws it anew for another role.</summary>
    [Theory]
    [InlineData("HandOffForm.design")]
    [InlineData("HandOffForm.refill")]
    public void A_form_with_a_button_in_its_middle_is_sent_whole(string name)
    {
        var card = Gallery.Draw(name, Helmsman.Cards.Words.In(System.Globalization.CultureInfo.GetCultureInfo("en")));
        var fields = Helmsman.Tests.Scenarios.House.CardReading.InputsOf(JsonNode.Parse(card.Content.ToJson()));

        var views = SlackMessage.Of(card).Views.Values.Select(view => JsonNode.Parse(view)!).ToList();
        var sends = Assert.Single(views, view => (string?)view["callback_id"] == Helmsman.Cards.Verbs.SendHandOff);
        Assert.Equal(fields, sends["blocks"]!.AsArray().Where(block => (string?)block!["type"] == "input").Select(block => (string?)block!["block_id"]));
        Assert.Equal(Helmsman.Cards.Verbs.SendHandOff, (string?)JsonNode.Parse(SlackView.Of(card, "x"))!["callback_id"]);
    }

    [Fact]
    public void An_empty_cell_is_a_blank() => Assert.Equal(
        " ",
        (string?)Block("""{"type":"Table","rows":[{"cells":[{"items":[{"type":"TextBlock","text":"a"}]},{"items":[]}]},{"cells":[]}]}""")["rows"]![1]![0]!["text"]);

    [Fact]
    public void A_chart_of_few_bars_is_drawn_and_told_where_the_workspace_does_not_draw_it()
    {
        const string Bars = """{"type":"Chart.HorizontalBar","title":"Orders","data":[{"x":"9","y":4},{"x":"10","y":7}],"fallback":{"type":"TextBlock","text":"4, then 7"}}""";
        var chart = Block(Bars);
        Assert.Equal("data_visualization bar 9,10", $"{chart["type"]} {chart["chart"]!["type"]} {string.Join(',', chart["chart"]!["axis_config"]!["categories"]!.AsArray())}");
        Assert.Contains("4, then 7", SlackMessage.Of(Card(Bars), "s", drawings: Drawings.None).Blocks, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(20, "data_visualization")]
    [InlineData(21, "rich_text")]
    public void A_line_of_more_days_than_Slack_draws_is_told(int days, string type)
    {
        var points = string.Join(',', Enumerable.Range(1, days).Select(day => $$"""{"x":"2026-11-{{day:00}}","y":{{day}}}"""));
        Assert.Equal(type, Types(Block(
            $$$"""{"type":"Chart.Line","title":"t","data":[{"legend":"a","values":[{{{points}}}]}],"fallback":{"type":"TextBlock","text":"told"} }""")));
    }

    [Theory]
    [InlineData("""[{"legend":"a","values":[{"x":"1","y":1}]},{"legend":"b","values":[{"x":"2","y":1}]}]""")]
    [InlineData("""[{"legend":"a","values":[{"x":"1","y":1}]},{"legend":"a","values":[{"x":"1","y":1}]}]""")]
    [InlineData("""[{"legend":"a","values":[{"x":"1"}]}]""")]
    [InlineData("""[{"legend":"a","values":[]}]""")]
    [InlineData("""{"of":"another kind"}""")]
    public void A_chart_that_Slack_would_draw_wrongly_is_told(string data) => Assert.Equal(
        "rich_text", Types(Block($$"""{"type":"Chart.Line","title":"t","data":{{data}},"fallback":{"type":"TextBlock","text":"told"} }""")));

    [Fact]
    public void A_picture_that_Slack_cannot_fetch_is_told_by_its_text()
    {
        Assert.Equal("image", Types(Block("""{"type":"Image","url":"https://a.example/a.png","altText":"a"}""")));
        Assert.Equal("context", Types(Block("""{"type":"Image","url":"data:image/png;base64,AAAA","altText":"a"}""")));
    }

    [Fact]
    public void What_nobody_knows_is_shown_by_its_fallback_or_not_at_all() => Assert.Equal(
        "rich_text", Types(Blocks($$"""{"type":"Badge","fallback":{{Lead}}},{"type":"Badge","fallback":"drop"},{"type":"Container","isVisible":false,"items":[{{Lead}}]}""")));

    [Fact]
    public void A_message_of_too_many_blocks_is_put_together_before_anything_is_left_out()
    {
        var message = Of(string.Join(',', Enumerable.Repeat(Lead, 200)));
        Assert.True(message.IsWhole);
        Assert.Equal(200, message.Blocks.Split("Lead").Length - 1);
    }

    [Fact]
    public void What_is_left_out_is_counted_and_no_button_is_among_it()
    {
        var long1 = $$"""{"type":"TextBlock","text":"{{new string('x', 900)}}"}""";
        var message = Of(string.Join(',', Enumerable.Repeat(long1, 20).Append("""{"type":"ActionSet","actions":[{"type":"Action.Execute","title":"Go","verb":"go","data":{}}]}""")));
        var blocks = JsonNode.Parse(message.Blocks)!.AsArray();
        Assert.Equal("context actions", Types([.. blocks.TakeLast(2)]));
        Assert.Equal(20, int.Parse(((string)blocks[^2]!["elements"]![0]!["text"]!).Split(' ')[^1].Trim('.'), System.Globalization.CultureInfo.InvariantCulture) + blocks.Count - 2);
    }

    [Fact]
    public void A_card_that_comes_without_its_summary_still_has_a_line_for_the_notification()
    {
        var card = Gallery.Draw("Briefing.below-target", Gallery.English);
        Assert.Equal(SlackMessage.Of(card).Text, SlackMessage.Of(card.Content.ToJson()).Text);
    }

    [Fact]
    public void Half_a_letter_is_never_sent() => Assert.DoesNotContain(
        "\uFFFD",
        (string)Block($$"""{"type":"TextBlock","text":"x{{string.Concat(Enumerable.Repeat("😀", 3000))}}"}""")["elements"]![0]!["elements"]![0]!["text"]!,
        StringComparison.Ordinal);

    private static string Table(int rows) =>
        $$"""{"type":"Table","rows":[{{string.Join(',', Enumerable.Range(0, rows + 1).Select(row => $$$"""{"cells":[{"items":[{"type":"TextBlock","text":"{{{row}}}"}]}]}"""))}}]}""";

    private static SlackMessage Of(string elements) => SlackMessage.Of(Card(elements), "summary");

    private static string Card(string elements) => $$"""{"type":"AdaptiveCard","version":"1.5","lang":"en","body":[{{elements}}]}""";

    private static IReadOnlyList<JsonNode> Blocks(string elements) => [.. JsonNode.Parse(Of(elements).Blocks)!.AsArray().Select(block => block!)];

    private static JsonNode Block(string element) => Assert.Single(Blocks(element));

    private static string Types(params IReadOnlyList<JsonNode?> blocks) => string.Join(' ', blocks.Select(block => (string?)block!["type"]));
}
