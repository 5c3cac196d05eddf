using System.Text.Json.Nodes;
using Helmsman.Cards;
using Helmsman.Cards.Rendering.BlockKit;

namespace Helmsman.Tests.Cards.Slack;

/// <summary>What can be pressed and filled in.</summary>
public sealed class SlackButtonTests
{
    private const string Form = """
        {"type":"Input.Text","id":"why","label":"Why","isRequired":true,"maxLength":4000,"value":"rain"},
        {"type":"TextBlock","text":"Too short"},
        {"type":"ActionSet","actions":[{"type":"Action.Submit","title":"Send","data":{"verb":"why.send","v":1}},{"type":"Action.Execute","title":"Never mind","verb":"why.not","data":{"v":1}}]}
        """;

    [Fact]
    public void The_same_verb_twice_is_told_apart_and_is_the_same_verb()
    {
        var ids = Buttons(Of(Row("""{"type":"Action.Execute","title":"a","verb":"go","data":{"n":1}},{"type":"Action.Submit","title":"b","data":{"verb":"go","n":2}}"""))).Select(each => (string)each["action_id"]!).ToList();
        Assert.Equal(["go", "go:2"], ids);
        Assert.All(ids, id => Assert.Equal("go", ActionIds.VerbOf(id)));
    }

    [Fact]
    public void A_button_carries_what_it_carries_elsewhere() =>
        Assert.Equal("""{"v":1,"verb":"go","name":"手淘搜索"}""", (string?)Buttons(Of(Row("""{"type":"Action.Execute","title":"a","verb":"go","data":{"v":1,"verb":"go","name":"手淘搜索"}}""")))[0]["value"]);

    [Fact]
    public void A_payload_is_read_as_it_was_sent()
    {
        var card = Gallery.Draw("Task.open", Gallery.English);
        var value = (string)Buttons(SlackMessage.Of(card)).First(button => (string?)button["action_id"] == Verbs.Acknowledge)["value"]!;
        Assert.Equal(Verbs.Acknowledge, Payload.Read(value)!.Verb);
        Assert.NotNull(Payload.Read(value)!.Work);
    }

    [Fact]
    public void A_button_that_carries_too_much_is_named_instead()
    {
        var message = Of(Row($$$"""{"type":"Action.Execute","title":"Go","verb":"go","data":{"name":"{{{new string('x', 2000)}}}"} }"""));
        Assert.Empty(Buttons(message));
        Assert.Contains("“Go”", message.Blocks, StringComparison.Ordinal);
    }

    [Fact]
    public void A_link_is_a_button_with_an_address() =>
        Assert.Equal("https://a.example/", (string?)Buttons(Of(Row("""{"type":"Action.OpenUrl","title":"a","url":"https://a.example/"}""")))[0]["url"]);

    [Theory]
    [InlineData("positive", "primary")]
    [InlineData("Destructive", "danger")]
    [InlineData("default", null)]
    public void A_style_is_kept(string style, string? kept) =>
        Assert.Equal(kept, (string?)Buttons(Of(Row($$"""{"type":"Action.Execute","title":"a","verb":"go","style":"{{style}}","data":{} }""")))[0]["style"]);

    [Fact]
    public void Buttons_of_the_card_itself_come_last() => Assert.Single(Buttons(
        SlackMessage.Of("""{"type":"AdaptiveCard","body":[],"actions":[{"type":"Action.Execute","title":"a","verb":"go","data":{}}]}""", "s")));

    [Fact]
    public void What_is_filled_in_is_told_and_opened_by_the_button_that_sends_it()
    {
        var message = Of(Form);
        Assert.Contains("rain", message.Blocks, StringComparison.Ordinal);
        Assert.Equal([ActionIds.Open, "why.not"], Buttons(message).Select(button => (string?)button["action_id"]));

        var view = JsonNode.Parse(message.Views[ActionIds.Open])!;
        Assert.Equal("Send why.send", $"{view["submit"]!["text"]} {view["callback_id"]}");
        Assert.Equal("""{"verb":"why.send","v":1}""", (string?)view["private_metadata"]);
        Assert.Equal(["input", "rich_text"], view["blocks"]!.AsArray().Select(block => (string?)block!["type"]));
        Assert.Equal("why why rain 3000", $"{view["blocks"]![0]!["block_id"]} {Element(view)["action_id"]} {Element(view)["initial_value"]} {Element(view)["max_length"]}");
        Assert.False((bool)view["blocks"]![0]!["optional"]!);
    }

