using System.Text.Json.Nodes;
using Helmsman.Cards;
using Helmsman.Cards.Moves.Logs;
using Helmsman.Shop.Documents;
using Helmsman.Shop.Moves.Logs;
using Helmsman.Tests.Scenarios.House;

namespace Helmsman.Tests.Scenarios;

/// <summary>The end of a Thursday: whoever drives the ads writes what he did, and on Friday it stands beside the visitors.</summary>
public sealed class AdsLogQuotedBesideItsFigure
{
    internal static readonly (string, string)[] On = [("Helmsman:Logs:On", "true")];

    /// <summary>Thursday 19 November 2026, 17:20 in Shanghai.</summary>
    internal static readonly DateTimeOffset Evening = new(2026, 11, 19, 9, 20, 0, TimeSpan.Zero);

    private static string Chat => TeamsClient.ChatOf("zhou");

    [Fact]
    public async Task He_is_asked_in_his_own_chat_and_what_he_taps_is_kept()
    {
        await using var house = new BotHouse(startsAt: Evening, settings: On);
        var form = await AskedAsync(house);

        var kept = await SaveAsync(house, form, ("field-log-did", "bid,nonsense,budget"), (LogFields.TextId, "加了 200 预算"));

        Assert.Contains("已记下", kept.Words, StringComparison.Ordinal);
        var log = Assert.Single(await house.Documents.AllAsync(RoleLog.Documents, cancellationToken: TestContext.Current.CancellationToken));
        Assert.Equal(["budget", "bid"], log.Did);
        Assert.Equal(("zhou", "加了 200 预算", new DateOnly(2026, 11, 19)), (log.Person, log.Text, log.Day));
        await house.SeenAsync(sent => sent.Verb == "edit" && sent.ActivityId == form.ActivityId && sent.Says("已记下"), "his form as what is kept");
        Assert.DoesNotContain(house.Connector.All, sent => sent.Conversation == TeamsClient.Team && sent.Says("加了 200 预算"));
    }

    [Fact]
    public async Task The_next_morning_and_the_answer_quote_it()
    {
        await using var evening = new BotHouse(startsAt: Evening, settings: On);
        await AskedAsync(evening);
        await evening.Teams.AskAsync("zhou", Chat, "推广日志:*加*了 200 预算,换了 3 个词");
        await evening.DisposeAsync();

        await using var morning = new BotHouse(evening, startsAt: Evening.AddHours(16), settings: On);

        var briefing = await morning.SeenAsync(sent => sent.Conversation == TeamsClient.Team && sent.Says("11月19日"), "the briefing about Thursday");
        Assert.Contains("推广日志", briefing.Words, StringComparison.Ordinal);
        Assert.Contains("*加*了 200 预算,换了 3 个词", briefing.Words, StringComparison.Ordinal);
        var answer = await morning.Teams.AskAsync("lin", TeamsClient.ChatOf("lin"), "昨天访客为什么下降");
        Assert.True(answer.Says("*加*了 200 预算,换了 3 个词"), answer.Words);
        var another = await morning.Teams.AskAsync("lin", TeamsClient.ChatOf("lin"), "昨天客单价为什么下降");
        Assert.False(another.Says("加*了 200 预算"), another.Words);
    }

    [Fact]
    public async Task Sent_again_it_replaces_and_the_mornings_card_follows()
    {
        await using var evening = new BotHouse(startsAt: Evening, settings: On);
        var form = await AskedAsync(evening);
        await evening.Teams.AskAsync("zhou", Chat, "ads log: nothing", "en");
        await evening.DisposeAsync();
        await using var morning = new BotHouse(evening, startsAt: Evening.AddHours(16), settings: On);
        await morning.SeenAsync(sent => sent.Conversation == TeamsClient.Team && sent.Says("nothing"), "the briefing with the first log");

        await SaveAsync(morning, form, (LogFields.TextId, "出价降了一成"));

        await morning.SeenAsync(sent => sent.Verb == "edit" && sent.Conversation == TeamsClient.Team && sent.Says("出价降了一成") && !sent.Says("nothing"), "the briefing with the second");
        Assert.Single(await morning.Documents.AllAsync(RoleLog.Documents, cancellationToken: TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Somebody_elses_log_is_his_to_write()
    {
        await using var house = new BotHouse(startsAt: Evening, settings: On);
        var answer = await house.Teams.AskAsync("su", TeamsClient.ChatOf("su"), "推广日志:没事");
        Assert.True(answer.Says("周晨"), answer.Words);
        Assert.Empty(await house.Documents.AllAsync(RoleLog.Documents, cancellationToken: TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData("""{"v":1,"verb":"log.save","role":"ads","day":"2026-11-19"}""", "无异常")]
    [InlineData("""{"v":1,"verb":"log.save","role":"ads","day":"2026-11-01","field-log-text":"x"}""", "太久")]
    [InlineData("""{"v":1,"verb":"log.save","role":"owner","day":"2026-11-19","field-log-text":"x"}""", "")]
    [InlineData("""{"v":1,"verb":"log.save","role":"service","day":"2026-11-19","field-log-text":"x"}""", "何静")]
    [InlineData("""{"v":1,"verb":"log.save","field-log-text":"x"}""", "")]
    public async Task What_is_none_of_his_or_says_nothing_keeps_nothing(string data, string says)
    {
        await using var house = new BotHouse(startsAt: Evening, settings: On);
        var answer = await house.Teams.ClickAsync("zhou", Chat, "m1", Verbs.SaveLog, JsonNode.Parse(data)!);
        Assert.Contains(says, answer.Words, StringComparison.Ordinal);
        Assert.Empty(await house.Documents.AllAsync(RoleLog.Documents, cancellationToken: TestContext.Current.CancellationToken));
    }

    /// <summary>The channel has its briefing, and at half past five the form came.</summary>
    internal static async Task<Sent> AskedAsync(BotHouse house)
    {
        await house.Teams.InstallAsync("lin", TeamsClient.Team);
        await house.SeenAsync(sent => sent.Conversation == TeamsClient.Team && sent.Card is not null, "the briefing");
        await house.GoOnAsync(TimeSpan.FromMinutes(10));
        return await house.SeenAsync(sent => sent.Conversation == Chat && sent.Verb == "post" && sent.Says("推广日志"), "the form");
    }

    private static Task<ClickAnswer> SaveAsync(BotHouse house, Sent form, params (string Field, string Value)[] fields)
    {
        var data = form.Button(Verbs.SaveLog)!["data"]!.DeepClone();
        foreach (var (field, value) in fields)
        {
            data[field] = value;
        }

        return house.Teams.ClickAsync("zhou", Chat, form.ActivityId, Verbs.SaveLog, data);
    }
}
