using Helmsman.Cards;

namespace Helmsman.Tests.Bot.Channels.Slack;

/// <summary>Of a card that Slack does not take as it is only that is given up which it does not take.</summary>
public sealed class RefusedPictureTests : IAsyncLifetime
{
    private const string Picture = "https://files.slack.com/files-pri/T1-F1/collar.png";

    private const string Card = $$"""
        {"type":"AdaptiveCard","version":"1.5","lang":"en","body":[{"type":"Image","url":"{{Picture}}","altText":"collar"},
         {"type":"Table","rows":[{"cells":[{"items":[{"type":"TextBlock","text":"head"}]}]},{"cells":[{"items":[{"type":"TextBlock","text":"row"}]}]}]}]}
        """;

    private readonly SlackSide slack = new();

    public async ValueTask InitializeAsync() => await slack.InstalledAsync();

    public ValueTask DisposeAsync()
    {
        slack.Dispose();
        return ValueTask.CompletedTask;
    }

    [Theory]
    [InlineData("\"slack_file\"", "invalid slack file [json-pointer:/blocks/0/slack_file]", "image table", "actions table")]
    [InlineData("\"table\"", "unsupported type: table [json-pointer:/blocks/1/type]", "image table", "actions table", "image rich_text")]
    [InlineData("\"", "no blocks today", "image table", "actions table", "image rich_text", "actions rich_text", "")]
    public async Task What_is_refused_is_told_and_the_rest_stays(string refused, string why, params string[] tried)
    {
        slack.Wire.Response = call => call["blocks"]?.Contains(refused, StringComparison.Ordinal) is true
            ? FakeSlack.Json($$"""{"ok":false,"error":"invalid_blocks","errors":["{{why}}"],"response_metadata":{"messages":["[ERROR] {{why}}"]} }""")
            : null;

        await SendAsync();

        var posts = slack.Wire.Of("chat.postMessage").Where(call => call["thread_ts"] is null).ToList();
        Assert.Equal(tried, posts.Select(call => call["blocks"] is { } blocks && blocks != "[]" ? string.Join(' ', Nodes(blocks)) : ""));
        Assert.True(tried[^1].StartsWith("image", StringComparison.Ordinal) || tried[^1].Length == 0 || posts[^1]["blocks"]!.Contains(Picture, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_card_without_pictures_is_not_tried_twice_in_the_same_way()
    {
        slack.Wire.Response = call => call["blocks"] is { Length: > 2 } ? FakeSlack.Error("invalid_blocks") : null;

        await slack.InAsync("C1", (turn, ct) => turn.SendActivityAsync(CardActivity.Of("""{"type":"AdaptiveCard","version":"1.5","lang":"en","body":[{"type":"TextBlock","text":"a"}]}""", "s"), ct));

        Assert.Equal(2, slack.Wire.Of("chat.postMessage").Count(call => call["thread_ts"] is null));
    }

    private Task SendAsync() => slack.InAsync("C1", (turn, ct) => turn.SendActivityAsync(CardActivity.Of(Card, "s"), ct));

    private static IEnumerable<string?> Nodes(string blocks) => System.Text.Json.Nodes.JsonNode.Parse(blocks)!.AsArray().Select(block => (string?)block!["type"]);
}