    [Theory]
    [InlineData("Action.ToggleVisibility", """ "targetElements":[{"elementId":"more"}] """)]
    [InlineData("Action.ShowCard", """ "card":{"type":"AdaptiveCard","body":[{"type":"TextBlock","text":"folded"}]} """)]
    public void What_is_folded_away_opens_as_a_view(string type, string what)
    {
        var message = Of($$"""{{Row($$$"""{"type":"{{{type}}}","title":"More",{{{what}}}}""")}},{"type":"Container","id":"more","isVisible":false,"items":[{"type":"TextBlock","text":"folded"}]}""");
        Assert.DoesNotContain("folded", message.Blocks, StringComparison.Ordinal);
        Assert.Contains("folded", Assert.Single(message.Views).Value, StringComparison.Ordinal);
        Assert.Null(JsonNode.Parse(message.Views[ActionIds.Open])!["submit"]);
    }

    [Fact]
    public void A_view_opens_no_other_and_shows_what_is_folded_away()
    {
        var view = SlackView.Of(
            Card($$"""{{Row("""{"type":"Action.ToggleVisibility","title":"More","targetElements":[{"elementId":"more"}]}""")}},{"type":"Container","id":"more","isVisible":false,"items":[{"type":"TextBlock","text":"folded"}]}"""), "t");
        Assert.Contains("folded", view, StringComparison.Ordinal);
        Assert.DoesNotContain("actions", view, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"type":"Input.ChoiceSet","id":"a","value":"2","choices":[{"title":"One","value":"1"},{"title":"Two","value":"2"}]}""", "static_select", "Two")]
    [InlineData("""{"type":"Input.ChoiceSet","id":"a","isMultiSelect":true,"value":"1,2","choices":[{"title":"One","value":"1"},{"title":"Two","value":"2"}]}""", "multi_static_select", "initial_options")]
    [InlineData("""{"type":"Input.ChoiceSet","id":"a","value":"U0123456789","choices":[],"choices.data":{"type":"Data.Query"}}""", "users_select", "U0123456789")]
    [InlineData("""{"type":"Input.ChoiceSet","id":"a","isMultiSelect":true,"value":"U0123456789,5f2a7c1e","choices":[],"choices.data":{"type":"Data.Query"}}""", "multi_users_select", "U0123456789")]
    [InlineData("""{"type":"Input.Date","id":"a","value":"2026-11-24"}""", "datepicker", "initial_date")]
    [InlineData("""{"type":"Input.Toggle","id":"a","title":"Yes","value":"true"}""", "checkboxes", "initial_options")]
    public void Each_kind_of_field_has_its_own(string input, string type, string has)
    {
        var view = JsonNode.Parse(SlackView.Of(Card($$"""{{input}},{{Row("""{"type":"Action.Submit","title":"Send","data":{"verb":"v"}}""")}}"""), "t"))!;
        Assert.Equal(type, (string?)Element(view)["type"]);
        Assert.Contains(has, Element(view).ToJsonString(), StringComparison.Ordinal);
    }

    [Fact]
    public void More_than_a_hundred_choices_go_in_groups()
    {
        var choices = string.Join(',', Enumerable.Range(0, 250).Select(index => $$"""{"title":"{{index}}","value":"{{index}}"}"""));
        var view = JsonNode.Parse(SlackView.Of(Card($$"""{"type":"Input.ChoiceSet","id":"a","choices":[{{choices}}]},{{Row("""{"type":"Action.Submit","title":"Send","data":{"verb":"v"}}""")}}"""), "t"))!;
        Assert.Equal([100, 100, 50], Element(view)["option_groups"]!.AsArray().Select(group => group!["options"]!.AsArray().Count));
    }

    private static JsonNode Element(JsonNode view) => view["blocks"]![0]!["element"]!;

    private static SlackMessage Of(string elements) => SlackMessage.Of(Card(elements), "summary");

    private static string Card(string elements) => $$"""{"type":"AdaptiveCard","version":"1.5","lang":"en","body":[{{elements}}]}""";

    private static string Row(string actions) => $$"""{"type":"ActionSet","actions":[{{actions}}]}""";

    private static IReadOnlyList<JsonNode> Buttons(SlackMessage message) =>
        [.. JsonNode.Parse(message.Blocks)!.AsArray().Where(block => (string?)block!["type"] == "actions").SelectMany(block => block!["elements"]!.AsArray()).Select(button => button!)];
}
