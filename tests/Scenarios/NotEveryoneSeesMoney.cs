using Helmsman.Tests.Scenarios.House;

namespace Helmsman.Tests.Scenarios;

/// <summary>The settings let the operator and the owner alone see money.</summary>
public sealed class NotEveryoneSeesMoney
{
    private const string Money = "¥";

    [Fact]
    public async Task The_designer_is_told_who_may_and_the_operator_sees_it_in_his_own_chat_alone()
    {
        await using var house = await RestrictedAsync();

        var hers = await house.Teams.AskAsync(Shifts.Designer, TeamsClient.ChatOf(Shifts.Designer), "昨天支付金额多少");
        var his = await house.Teams.AskAsync(Shifts.Operator, TeamsClient.ChatOf(Shifts.Operator), "昨天支付金额多少");
        var inChannel = await house.Teams.AskAsync(Shifts.Operator, TeamsClient.Team, "昨天支付金额多少");

        Assert.True(hers.Says("只有运营或老板能看"));
        Assert.True(his.Says(Money));
        Assert.True(inChannel.Says("请在和我的单独聊天里问"));
        Assert.All([hers, inChannel], answer => Assert.DoesNotContain(Money, answer.Words, StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_is_posted_where_she_reads_names_no_money()
    {
        await using var house = await RestrictedAsync();
        await house.HandOverByTalkAsync();

        await house.TaskInChatOfAsync(Shifts.Designer);
        await house.SayAsync(Shifts.Designer, "我的任务", "早报");
        await house.NewsAsync(Shifts.Designer, "你手上有 1 个");
        await house.Connector.ExpectAsync(sent => sent.Conversation == TeamsClient.ChatOf(Shifts.Designer) && sent.Says("访客数"), "her briefing");

        var read = house.Connector.All.Where(sent => sent.Conversation is TeamsClient.Team || sent.Conversation == TeamsClient.ChatOf(Shifts.Designer)).ToList();
        Assert.Contains(read, sent => sent.Conversation == TeamsClient.Team && sent.Says("11月21日"));
        Assert.All(read, sent => Assert.DoesNotContain(Money, sent.Words, StringComparison.Ordinal));
    }

    private static Task<BotHouse> RestrictedAsync() => Shifts.BeginAsync(("Helmsman:Rights:Money", "operator, owner"));
}
