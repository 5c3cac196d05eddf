using System.Text.Json.Nodes;
using Helmsman.Cards;
using Helmsman.Shop.Work;
using Helmsman.Tests.Scenarios.House;
using static Helmsman.Tests.Cards.Fixtures;

namespace Helmsman.Tests.Cards;

/// <summary>What belongs to a task and is a picture is seen on its card, where the host can show it; everything else is a link.</summary>
public sealed class PictureTests
{
    private const string OnSlack = "https://files.slack.com/files-pri/T1-F1/collar.png";

    [Theory]
    [InlineData("https://img.alicdn.com/i1/a.jpg", Host.Teams, true)]
    [InlineData("https://img.alicdn.com/i1/a.jpg", Host.Slack, true)]
    [InlineData("https://img.alicdn.com/i1/a.jpg", Host.Plain, false)]
    [InlineData("https://img.alicdn.com/i1/a.jpg", Host.TeamsLike, false)]
    [InlineData("https://img.alicdn.com/i1/a.webp", Host.Slack, false)]
    [InlineData("http://img.alicdn.com/i1/a.jpg", Host.Teams, false)]
    [InlineData("https://127.0.0.1/a.jpg", Host.Teams, false)]
    [InlineData(OnSlack, Host.Slack, true)]
    [InlineData(OnSlack, Host.Teams, false)]
    [InlineData("https://lanxi.slack.com/files/U1/F1/a.png", Host.Slack, true)]
    [InlineData("https://lanxi.slack.com/files/U1/F1/a.png", Host.Teams, false)]
    [InlineData("https://notslack.com/a.png", Host.Teams, true)]
    [InlineData("https://lanxi.sharepoint.com/sites/ops/a.png", Host.Teams, false)]
    [InlineData("https://lanxi.sharepoint.com/sites/ops/a.png", Host.Slack, false)]
    [InlineData("https://lanxi.sharepoint.cn/sites/ops/a.png", Host.Teams, false)]
    [InlineData("https://smba.trafficmanager.net/apac/v3/attachments/1/views/a.png", Host.Teams, false)]
    [InlineData("https://graph.microsoft.com/v1.0/hostedContents/a.png", Host.Teams, false)]
    [InlineData("https://例子.cn/a.png", Host.Teams, true)]
    [InlineData("https://https.example.com:443/a.png", Host.Slack, true)]
    [InlineData("Z:\\a.png", Host.Slack, false)]
    public void A_picture_is_shown_where_the_host_gets_it_without_a_sign_in(string url, Host host, bool isShown) =>
        Assert.Equal(isShown, PictureAccess.MayShow(new Reference("a", url), host));

    /// <summary>Pasted pictures, files and what Graph tells of them, in the clouds that bots are registered in.</summary>
    [Theory]
    [InlineData("https://eu-api.asm.skype.com/v1/objects/a.png")]
    [InlineData("https://eu-prod.asyncgw.teams.microsoft.com/v1/objects/a.png")]
    [InlineData("https://teams.cloud.microsoft/a.png")]
    [InlineData("https://webchat.botframework.com/attachments/a.png")]
    [InlineData("https://lanxi-my.sharepoint.us/personal/a.png")]
    [InlineData("https://lanxi.sharepoint-mil.us/sites/ops/a.png")]
    [InlineData("https://smba.infra.gov.teams.microsoft.us/gcch/v3/attachments/1/views/a.png")]
    [InlineData("https://smba.infra.dod.teams.microsoft.us/dod/v3/attachments/1/views/a.png")]
    [InlineData("https://graph.microsoft.us/v1.0/hostedContents/a.png")]
    [InlineData("https://dod-graph.microsoft.us/v1.0/hostedContents/a.png")]
    [InlineData("https://api.botframework.us/v3/attachments/a.png")]
    [InlineData("https://webchat.botframework.azure.us/attachments/a.png")]
    [InlineData("https://webchat.botframework.azure.cn/attachments/a.png")]
    [InlineData("https://microsoftgraph.chinacloudapi.cn/v1.0/hostedContents/a.png")]
    public void What_a_cloud_shows_after_a_sign_in_alone_is_not_shown(string url) => AssertShownNowhere(url);

