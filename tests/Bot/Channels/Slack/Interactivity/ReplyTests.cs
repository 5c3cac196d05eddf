using System.Text.Json.Nodes;
using Helmsman.Bot.Channels.Slack.Interactivity;
using Helmsman.Tests.Cards;

namespace Helmsman.Tests.Bot.Channels.Slack.Interactivity;

/// <summary>What a gesture got back, and what becomes of the window or the message.</summary>
public sealed class ReplyTests
{
    private const string Reading = """{"type":"AdaptiveCard","body":[{"type":"TextBlock","text":"Done"},{"type":"Container","isVisible":false,"items":[{"type":"Input.Text","id":"x"}]}]}""";
    private const string Asking = """{"type":"AdaptiveCard","body":[{"type":"Container","items":[{"type":"Input.Text","id":"x"}]}]}""";

    public static TheoryData<string, bool, string> Sent => new()
    {
        // what it got, whether from the app's home, what the view does
        { "sentence", false, "errors" },
        { "sentence", true, "errors" },
        { "done", false, "update" },
        { "card", false, "clear" },
        { "card", true, "update" },
        { "form", false, "update" },
        { "dialog", false, "update" },
        { "elsewhere", false, "clear" },
        { "elsewhere", true, "update" },
        { "nothing", false, "clear" },
    };

    [Theory]
    [MemberData(nameof(Sent))]
    public void A_view_that_was_sent_closes_or_is_drawn_anew_or_says_what_is_wrong(string got, bool atHome, string action)
    {
        var gesture = InWindow(atHome);
        var view = Drawing.Of(Of(got), gesture, gesture.At!, Gallery.English);
        Assert.Equal(action, (string?)Reply.To(Of(got), gesture, view)["response_action"]);
    }

    [Theory]
    [InlineData("sentence", false)]
    [InlineData("done", false)]
    [InlineData("card", false)]
    [InlineData("elsewhere", false)]
    [InlineData("nothing", false)]
    [InlineData("form", true)]
    [InlineData("dialog", true)]
    public void A_button_of_a_message_opens_a_window_only_for_what_is_to_be_filled_in(string got, bool opens) =>
        Assert.Equal(opens, Presses.IsWindow(Of(got), InWindow(false) with { View = null }));

    [Theory]
    [InlineData("sentence")]
    [InlineData("done")]
    [InlineData("card")]
    [InlineData("elsewhere")]
    [InlineData("form")]
    [InlineData("dialog")]
    public void Where_no_message_is_everything_is_seen_in_a_window(string got) => Assert.True(Presses.IsWindow(Of(got), InWindow(true)));

    [Fact]
    public void A_view_that_is_drawn_anew_says_itself_what_stands_in_its_fields()
    {
        var gesture = InWindow(false);
        var view = Drawing.Of(new Got.Dialog("Form", Asking.Replace("]}]", "]},{\"type\":\"ActionSet\",\"actions\":[{\"type\":\"Action.Submit\",\"title\":\"Go\",\"data\":{\"v\":1,\"verb\":\"x\"}}]}]", StringComparison.Ordinal)), gesture, gesture.At!, Gallery.English)!;
        Assert.Equal("x~4", (string?)view["blocks"]![0]!["block_id"]);
        var memo = JsonNode.Parse((string)view["private_metadata"]!)!;
        Assert.Equal(("C1", "1.1", 4, true, "x"), ((string?)memo["at"]!["channel"], (string?)memo["at"]!["message"], (int)memo["round"]!, (bool)memo["dialog"]!, (string?)memo["data"]!["verb"]));
    }

    [Theory]
    [InlineData("open-view", "更多 …", true)]
    // The card changed since: the button is known by what stands on it.
    [InlineData("open-view:7", "更多 …", true)]
    [InlineData("open-view", "Something else", false)]
    public void A_button_opens_what_its_words_say(string action, string title, bool opens)
    {
        var card = Gallery.Draw("Task.general", Gallery.Chinese).Content.ToJson();
        var gesture = InWindow(false) with { View = null, Action = action, Title = title };
        Assert.Equal(opens ? title : null, (string?)Drawing.Opened(card, gesture, gesture.At!)?["title"]!["text"]);
    }

    [Fact]
    public void What_a_view_carries_fits_with_where_it_was_opened()
    {
        var memo = new ViewMemo(new Spot("C0123456789", "1763774400.000100", "1763774400.000100", IsWhispered: true), new JsonObject { ["v"] = new string('x', 2690) }, true, true, 1000);
        Assert.True(memo.ToJson().Length <= 3000, $"{memo.ToJson().Length}");
    }

    private static Got Of(string got) => got switch
    {
        "sentence" => new Got.Sentence("No"),
        "done" => new Got.Done("Yes"),
        "card" => new Got.Card(Reading),
        "form" => new Got.Card(Asking),
        "dialog" => new Got.Dialog("Form", Asking),
        "elsewhere" => new Got.Elsewhere(),
        _ => new Got.Nothing(),
    };

    private static Gesture InWindow(bool atHome)
    {
        var at = new Spot("C1", "1.1");
        return new Gesture("T1", "U1", "su", "1", at, "trigger", [])
        {
            View = new ShownView("V1", "h", IsHome: false, new ViewMemo(at, IsHome: atHome, Round: 3), JsonNode.Parse("""{"values":{"field-say":{"field-say":{"type":"plain_text_input","value":null}}}}"""), "Form"),
        };
    }
}
