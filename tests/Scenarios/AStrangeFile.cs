using System.Net;
using System.Text.Json.Nodes;
using Helmsman.Bot.Reports;
using Helmsman.Cards;
using Helmsman.Samples.DemoShop;
using Helmsman.Shop.Documents;
using Helmsman.Shop.Metrics;
using Helmsman.Shop.Reports;
using Helmsman.Tests.Scenarios.House;
using Microsoft.Extensions.DependencyInjection;

namespace Helmsman.Tests.Scenarios;

/// <summary>A file whose headers nobody knows: it is asked about once, and never again. Its headers and figures are made up.</summary>
public sealed class AStrangeFile
{
    private const string Operator = "lin";
    private const string Name = "自己记的.csv";
    private const string File = "哪天,来店的人,卖的钱,谁记的\n2026-11-20,30000,99000.00,小王\n2026-11-19,28000,91000.00,小王\n";
    private const string NextFile = "哪天,来店的人,卖的钱,谁记的\n2026-11-21,31000,98000.00,小李\n";

    private static readonly (string Column, string Header)[] Right =
        [("date", "0"), (MetricIds.Visitors, "1"), (MetricIds.Revenue, "2")];

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Two_answers_take_it_in_and_the_card_everybody_sees_becomes_the_outcome()
    {
        await using var house = new BotHouse();
        var asked = await house.DropAsync(Operator, Name, File);

        var form = await ChooseKindAsync(house, asked);
        var outcome = await SendAsync(house, asked, Dropping.Filled(form.Value, Right));

        Assert.Equal("post", asked.Verb);
        Assert.True(outcome.IsCard);
        Assert.Contains("店铺日报", outcome.Words, StringComparison.Ordinal);
        Assert.Equal(99_000, await RevenueAsync(house, new DateOnly(2026, 11, 20)));
        var edited = await house.SeenAsync(sent => sent.Verb == "edit" && sent.ActivityId == asked.ActivityId && sent.Says("已收下"), "the card with the outcome");
        Assert.Null(edited.Button(Verbs.ChooseColumns));
    }

    [Fact]
    public async Task The_next_file_with_these_headers_goes_in_without_a_question_also_after_a_restart()
    {
        await using var first = new BotHouse();
        await AnswerAsync(first, await first.DropAsync(Operator, Name, File));
        await using var house = new BotHouse(first);

        var answer = await house.DropAsync("su", "明天的.csv", NextFile);

        Assert.True(answer.Says("已收下"), answer.Words);
        Assert.Equal(98_000, await RevenueAsync(house, new DateOnly(2026, 11, 21)));
        Assert.Single(await house.Documents.AllAsync(ReportMapping.Documents, cancellationToken: Cancelled));
    }

    [Fact]
    public async Task The_question_survives_a_restart_and_anybody_of_the_team_may_answer()
    {
        await using var first = new BotHouse();
        var asked = await first.DropAsync(Operator, Name, File);
        await ChooseKindAsync(first, asked);
        var form = await first.SeenAsync(sent => sent.Verb == "edit" && sent.Button(Verbs.ChooseColumns) is not null, "the form");
        await using var house = new BotHouse(first);

        var outcome = await house.Teams.ClickAsync("su", asked.Conversation, asked.ActivityId, Verbs.ChooseColumns, Dropping.Filled(form.Card, Right));

        Assert.Contains("已收下", outcome.Words, StringComparison.Ordinal);
        Assert.Equal("su", Assert.Single(await house.Documents.AllAsync(ReportMapping.Documents, cancellationToken: Cancelled)).By);
    }

    [Fact]
    public async Task Wrong_answers_are_said_in_the_form_and_what_was_chosen_stays()
    {
        await using var house = new BotHouse();
        var asked = await house.DropAsync(Operator, Name, File);
        var form = await ChooseKindAsync(house, asked);

        var again = await SendAsync(house, asked, Dropping.Filled(form.Value, ("date", ""), (MetricIds.Revenue, "2"), (MetricIds.Visitors, "2")));

        Assert.Contains("请选出日期是哪一列", again.Words, StringComparison.Ordinal);
        Assert.Contains("已经选作", again.Words, StringComparison.Ordinal);
        Assert.Equal("2", (string?)Input(again.Value, MetricIds.Revenue)["value"]);
        Assert.Empty(await house.Documents.AllAsync(ReportMapping.Documents, cancellationToken: Cancelled));
        await SendAsync(house, asked, Dropping.Filled(again.Value, Right));
        Assert.Equal(99_000, await RevenueAsync(house, new DateOnly(2026, 11, 20)));
    }

