using System.Text.Json.Nodes;
using CsCheck;
using Helmsman.Cards.Elements;
using Helmsman.Cards.Rendering.BlockKit;

namespace Helmsman.Tests.Cards.Slack;

/// <summary>Whatever people call their shop, their products and themselves: Slack shows it as they wrote it, and it does nothing.</summary>
public sealed class SlackUserTextTests
{
    private static readonly string[] InSlack =
    [
        "<!channel> <!here>", "<@U0123456789>", "<#C0123456789|general>", "<!subteam^S1>", "<http://b.example|click>", "http://b.example/a", "*bold* _slanted_ ~gone~",
        "`code` ```block```", "> quoted", ":fire: :+1:", "@channel #general", "&lt;!channel&gt; &amp;", "<!date^1700000000^{date}|x>", "\u200B*x*",
    ];

    private static readonly Gen<string> Hostile = Of([.. HostileText.Samples, .. InSlack]).Array[1, 3].Select(parts => string.Join(' ', parts));

    [Fact]
    public void Nothing_that_people_wrote_is_formatting_a_link_or_a_mention() => Gen.Select(Of([.. Gallery.Names]), Gen.Bool, Hostile).Sample(
        (name, isChinese, text) =>
        {
            var card = Gallery.Draw(name, isChinese ? Gallery.Chinese : Gallery.English);
            var message = SlackMessage.Of(Grown.Saying(card, _ => text, _ => Escaping.Escape(text)), text);
            Assert.Empty(Read(JsonNode.Parse(message.Blocks)).Concat(message.Views.Values.SelectMany(view => Read(JsonNode.Parse(view)))));
            Assert.True(IsInert(message.Text), message.Text);
            Assert.Contains(text[..Math.Min(20, text.Length)], string.Concat(Shown(JsonNode.Parse(message.Blocks))), StringComparison.Ordinal);
        },
        iter: 400);

    [Theory]
    [InlineData("*x*", false)]
    [InlineData("a <!channel>", false)]
    [InlineData("&gt; quoted", false)]
    [InlineData(":fire:", false)]
    [InlineData("http://b.example", false)]
    [InlineData("1 &lt; 2: yes", true)]
    public void What_does_something_in_the_notification_is_seen(string text, bool isInert) => Assert.Equal(isInert, IsInert(text));

    [Theory]
    [InlineData("""{"type":"mrkdwn","text":"a"}""")]
    [InlineData("""{"type":"plain_text","text":"a"}""")]
    [InlineData("""{"type":"rich_text_section","elements":[{"type":"link","url":"http://b.example"}]}""")]
    [InlineData("""{"type":"rich_text_section","elements":[{"type":"user","user_id":"U1"}]}""")]
    public void What_Slack_reads_is_seen(string node) => Assert.NotEmpty(Read(JsonNode.Parse(node)));

    private static Gen<string> Of(string[] choices) => Gen.Int[0, choices.Length - 1].Select(index => choices[index]);

    /// <summary>Where Slack reads more than letters: mrkdwn, plain text with emoji, and in rich text whatever is no text.</summary>
    private static IEnumerable<string> Read(JsonNode? node) => Objects(node)
        .Where(item => (string?)item["type"] switch
        {
            "mrkdwn" or "markdown" => true,
            "plain_text" => (bool?)item["emoji"] is not false,
            "rich_text_section" => item["elements"]!.AsArray().Any(run => (string?)run!["type"] is not "text"),
            _ => false,
        })
        .Select(item => item.ToJsonString());

    /// <summary>Each mark stands between spaces without width, and nothing is left of what Slack puts between angle brackets.</summary>
    private static bool IsInert(string text) =>
        !text.Contains('<', StringComparison.Ordinal)
        && !text.StartsWith("&gt;", StringComparison.Ordinal)
        && text.Select((letter, at) => !IsMark(text, at, letter) || (text.ElementAtOrDefault(at - 1) == '\u200B' && text.ElementAtOrDefault(at + 1) == '\u200B')).All(isFenced => isFenced);

    private static bool IsMark(string text, int at, char letter) =>
        letter is '*' or '_' or '~' or '`' || (letter == ':' && at + 1 < text.Length && !char.IsWhiteSpace(text[at + 1]));

    private static IEnumerable<string> Shown(JsonNode? node) => Objects(node).Select(item => item["text"]).OfType<JsonValue>().Select(text => (string)text!);

    private static IEnumerable<JsonObject> Objects(JsonNode? node) => node switch
    {
        JsonObject item => item.SelectMany(member => Objects(member.Value)).Prepend(item),
        JsonArray items => items.SelectMany(Objects),
        _ => [],
    };
}