    [Theory]
    [InlineData("https://10.0.0.7/a.png")]
    [InlineData("https://8.8.8.8/a.png")]
    [InlineData("https://2130706433/a.png")]
    [InlineData("https://0x7f.1/a.png")]
    [InlineData("https://１２７.0.0.1/a.png")]
    [InlineData("https://127。0。0。1/a.png")]
    [InlineData("https://1.2.3.4.5/a.png")]
    [InlineData("https://[::1]/a.png")]
    [InlineData("https://[2606:4700::1111]/a.png")]
    [InlineData("https://[::ffff:10.0.0.7]/a.png")]
    [InlineData("https://nas/a.png")]
    [InlineData("https://localhost/a.png")]
    [InlineData("https://shop.localhost/a.png")]
    [InlineData("https://nas.local/a.png")]
    [InlineData("https://nas.LOCAL/a.png")]
    [InlineData("https://wiki.internal/a.png")]
    [InlineData("https://wiki.intranet/a.png")]
    [InlineData("https://nas.lan/a.png")]
    [InlineData("https://nas.home.arpa/a.png")]
    [InlineData("https://nas.local./a.png")]
    [InlineData("https://lanxi.sharepoint.com./a.png")]
    [InlineData("https://lanxi。sharepoint。com/a.png")]
    [InlineData("https://files.ＳＬＡＣＫ.com:8443/a.png")]
    [InlineData("https://example.com:8443/a.png")]
    [InlineData("https://example.com:80/a.png")]
    [InlineData("https://ana@example.com/a.png")]
    [InlineData("https://ana:secret@example.com/a.png")]
    [InlineData("https://ana@files.slack.com/files-pri/T1-F1/a.png")]
    [InlineData("https://例-.cn/a.png")]
    [InlineData("https://\u202e.cn/a.png")]
    [InlineData("ftp://example.com/a.png")]
    public void What_is_no_plain_address_of_the_public_web_is_not_shown(string url) => AssertShownNowhere(url);

    [Fact]
    public void A_host_whose_name_cannot_be_one_does_no_harm()
    {
        var names = new[] { "例-.cn", "\u202e.cn", $"{new string('图', 100)}.cn", $"{new string('a', 70)}.cn" };
        var written = string.Join(' ', names.Select(name => $"https://{name}/a.png"));

        var card = Draw(Handed(new WorkEvent.Commented("p2", At(22, 3, 0), written)), Host.Slack);

        Assert.Equal(["https://example.com/ref/42.png"], Pictures(card).Select(image => (string?)image["url"]));
    }

    [Fact]
    public void The_two_newest_are_seen_and_of_the_rest_the_newest_three_are_links()
    {
        var item = Handed(
            new WorkEvent.Commented("p1", At(22, 1, 0), "零", [new Reference("零.png", "https://example.com/0.png")]),
            new WorkEvent.Commented("p1", At(22, 2, 0), "一", [new Reference("一.png", "https://example.com/1.png")]),
            new WorkEvent.Commented("p2", At(22, 3, 0), "二 https://example.com/2.png"),
            new WorkEvent.Commented("p3", At(22, 4, 0), "三", [new Reference("三.png", "https://example.com/3.png"), new Reference("稿.psd", "https://example.com/4.psd")]));

        var card = Draw(item, Host.Teams);

        Assert.Equal(["https://example.com/3.png", "https://example.com/2.png"], Pictures(card).Select(image => (string?)image["url"]));
        Assert.Equal(["https://example.com/4.psd", "https://example.com/1.png", "https://example.com/0.png"], Links(card));
    }

    /// <summary>What is newest is worked on; what it was asked with has been read.</summary>
    [Fact]
    public void A_draft_that_was_just_attached_can_be_opened_whatever_the_task_was_asked_with()
    {
        var asked = Handed(new WorkEvent.Commented("p2", At(22, 3, 0), "第一稿", [new Reference("稿.psd", "https://example.com/draft.psd")]));
        var item = asked with { Brief = asked.Brief with { References = [.. Enumerable.Range(1, 4).Select(number => new Reference($"{number}.pdf", $"https://example.com/{number}.pdf"))] } };

        Assert.Equal(["https://example.com/draft.psd", "https://example.com/1.pdf", "https://example.com/2.pdf"], Links(Draw(item, Host.Slack)));
    }

    [Fact]
    public void What_is_known_only_by_an_address_in_a_comment_can_be_opened_under_a_name_that_says_something()
    {
        var card = Draw(Handed(new WorkEvent.Commented("p2", At(22, 3, 0), "https://example.com/a/主图%201.png https://docs.example.com/sheet/1")), Host.Plain);

        Assert.Equal(["https://example.com/a/%E4%B8%BB%E5%9B%BE%201.png", "https://docs.example.com/sheet/1", "https://example.com/ref/42.png"], Links(card));
        Assert.Equal(["主图 1.png", "docs.example.com", "参考主图"], LinkNames(card));
    }

