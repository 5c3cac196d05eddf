using System.Text.Json.Nodes;
using Helmsman.Bot.Delivery;
using Helmsman.Cards;
using Helmsman.Cards.Moves.Coaching;
using Helmsman.Shop.Documents;
using Helmsman.Shop.Moves.Coaching;
using Helmsman.Tests.Scenarios.House;

namespace Helmsman.Tests.Scenarios;

/// <summary>A week of customer service: the line to those who lead, a question to who is above it, a conversation with who is below, and not a figure of anybody in a channel.</summary>
public sealed class CoachingIsPrivate
{
    private static readonly (string, string)[] On = [("Helmsman:Coaching:On", "true"), ("Helmsman:Coaching:Agents:阿周", "zhou")];

    /// <summary>Monday 23 November 2026, 09:50 in Shanghai.</summary>
    private static readonly DateTimeOffset Monday = new(2026, 11, 23, 1, 50, 0, TimeSpan.Zero);

    /// <summary>40.0% and 20.0% of those who asked bought; the line is 33.6%.</summary>
    private static readonly string[] Figures = ["40.0%", "20.0%", "33.6%", "询单转化率", "平均线", "inquiry conversion"];

    private static string ChatOf(string person) => TeamsClient.ChatOf(person);

    [Fact]
    public async Task Each_gets_his_own_and_no_figure_of_anybody_is_in_a_channel()
    {
        await using var house = new BotHouse(startsAt: Monday, settings: On);
        await WeekCameAsync(house);

        var line = await house.SeenAsync(sent => sent.Conversation == ChatOf("lin") && sent.Says("客服一周"), "the line for the operator");
        Assert.All(new[] { "40.0%", "20.0%", "33.6%", "陌生人" }, figure => Assert.Contains(figure, line.Words, StringComparison.Ordinal));
        var above = await house.SeenAsync(sent => sent.Conversation == ChatOf("he") && sent.Says("高于平均线"), "the question to who is above");
        Assert.Contains("40.0%", above.Words, StringComparison.Ordinal);
        Assert.DoesNotContain("20.0%", above.Words, StringComparison.Ordinal);
        var below = await house.SeenAsync(sent => sent.Conversation == ChatOf("zhou") && sent.Says("你的一周"), "the conversation with who is below");
        Assert.Contains("20.0%", below.Words, StringComparison.Ordinal);
        Assert.DoesNotContain("40.0%", below.Words, StringComparison.Ordinal);
        // The name stands in the log of the program: by it nobody is to know who was weak.
        Assert.Equal(2, (await house.Documents.AllAsync(Posting.Documents, cancellationToken: TestContext.Current.CancellationToken)).Count(row => row.What.StartsWith("service-own/", StringComparison.Ordinal)));

        var kept = await house.Teams.ClickAsync("he", above.Conversation, above.ActivityId, Verbs.SaveTip, With(above, Verbs.SaveTip, (CoachingFields.TipId, "先问身高体重再推尺码"), (CoachingFields.MayPostId, CoachingFields.Yes)));
        Assert.Contains("已记下", kept.Words, StringComparison.Ordinal);
        var toConfirm = await house.SeenAsync(sent => sent.Conversation == ChatOf("lin") && sent.Says("先问身高体重"), "the tip for the operator");
        await house.Teams.ClickAsync("lin", toConfirm, Verbs.ConfirmTip);
        Assert.False(below.Says("先问身高体重"));

        var said = await house.Teams.ClickAsync("zhou", below.Conversation, below.ActivityId, Verbs.SaveView, With(below, Verbs.SaveView, (CoachingFields.ViewId, "晚上回复慢")));
        Assert.Contains("先问身高体重再推尺码", said.Words, StringComparison.Ordinal);
        await house.SeenAsync(sent => sent.Conversation == ChatOf("lin") && sent.Says("晚上回复慢"), "his view for the operator");

        await house.GoOnAsync(TimeSpan.FromDays(2));
        var tip = await house.SeenAsync(sent => sent.Conversation == TeamsClient.Team && sent.Says("本周客服技巧"), "the tip of the week");
        Assert.True(tip.Says("先问身高体重再推尺码") && tip.Says("来自 何静") && tip.Says("问大家一句"), tip.Words);

        NothingOfAnybodyIsInAChannel(house);
        Assert.DoesNotContain(house.Connector.All, sent => sent.Conversation is "chat-he" or "chat-su" or "chat-chen" && (sent.Says("20.0%") || sent.Says("晚上回复慢")));
    }

