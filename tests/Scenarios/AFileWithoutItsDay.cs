using System.Text.Json.Nodes;
using Helmsman.Cards;
using Helmsman.Samples.DemoShop;
using Helmsman.Shop.Metrics;
using Helmsman.Shop.Reports;
using Helmsman.Tests.Scenarios.House;
using Microsoft.Extensions.DependencyInjection;

namespace Helmsman.Tests.Scenarios;

/// <summary>A report of which neither a line nor the name says the day. Its figures are made up.</summary>
public sealed class AFileWithoutItsDay
{
    private const string Operator = "lin";
    private const string Name = "无线流量来源.csv";
    private const string File = "流量来源,访客数,支付金额\n手淘搜索,6240,21000.00\n直通车,3100,9000.00\n";

    [Fact]
    public async Task A_button_says_it_was_yesterday()
    {
        await using var house = new BotHouse();
        var asked = await house.DropAsync(Operator, Name, File);

        var outcome = await house.Teams.ClickAsync(Operator, asked, Verbs.ChooseDay);

        Assert.Contains("流量来源报表", asked.Words, StringComparison.Ordinal);
        Assert.Contains("已收下", outcome.Words, StringComparison.Ordinal);
        Assert.Equal(6_240, await SearchAsync(house, new DateOnly(2026, 11, 21)));
        await house.SeenAsync(sent => sent.Verb == "edit" && sent.ActivityId == asked.ActivityId && sent.Says("已收下"), "the outcome");
    }

    [Theory]
    [InlineData("2026-11-16", true)]
    [InlineData("", false)]
    [InlineData("2026-11-22", false)]
    [InlineData("2027-01-01", false)]
    [InlineData("1126-01-01", false)]
    [InlineData("昨天", false)]
    public async Task Any_other_day_can_be_given_if_it_is_over(string day, bool isTaken)
    {
        await using var house = new BotHouse();
        var asked = await house.DropAsync(Operator, Name, File);
        var data = CardReading.ActionsOf(asked.Card).Last(action => (string?)action["verb"] == Verbs.ChooseDay)["data"]!.DeepClone();
        data[FileFields.DayId] = day;

        var answer = await house.Teams.ClickAsync(Operator, asked.Conversation, asked.ActivityId, Verbs.ChooseDay, data);

        Assert.Contains(isTaken ? "已收下" : "请选今天以前的一天", answer.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_strange_file_without_a_day_is_asked_about_its_day_too_and_the_next_one_about_its_day_alone()
    {
        await using var house = new BotHouse();
        const string Strange = "从哪来的,来店的人\n手淘搜索,5000\n直通车,2000\n";
        var asked = await house.DropAsync(Operator, "来源.csv", Strange);
        var form = await house.Teams.ClickAsync(
            Operator, asked.Conversation, asked.ActivityId, Verbs.ChooseKind, Dropping.KindButton(asked.Card, ReportKinds.TrafficBySource));

        var day = await house.Teams.ClickAsync(Operator, asked.Conversation, asked.ActivityId, Verbs.ChooseColumns, Dropping.Filled(
            form.Value, ("date", ColumnFields.NoneOfThem), ("source", "0"), (MetricIds.Visitors, "1")));
        var outcome = await house.Teams.ClickAsync(Operator, asked.Conversation, asked.ActivityId, Verbs.ChooseDay, Yesterday(day.Value));
        var next = await house.DropAsync(Operator, "明天的来源.csv", Strange);

        Assert.Contains("已收下", outcome.Words, StringComparison.Ordinal);
        Assert.Equal(5_000, await SearchAsync(house, new DateOnly(2026, 11, 21)));
        Assert.NotNull(next.Button(Verbs.ChooseDay));
    }

    private static JsonNode Yesterday(JsonNode? card) =>
        CardReading.ActionsOf(card).First(action => (string?)action["verb"] == Verbs.ChooseDay)["data"]!.DeepClone();

    private static async Task<double?> SearchAsync(BotHouse house, DateOnly day)
    {
        var shop = await house.Services.GetRequiredService<Helmsman.Bot.Shops.OpenShops>().LookAsync(DemoShop.Profile.Id, TestContext.Current.CancellationToken);
        return shop.History.Read(MetricDictionary.Visitors, Period.Of(day), ReportKinds.TrafficBySource, "手淘搜索").Value;
    }
}