    /// <summary>Hosts ask for it as it is written.</summary>
    [Fact]
    public void A_host_with_an_international_name_is_written_in_ASCII()
    {
        var image = Pictures(Draw(Handed(new WorkEvent.Commented("p2", At(22, 3, 0), "https://例子.cn/主图.png")), Host.Teams))[0];

        Assert.Equal("https://xn--fsqu00a.cn/%E4%B8%BB%E5%9B%BE.png", (string?)image["url"]);
        Assert.Equal((string?)image["url"], (string?)image["selectAction"]!["url"]);
    }

    [Fact]
    public void The_same_picture_is_seen_once_and_is_no_link_besides()
    {
        var card = Draw(Handed(new WorkEvent.Commented("p2", At(22, 3, 0), "就是 https://example.com/ref/42.png")), Host.Slack);

        Assert.Single(Pictures(card));
        Assert.Empty(Links(card));
    }

    [Fact]
    public void Who_cannot_see_it_is_told_what_it_is_and_from_whom_and_a_click_opens_it()
    {
        var image = Assert.Single(Pictures(Draw(Handed(), Host.Teams)));

        Assert.Equal("参考主图（王敏发的图）", (string?)image["altText"]);
        Assert.Equal("https://example.com/ref/42.png", (string?)image["selectAction"]!["url"]);
        Assert.Equal("参考主图 (from 王敏)", (string?)Assert.Single(Pictures(Draw(Handed(), Host.Teams, Gallery.English)))["altText"]);
    }

    [Fact]
    public void Whoever_has_the_card_in_words_alone_reads_whose_picture_it_is() =>
        Assert.Equal(
            (true, true),
            (Card(Handed(), Host.Teams, Gallery.Chinese).PlainText.Contains("参考主图 · 王敏 11月22日 09:12", StringComparison.Ordinal),
                Card(Handed(), Host.Teams, Gallery.English).PlainText.Contains("参考主图 · 王敏, 22 Nov 09:12", StringComparison.Ordinal)));

    [Fact]
    public void Of_a_bare_address_the_last_part_is_the_name()
    {
        var image = Pictures(Draw(Handed(new WorkEvent.Commented("p2", At(22, 3, 0), "https://example.com/a/主图%201.png")), Host.Teams))[0];

        Assert.Equal("主图 1.png（李雷发的图）", (string?)image["altText"]);
        Assert.Equal("https://example.com/a/%E4%B8%BB%E5%9B%BE%201.png", (string?)image["url"]);
    }

    [Theory]
    [InlineData(Host.Plain)]
    [InlineData(Host.TeamsLike)]
    public void Elsewhere_it_is_a_link_as_any_file(Host host)
    {
        var card = Draw(Handed(), host);

        Assert.Empty(Pictures(card));
        Assert.Equal(["https://example.com/ref/42.png"], Links(card));
    }

    [Fact]
    public void A_task_with_more_pictures_than_one_can_count_asks_for_no_more_clicks_than_another()
    {
        var many = Enumerable.Range(1, 50).Select(number => new Reference($"{number}.png", $"https://example.com/{number}.png")).ToList();

        var card = Draw(Handed(new WorkEvent.Commented("p2", At(22, 3, 0), "全部", many)), Host.Slack);

        Assert.Equal((2, 3), (Pictures(card).Count, Links(card).Count));
    }

    private static Card Card(WorkItem item, Host host, Words words) => TaskCard.Of(item, Crew, Lanxi, words, TaskView.ForEverybody(new Place(host, IsPersonal: true)));

    private static JsonNode Draw(WorkItem item, Host host, Words? words = null) => JsonNode.Parse(Card(item, host, words ?? Gallery.Chinese).Content.ToJson())!;

    private static IReadOnlyList<JsonObject> Pictures(JsonNode card) => [.. CardReading.ElementsOf(card, "Image")];

    private static void AssertShownNowhere(string url) => Assert.Equal(
        (false, false), (PictureAccess.MayShow(new Reference("a.png", url), Host.Teams), PictureAccess.MayShow(new Reference("a.png", url), Host.Slack)));

    private static IReadOnlyList<string?> Links(JsonNode card) => [.. Openers(card).Select(link => (string?)link["url"])];

    private static IReadOnlyList<string?> LinkNames(JsonNode card) => [.. Openers(card).Select(link => (string?)link["title"])];

    /// <summary>Of its buttons.</summary>
    private static IEnumerable<JsonObject> Openers(JsonNode card) => CardReading.ElementsOf(card, "ActionSet").SelectMany(set => CardReading.ElementsOf(set, "Action.OpenUrl"));
}