    [Fact]
    public async Task Columns_by_which_it_cannot_be_read_are_not_remembered_and_asked_again_with_the_reason()
    {
        await using var house = new BotHouse();
        var asked = await house.DropAsync(Operator, Name, File);
        var form = await ChooseKindAsync(house, asked);

        var again = await SendAsync(house, asked, Dropping.Filled(form.Value, [.. Right, ("date", "3")]));

        Assert.Contains("小王", again.Words, StringComparison.Ordinal);
        Assert.Equal("3", (string?)Input(again.Value, "date")["value"]);
        Assert.Empty(await house.Documents.AllAsync(ReportMapping.Documents, cancellationToken: Cancelled));
        await house.SeenAsync(sent => sent.Verb == "edit" && sent.Says("小王") && sent.Button(Verbs.ChooseColumns) is not null, "the reason, for everybody");
    }

    [Fact]
    public async Task Other_files_that_wait_with_the_same_headers_are_read_by_the_same_answer()
    {
        await using var house = new BotHouse();
        await house.PostFilesAsync(Operator, house.Teams, (Name, File), ("第二个.csv", NextFile));
        var second = await house.SeenAsync(sent => sent.Verb == "post" && sent.Says("第二个.csv"), "the second question");
        var asked = await house.SeenAsync(sent => sent.Verb == "post" && sent.Says(Name), "the first question");

        await AnswerAsync(house, asked);

        await house.SeenAsync(sent => sent.Verb == "edit" && sent.ActivityId == second.ActivityId && sent.Says("已收下"), "the second outcome");
        Assert.Equal(98_000, await RevenueAsync(house, new DateOnly(2026, 11, 21)));
    }

    [Fact]
    public async Task A_file_that_is_no_report_is_forgotten_and_later_clicks_are_told_by_whom()
    {
        await using var house = new BotHouse();
        var asked = await house.DropAsync(Operator, Name, File);

        var forgotten = await house.Teams.ClickAsync(Operator, asked, Verbs.ForgetFile);
        var late = await house.Teams.ClickAsync("su", asked.Conversation, asked.ActivityId, Verbs.ChooseKind, Dropping.KindButton(asked.Card, ReportKinds.ShopDaily));

        Assert.Contains("没有收", forgotten.Words, StringComparison.Ordinal);
        Assert.Contains("林一舟", late.Words, StringComparison.Ordinal);
        Assert.Empty(await BlobsAsync(house));
    }

