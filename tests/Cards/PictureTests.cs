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
    [InlineData("Z:\\a.png", Host.Slack, false)]
    public void A_picture_is_shown_where_the_host_gets_it_without_a_sign_in(string url, Host host, bool isShown) =>
        Assert.Equal(isShown, PictureAccess.MayShow(new Reference("a", url), host));

    [Fact]
    public void The_two_newest_are_seen_and_the_others_stay_links()
    {
        var item = Handed(
            new WorkEvent.Commented("p1", At(22, 2, 0), "一", [new Reference("一.png", "https://example.com/1.png")]),
            new WorkEvent.Commented("p2", At(22, 3, 0), "二 https://example.com/2.png"),
            new WorkEvent.Commented("p3", At(22, 4, 0), "三", [new Reference("三.png", "https://example.com/3.png"), new Reference("稿.psd", "https://example.com/4.psd")]));

        var card = Draw(item, Host.Teams);

        Assert.Equal(["https://example.com/3.png", "https://example.com/2.png"], Pictures(card).Select(image => (string?)image["url"]));
        Assert.Equal(["https://example.com/ref/42.png", "https://example.com/4.psd", "https://example.com/1.png"], Links(card));
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
        Assert.Contains("参考主图；王敏，11月22日 09:12", Card(Handed(), Host.Teams, Gallery.Chinese).PlainText, StringComparison.Ordinal);

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

    /// <summary>Of its buttons.</summary>
    private static IReadOnlyList<string?> Links(JsonNode card) =>
        [.. CardReading.ElementsOf(card, "ActionSet").SelectMany(set => CardReading.ElementsOf(set, "Action.OpenUrl")).Select(link => (string?)link["url"])];
}