    [Fact]
    public async Task Without_his_consent_or_unconfirmed_a_tip_stays_in_the_library()
    {
        await using var house = new BotHouse(startsAt: Monday, settings: On);
        await house.Teams.InstallAsync("lin", TeamsClient.Team);
        await house.Teams.AskAsync("he", ChatOf("he"), "技巧:问价格时先说优惠");
        Assert.True((await house.Teams.AskAsync("su", ChatOf("su"), "客服技巧 价格")).Says("没有"));
        var toConfirm = await house.SeenAsync(sent => sent.Conversation == ChatOf("lin") && sent.Says("问价格时先说优惠"), "the tip for the operator");
        await house.Teams.ClickAsync("lin", toConfirm, Verbs.ConfirmTip);
        Assert.True((await house.Teams.AskAsync("su", ChatOf("su"), "service tips 价格", "en")).Says("问价格时先说优惠"));

        await house.GoOnAsync(TimeSpan.FromDays(3));
        await house.Teams.AskAsync("su", ChatOf("su"), "帮助");

        Assert.DoesNotContain(house.Connector.All, sent => sent.Conversation == TeamsClient.Team && sent.Says("问价格时先说优惠"));
        Assert.Null(Assert.Single(await house.Documents.AllAsync(Tip.Documents, cancellationToken: TestContext.Current.CancellationToken)).PostedOn);
    }

    [Fact]
    public async Task A_click_of_his_form_in_a_channel_or_by_another_shows_and_keeps_nothing()
    {
        await using var house = new BotHouse(startsAt: Monday, settings: On);
        await WeekCameAsync(house);
        var below = await house.SeenAsync(sent => sent.Conversation == ChatOf("zhou") && sent.Says("你的一周"), "the conversation with who is below");
        var data = With(below, Verbs.SaveView, (CoachingFields.ViewId, "晚上回复慢"));

        var inChannel = await house.Teams.ClickAsync("zhou", TeamsClient.Team, "m1", Verbs.SaveView, data.DeepClone());
        var byAnother = await house.Teams.ClickAsync("su", ChatOf("su"), "m1", Verbs.SaveView, data.DeepClone());

        Assert.DoesNotContain("%", inChannel.Words + byAnother.Words, StringComparison.Ordinal);
        Assert.All(await house.Documents.AllAsync(Coached.Documents, cancellationToken: TestContext.Current.CancellationToken), own => Assert.Null(own.View));
        NothingOfAnybodyIsInAChannel(house);
    }

    [Fact]
    public async Task A_restart_tells_nobody_twice()
    {
        await using var first = new BotHouse(startsAt: Monday, settings: On);
        await WeekCameAsync(first);
        await first.SeenAsync(sent => sent.Conversation == ChatOf("zhou") && sent.Says("你的一周"), "the conversation with who is below");
        await first.DisposeAsync();

        await using var second = new BotHouse(first, startsAt: Monday.AddHours(1), settings: On);
        await second.Teams.AskAsync("lin", ChatOf("lin"), "帮助");
        Assert.Single(second.Connector.All, sent => sent.Conversation == ChatOf("zhou") && sent.Verb == "post");
    }

    /// <summary>Everything that was ever posted or edited outside of a person's own chat.</summary>
    internal static void NothingOfAnybodyIsInAChannel(BotHouse house)
    {
        var inChannels = house.Connector.All.Where(sent => sent.Verb is "post" or "edit" && !sent.Conversation.StartsWith("chat-", StringComparison.Ordinal)).ToList();
        Assert.NotEmpty(inChannels);
        Assert.All(inChannels, sent => Assert.DoesNotContain(Figures, figure => sent.Activity.ToJsonString().Contains(figure, StringComparison.OrdinalIgnoreCase) || sent.Says(figure)));
    }

    private static async Task WeekCameAsync(BotHouse house)
    {
        await house.Teams.InstallAsync("lin", TeamsClient.Team);
        await house.SeenAsync(sent => sent.Conversation == TeamsClient.Team && sent.Card is not null, "the briefing");
        var days = Enumerable.Range(16, 7).SelectMany(day => new[] { $"2026-11-{day},云裳:何静,100,40", $"2026-11-{day},阿周,50,10", $"2026-11-{day},陌生人,2,1" });
        await house.DropAsync("lin", "客服绩效.csv", string.Join('\n', days.Prepend("日期,客服昵称,询单人数,最终付款人数")));
        await house.GoOnAsync(TimeSpan.FromMinutes(10));
    }

    private static JsonNode With(Sent card, string verb, params (string Field, string Value)[] fields)
    {
        var data = card.Button(verb)!["data"]!.DeepClone();
        foreach (var (field, value) in fields)
        {
            data[field] = value;
        }

        return data;
    }
}
