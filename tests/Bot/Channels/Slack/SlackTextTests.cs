using CsCheck;
using Helmsman.Bot.Channels.Slack.Events;

namespace Helmsman.Tests.Bot.Channels.Slack;

public sealed class SlackTextTests
{
    [Theory]
    [InlineData("<@UBOT> 昨天的转化率", "昨天的转化率", "UBOT")]
    [InlineData("<@UBOT>：昨天", "昨天", "UBOT")]
    [InlineData("<@UBOT> <@UBOT> why", "why", "UBOT")]
    [InlineData("ask <@UBOT> why", "ask <@UBOT> why", "UBOT")]
    [InlineData("<@UBOT> hand it to <@U1> and <@U2|li.na>, <@U1>", "hand it to <@U1> and <@U2>, <@U1>", "UBOT U1 U2")]
    [InlineData("in <#C1|ads> and <#C2> and <#C3|>", "in #ads and #C2 and #C3", "")]
    [InlineData("<!here> <!subteam^S1|@designers> <!channel>", "@here @designers @channel", "")]
    [InlineData("<!date^1392734382^{date}|18 February>", "18 February", "")]
    [InlineData("see <https://a.example/?x=1&amp;y=2|the &lt;page&gt;>", "see the <page>", "")]
    [InlineData("see <https://a.example/?x=1&amp;y=2>", "see https://a.example/?x=1&y=2", "")]
    [InlineData("<mailto:a@b.example|a@b.example>", "a@b.example", "")]
    [InlineData("a &lt;@U1&gt; b &amp;lt; c", "a <@U1> b &lt; c", "")]
    [InlineData("1 &lt; 2 &gt; 0 & <> <|x>", "1 < 2 > 0 & <> <|x>", "")]
    public void Signs_become_what_people_read(string written, string text, string people)
    {
        var read = SlackText.Of(written, "UBOT");

        Assert.Equal(text, read.Text);
        Assert.Equal(people, string.Join(' ', read.People));
    }

    [Fact]
    public void Whatever_is_escaped_as_Slack_escapes_comes_back() => Gen.String[Gen.Char["&<>;ltgamp@#!|U "], 0, 60].Sample(text =>
        Assert.Equal(text.Trim(), SlackText.Of(text.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal).Replace(">", "&gt;", StringComparison.Ordinal), "UBOT").Text));

    [Theory]
    [InlineData("<")]
    [InlineData("<@")]
    [InlineData("<!a^b|")]
    [InlineData("<@UBOT> ")]
    [InlineData("&amp;")]
    public void A_text_as_long_as_Slack_lets_it_be_is_read_at_once(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, 40_000 / piece.Length));

        Assert.True(SlackText.Of(text, "UBOT").Text.Length <= text.Length);
    }
}
