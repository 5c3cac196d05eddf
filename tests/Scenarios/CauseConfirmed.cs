using System.Net;
using System.Text.Json.Nodes;
using Helmsman.Cards;
using Helmsman.Samples.DemoShop;
using Helmsman.Shop.Documents;
using Helmsman.Shop.Metrics;
using Helmsman.Shop.Why.Causes;
using Helmsman.Shop.Why.Memory;
using Helmsman.Tests.Scenarios.House;

namespace Helmsman.Tests.Scenarios;

/// <summary>Somebody says why a figure moved: one click, kept with who and when, seen by everybody, quoted the next time.</summary>
public sealed class CauseConfirmed
{
    private const string Operator = "lin";

    private static string Chat => TeamsClient.ChatOf(Operator);

    [Fact]
    public async Task One_click_keeps_it_with_who_and_when_and_shows_it_to_everybody()
    {
        await using var house = new BotHouse();
        var answer = await house.RealTeams.AskAsync(Operator, Chat, "为什么流量下降了");

        var clicked = await ClickAsync(house, Operator, answer, Confirm(answer, CauseIds.Campaign));

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
        var first = await ClickAsync(house, Operator, answer, Confirm(answer, CauseIds.Campaign));
        var kept = await VersionAsync(house);

        var second = await ClickAsync(house, Operator, answer, Confirm(answer, CauseIds.Campaign));

        Assert.Equal(first.Words, second.Words);
        Assert.Equal(kept, await VersionAsync(house));
    }

    [Fact]
    public async Task The_next_time_it_is_quoted()
    {
        await using var house = new BotHouse();
        var answer = await house.Teams.AskAsync(Operator, Chat, "为什么流量下降了");
        await ClickAsync(house, Operator, answer, Confirm(answer, CauseIds.Campaign));
        var now = Assert.Single(await KeptAsync(house));
        // As if it had been said of a day two weeks before.
        var before = now with { Movement = "earlier", Period = Period.Of(new DateOnly(2026, 11, 7)) };
        Assert.True(await house.Documents.CompareAndSetAsync(CauseSaid.Documents, before.Id, before, 0, TestContext.Current.CancellationToken));

        var again = await house.Teams.AskAsync(Operator, Chat, "为什么流量下降了");

        Assert.True(again.Says("上次（11月7日 周六）访客数这样下降时，林一舟说原因是："));
        Assert.True(again.Says(Words.In(new("zh-CN")).Cause(CauseIds.Campaign)));
    }

    [Fact]
    public async Task It_works_where_a_host_knows_only_submit()
    {
        await using var house = new BotHouse();
        var answer = await house.Teams.AskAsync(Operator, Chat, "为什么流量下降了");
        var before = house.Connector.All.Count;

        using var response = await house.Teams.PostAsync(Operator, Chat, new JsonObject { ["type"] = "message", ["locale"] = "zh-CN", ["value"] = Confirm(answer, CauseIds.Campaign) });

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

    internal static JsonNode Confirm(Sent answer, string cause) => About(answer, Verbs.ConfirmCause, cause, seen: null);

    internal static JsonNode Correct(Sent answer, string proposed, string? cause, string? words, int? seen = null)
    {
        var data = About(answer, Verbs.CorrectCause, proposed, seen);
        (data[CauseFields.CauseId], data[CauseFields.WordsId]) = (cause, words);
        return data;
    }

    /// <summary>As a button of the card would say it, whatever the search found this time.</summary>
    private static JsonObject About(Sent answer, string verb, string cause, int? seen)
    {
        var button = answer.Button(Verbs.CorrectCause)?["data"] ?? throw new InvalidOperationException($"Nobody can say why: {answer.Words}");
        var data = button.DeepClone().AsObject();
        (data["verb"], data["cause"], data["seen"]) = (verb, cause, seen);
        return data;
    }

    internal static Task<ClickAnswer> ClickAsync(BotHouse house, string user, Sent on, JsonNode data) =>
        house.RealTeams.ClickAsync(user, on.Conversation, on.ActivityId, (string)data["verb"]!, data);

    internal static Task<IReadOnlyList<CauseSaid>> KeptAsync(BotHouse house) =>
        house.Documents.AllAsync(CauseSaid.Documents, DemoShop.Profile.Id + "/", TestContext.Current.CancellationToken);

    private static async Task<long> VersionAsync(BotHouse house) =>
        (await house.Documents.ReadAsync(CauseSaid.Documents, Assert.Single(await KeptAsync(house)).Id, TestContext.Current.CancellationToken))!.Version;
}