    [Theory]
    [InlineData("""{"v":1,"verb":"report.kind","file":"no-such-file","kind":"shop-daily"}""")]
    [InlineData("""{"v":1,"verb":"report.columns"}""")]
    [InlineData("""{"v":1,"verb":"report.day","file":"../x","day":"2026-11-20"}""")]
    [InlineData("""{"v":1,"verb":"report.forget","file":""}""")]
    public async Task A_file_that_is_gone_is_said_to_be(string data)
    {
        await using var house = new BotHouse();
        var payload = JsonNode.Parse(data)!;

        var answer = await house.Teams.ClickAsync(Operator, TeamsClient.ChatOf(Operator), null, (string)payload["verb"]!, payload);

        Assert.Equal((HttpStatusCode.OK, true), (answer.Status, answer.IsCard));
        Assert.Contains("已经不留了", answer.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task After_two_weeks_it_is_dropped_with_a_word()
    {
        await using var house = new BotHouse();
        var asked = await house.DropAsync(Operator, Name, File);
        var asking = house.Services.GetRequiredService<Asking>();
        await asking.DropOldAsync(Cancelled);
        Assert.Single(await BlobsAsync(house));

        await house.GoOnAsync(Asking.Patience);
        house.Clock.Advance(TimeSpan.FromSeconds(1));
        await asking.DropOldAsync(Cancelled);

        await house.SeenAsync(sent => sent.Verb == "edit" && sent.ActivityId == asked.ActivityId && sent.Says("两周"), "the word");
        Assert.Empty(await BlobsAsync(house));
        Assert.Empty(await house.Documents.AllAsync(WaitingFile.Documents, cancellationToken: Cancelled));
    }

    [Fact]
    public async Task A_file_that_came_by_no_chat_is_asked_about_in_the_operators_own_chat()
    {
        await using var house = new BotHouse();
        using var met = await house.Teams.InstallAsync(Operator, TeamsClient.ChatOf(Operator));
        var file = IncomingFile.Of(Name, System.Text.Encoding.UTF8.GetBytes(File));
        var unclear = Assert.IsType<Received.Unclear>(await house.Services.GetRequiredService<ReportsIn>().TakeAsync(DemoShop.Profile.Id, file, Cancelled));

        var places = await house.Services.GetRequiredService<Asking>().AskAsync(DemoShop.Profile.Id, file, unclear.Result, Cancelled);

        Assert.Equal(1, places);
        var asked = await house.SeenAsync(sent => sent.Conversation == TeamsClient.ChatOf(Operator) && sent.Says(Name), "the question");
        await AnswerAsync(house, asked);
        Assert.Equal(99_000, await RevenueAsync(house, new DateOnly(2026, 11, 20)));
    }

    [Fact]
    public async Task A_large_file_is_read_after_the_click_is_answered()
    {
        await using var house = new BotHouse();
        var note = new string('长', 9_000);
        var days = Enumerable.Range(0, 40).Select(back => $"{new DateOnly(2026, 11, 20).AddDays(-back):yyyy-MM-dd},30000,99000.00,{note}");
        var asked = await house.DropAsync(Operator, Name, $"哪天,来店的人,卖的钱,谁记的\n{string.Join('\n', days)}\n");
        var form = await ChooseKindAsync(house, asked);

        var meanwhile = await SendAsync(house, asked, Dropping.Filled(form.Value, Right));

        Assert.Contains("正在读", meanwhile.Words, StringComparison.Ordinal);
        // The clock stands still: on it the turn that reads would be over before the machine is done.
        await house.Connector.ExpectAsync(sent => sent.Verb == "edit" && sent.ActivityId == asked.ActivityId && sent.Says("已收下"), "the outcome");
        Assert.Equal(99_000, await RevenueAsync(house, new DateOnly(2026, 11, 20)));
    }

    [Fact]
    public async Task A_host_that_only_submits_is_answered_by_messages()
    {
        await using var house = new BotHouse();
        var client = new TeamsClient(house.CreateClient(), house.Connector, house.Clock, "webchat", "https://webchat.botframework.com/");
        var asked = await house.DropAsync(Operator, Name, File, client);

        var form = await SubmitAsync(house, client, Dropping.KindButton(asked.Card, ReportKinds.ShopDaily));
        var outcome = await SubmitAsync(house, client, Dropping.Filled(form.Card, Right));

        Assert.True(outcome.Says("已收下"), outcome.Words);
    }

    private static async Task AnswerAsync(BotHouse house, Sent asked)
    {
        var form = await ChooseKindAsync(house, asked);
        var outcome = await SendAsync(house, asked, Dropping.Filled(form.Value, Right));
        Assert.Contains("已收下", outcome.Words, StringComparison.Ordinal);
        await house.SeenAsync(sent => sent.Verb == "edit" && sent.ActivityId == asked.ActivityId && sent.Says("已收下"), "the outcome");
    }

    private static Task<ClickAnswer> ChooseKindAsync(BotHouse house, Sent asked) =>
        house.Teams.ClickAsync(Operator, asked.Conversation, asked.ActivityId, Verbs.ChooseKind, Dropping.KindButton(asked.Card, ReportKinds.ShopDaily));

    private static Task<ClickAnswer> SendAsync(BotHouse house, Sent asked, JsonObject filled) =>
        house.Teams.ClickAsync(Operator, asked.Conversation, asked.ActivityId, Verbs.ChooseColumns, filled);

    private static async Task<Sent> SubmitAsync(BotHouse house, TeamsClient client, JsonNode data)
    {
        var before = house.Connector.All.Count;
        using var response = await client.PostAsync(Operator, TeamsClient.ChatOf(Operator), new JsonObject { ["type"] = "message", ["locale"] = "zh-CN", ["value"] = data });
        return await house.SeenAsync(sent => Dropping.IsAfter(house, sent, before) && sent.Verb == "post", "the answer");
    }

    private static JsonObject Input(JsonNode? card, string column) =>
        CardReading.ElementsOf(card, "Input.ChoiceSet").Single(input => (string?)input["id"] == ColumnFields.IdOf(column));

    private static async Task<double?> RevenueAsync(BotHouse house, DateOnly day)
    {
        var shop = await house.Services.GetRequiredService<Helmsman.Bot.Shops.OpenShops>().LookAsync(DemoShop.Profile.Id, Cancelled);
        return shop.History.Read(MetricDictionary.Revenue, Period.Of(day)).Value;
    }

    private static async Task<List<string>> BlobsAsync(BotHouse house)
    {
        var ids = new List<string>();
        await foreach (var id in house.Blobs().ListAsync("waiting/", Cancelled))
        {
            ids.Add(id);
        }

        return ids;
    }
}
