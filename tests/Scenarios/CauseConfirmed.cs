using System.Net;
using System.Text.Json.Nodes;
using Helmsman.Cards;
using Helmsman.Samples.DemoShop;
using Helmsman.Shop.Documents;
using Helmsman.Shop.Metrics;
using Helmsman.Shop.Why;
using Helmsman.Shop.Why.Causes;
using Helmsman.Shop.Why.Memory;
using Helmsman.Tests.Scenarios.House;

namespace Helmsman.Tests.Scenarios;

/// <summary>Somebody says why a figure moved: one click, kept with who and when, seen by everybody, quoted the next time.</summary>
public sealed class CauseConfirmed
{
    private const string Operator = "lin";

    private static readonly Question Asked = new(MetricDictionary.Visitors, Period.Of(new DateOnly(2026, 11, 21)), Comparison.WeekBefore);

    private static string Chat => TeamsClient.ChatOf(Operator);

    [Fact]
    public async Task One_click_keeps_it_with_who_and_when_and_shows_it_to_everybody()
    {
        await using var house = new BotHouse();
        var answer = await house.RealTeams.AskAsync(Operator, Chat, "为什么流量下降了");

        var clicked = await ClickAsync(house, Operator, answer, Confirm(CauseIds.Campaign));

        Assert.True(clicked.IsCard);
        Assert.Contains("林一舟", clicked.Words, StringComparison.Ordinal);
        Assert.Contains("确认", clicked.Words, StringComparison.Ordinal);
        var kept = Assert.Single(await KeptAsync(house));
        Assert.Equal((Operator, CauseIds.Campaign, true), (kept.By, kept.Cause, kept.IsConfirmed));
        Assert.Equal((MetricIds.Visitors, false), (kept.Pattern.Metric, kept.Pattern.Rose));
        var edit = await house.Connector.ExpectAsync(sent => sent.Verb == "edit" && sent.ActivityId == answer.ActivityId, "the answer for everybody");
        Assert.True(edit.Says("林一舟"));
    }

    [Fact]
    public async Task A_second_click_gets_the_same_card_and_changes_nothing()
    {
        await using var house = new BotHouse();
        var answer = await house.RealTeams.AskAsync(Operator, Chat, "为什么流量下降了");
        var first = await ClickAsync(house, Operator, answer, Confirm(CauseIds.Campaign));
        var kept = await DocumentAsync(house);

        var second = await ClickAsync(house, Operator, answer, Confirm(CauseIds.Campaign));

        Assert.Equal(first.Words, second.Words);
        Assert.Equal(kept, await DocumentAsync(house));
    }

    [Fact]
    public async Task The_next_time_it_is_quoted()
    {
        await using var house = new BotHouse();
        var answer = await house.Teams.AskAsync(Operator, Chat, "为什么流量下降了");
        await ClickAsync(house, Operator, answer, Confirm(CauseIds.Campaign));
        var now = Assert.Single(await KeptAsync(house));
        // As if it had been said of a day two weeks before.
        var before = now with { Movement = "earlier", Period = now.Period.Shift(-14) };
        Assert.True(await house.Documents.CompareAndSetAsync(CauseSaid.Documents, before.Id, before, 0, TestContext.Current.CancellationToken));

        var again = await house.Teams.AskAsync(Operator, Chat, "为什么流量下降了");

        Assert.True(again.Says("上次（11月7日 周六）访客数这样下降时，林一舟说原因是："));
        Assert.True(again.Says(Words.In(new("zh-CN")).Cause(CauseIds.Campaign)));
    }

    [Fact]
    public async Task It_works_where_a_host_knows_only_submit()
    {
        await using var house = new BotHouse();
        await house.Teams.AskAsync(Operator, Chat, "为什么流量下降了");
        var before = house.Connector.All.Count;

        using var response = await house.Teams.PostAsync(Operator, Chat, new JsonObject { ["type"] = "message", ["locale"] = "zh-CN", ["value"] = Confirm(CauseIds.Campaign) });

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Contains(house.Connector.All.Skip(before), sent => sent.Says("林一舟"));
        Assert.Single(await KeptAsync(house));
    }

    [Theory]
    [InlineData("""{"v":1,"verb":"cause.confirm"}""")]
    [InlineData("""{"v":1,"verb":"cause.confirm","question":{"metric":"moon-phase","first":"2026-11-21","last":"2026-11-21","comparison":"week-before"},"cause":"campaign"}""")]
    [InlineData("""{"v":1,"verb":"cause.confirm","question":{"metric":"visitors","first":"2026-11-21","last":"2026-11-21","comparison":"week-before"},"cause":"bad-luck"}""")]
    [InlineData("""{"v":1,"verb":"cause.confirm","question":{"metric":"visitors","first":"2026-11-21","last":"2026-11-21","comparison":"week-before"},"field-cause-words":"x"}""")]
    [InlineData("""{"v":1,"verb":"cause.correct","question":{"metric":"visitors","first":"2026-11-21","last":"2026-11-21","comparison":"week-before"},"field-cause-words":"   "}""")]
    [InlineData("""{"v":1,"verb":"cause.correct","question":{"metric":"visitors","first":"2026-11-21","last":"2026-11-21","comparison":"week-before"},"field-cause":"bad-luck"}""")]
    public async Task What_names_no_movement_or_no_cause_keeps_nothing(string data)
    {
        await using var house = new BotHouse();

        var answer = await house.RealTeams.ClickAsync(Operator, Chat, "m1", (string)JsonNode.Parse(data)!["verb"]!, JsonNode.Parse(data)!);

        Assert.Equal((HttpStatusCode.OK, 200), (answer.Status, answer.StatusCode));
        Assert.NotEmpty(answer.Words);
        Assert.Empty(await KeptAsync(house));
    }

    internal static JsonNode Confirm(string cause) =>
        JsonNode.Parse((Payload.For(Verbs.ConfirmCause) with { Question = AskedQuestion.Of(Asked), Cause = cause }).ToJson())!;

    internal static JsonNode Correct(string proposed, string? cause, string? words, int? seen = null)
    {
        var data = JsonNode.Parse((Payload.For(Verbs.CorrectCause) with { Question = AskedQuestion.Of(Asked), Cause = proposed, Seen = seen }).ToJson())!;
        (data[CauseFields.CauseId], data[CauseFields.WordsId]) = (cause, words);
        return data;
    }

    internal static Task<ClickAnswer> ClickAsync(BotHouse house, string user, Sent on, JsonNode data) =>
        house.RealTeams.ClickAsync(user, on.Conversation, on.ActivityId, (string)data["verb"]!, data);

    internal static Task<IReadOnlyList<CauseSaid>> KeptAsync(BotHouse house) =>
        house.Documents.AllAsync(CauseSaid.Documents, DemoShop.Profile.Id + "/", TestContext.Current.CancellationToken);

    internal static Task<Document<CauseSaid>?> DocumentAsync(BotHouse house) => house.Documents.ReadAsync(
        CauseSaid.Documents, $"{DemoShop.Profile.Id}/{CauseSaid.MovementOf(DemoShop.Profile.Id, Asked)}", TestContext.Current.CancellationToken);
}
