using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using Helmsman.Tests.Scenarios.House;

namespace Helmsman.Tests.Scenarios;

public sealed class BadInput
{
    private const string Chat = "chat-lin";

    [Theory]
    [InlineData("not json")]
    [InlineData("{}")]
    [InlineData("")]
    [InlineData("""{"text":"no type"}""")]
    [InlineData("[1,2]")]
    public async Task A_malformed_activity_is_refused_and_the_next_one_is_answered(string body)
    {
        await using var house = new BotHouse();
        using var refused = await house.Teams.PostRawAsync(body);

        Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);
        await house.Teams.AskAsync("lin", Chat, "帮助");
    }

    [Theory]
    [InlineData("统计日期,访客数,支付金额\n2026-11-20,-5,100.00\n", "访客数")]
    [InlineData("统计日期,访客数,支付金额\n2026-02-30,5,100.00\n", "2026-02-30")]
    [InlineData("统计日期,访客数\n2026-11-20,5\n", "支付金额")]
    [InlineData("这不是报表", "这不是报表.csv")]
    public async Task A_file_that_is_wrong_says_where_and_changes_nothing(string csv, string names)
    {
        await using var house = new BotHouse();
        var before = await KeptAsync(house);

        var answer = await DropAsync(house, names.EndsWith(".csv", StringComparison.Ordinal) ? names : "店铺日报.csv", csv);

        Assert.True(answer.Says(names), answer.Words);
        Assert.Equal(before, await KeptAsync(house));
    }

    [Theory]
    [InlineData("""{"type":"message","text":"help","attachments":[null]}""")]
    [InlineData("""{"type":"message","attachments":[{"contentUrl":"ftp://nowhere/x"}]}""")]
    [InlineData("""{"type":"conversationUpdate","channelData":"text"}""")]
    [InlineData("""{"type":"conversationUpdate","membersAdded":[{},{"id":null},null]}""")]
    [InlineData("""{"type":"conversationUpdate","membersAdded":[{"id":"x"}],"recipient":{}}""")]
    [InlineData("""{"type":"whatever"}""")]
    public async Task An_odd_activity_makes_no_turn_fail(string activity)
    {
        await using var house = new BotHouse();

        using var response = await house.Teams.PostAsync("lin", Chat, JsonNode.Parse(activity)!.AsObject());

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.DoesNotContain(house.Connector.All, sent => sent.Card is null);
    }

    [Fact]
    public async Task A_good_file_is_kept_and_the_same_file_again_changes_nothing()
    {
        await using var house = new BotHouse();
        const string Corrected = "统计日期,访客数,支付买家数,支付金额\n2026-11-20,30000,900,99000.00\n";

        await DropAsync(house, "店铺日报.csv", Corrected);
        var once = await KeptAsync(house);
        await DropAsync(house, "店铺日报.csv", Corrected);

        Assert.Equal(once, await KeptAsync(house));
    }

    [Fact]
    public async Task Nobody_but_this_machine_may_speak_without_credentials()
    {
        await using var house = new BotHouse(settings: ("environment", "Production"));
        using var response = await house.Teams.SayAsync("lin", Chat, "帮助");

        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
    }

    private static async Task<Sent> DropAsync(BotHouse house, string name, string csv)
    {
        house.Connector.Serves(name, Encoding.UTF8.GetBytes(csv));
        var before = house.Connector.All.Count;
        await house.Teams.PostAsync("lin", Chat, new JsonObject
        {
            ["type"] = "message",
            ["locale"] = "zh-CN",
            ["attachments"] = new JsonArray(new JsonObject
            {
                ["contentType"] = "text/csv",
                ["contentUrl"] = FakeConnector.FileUrl(name),
                ["name"] = name,
            }),
        });
        return Assert.Single(house.Connector.All.Skip(before));
    }

    private static async Task<string> KeptAsync(BotHouse house)
    {
        var kept = new StringBuilder();
        await foreach (var file in house.Documents.ListAsync(Helmsman.Shop.Reports.ReportFile.Documents))
        {
            kept.Append(file.Id).Append(' ').Append(file.Version).Append('\n');
        }

        return kept.ToString();
    }
}
