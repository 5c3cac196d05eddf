using Helmsman.Cards;
using Helmsman.Cards.Moves.DesignLog;
using Helmsman.Shop.Documents;
using Helmsman.Shop.Moves.DesignLog;
using Helmsman.Shop.Work;
using Helmsman.Tests.Scenarios.House;

namespace Helmsman.Tests.Scenarios;

/// <summary>The designer looks at other shops: the form counts, brings whose turn it is, and makes a proposal of what is worth borrowing (S97).</summary>
public sealed class TenShopsADay
{
    private static readonly (string, string)[] On =
    [
        ("Helmsman:DesignLog:On", "true"), ("Helmsman:DesignLog:PerDay", "3"), ("Helmsman:DesignLog:Peers:0", "甲店"), ("Helmsman:DesignLog:Peers:1", "乙店"),
    ];

    /// <summary>Friday 20 November 2026, 09:50 in Shanghai.</summary>
    private static readonly DateTimeOffset Friday = new(2026, 11, 20, 1, 50, 0, TimeSpan.Zero);

    private static string Chat => TeamsClient.ChatOf("su");

    [Fact]
    public async Task Each_one_sent_brings_the_next_until_the_days_number_is_reached()
    {
        await using var house = new BotHouse(startsAt: Friday, settings: On);
        var form = await AskedAsync(house);
        Assert.True(form.Says("0/3"), form.Words);
        Assert.True(form.Says("甲店"), form.Words);

        var second = await SaveAsync(house, form, "甲店", "首图换成模特上身");
        Assert.Contains("1/3", second.Words, StringComparison.Ordinal);
        await SaveAsync(house, form, "甲店", "首图又换了");
        await SaveAsync(house, form, "乙店", "上了专题页");
        var answer = await house.Teams.AskAsync("su", Chat, "看店日志:丙店,详情页缩短,更快看到面料");

        Assert.True(answer.Says("3/3"), answer.Words);
        Assert.True(answer.Says("看够了"), answer.Words);
        var seen = await SeenAsync(house);
        Assert.Equal(["丙店", "乙店", "甲店"], seen.Select(each => each.Peer).Order(StringComparer.Ordinal));
        Assert.Contains(seen, each => each is { Peer: "甲店", Changed: "首图又换了" });
    }

    [Fact]
    public async Task What_is_worth_borrowing_waits_for_the_operators_yes_and_comes_once()
    {
        await using var house = new BotHouse(startsAt: Friday, settings: On);
        var form = await AskedAsync(house);

        await SaveAsync(house, form, "甲店", "*首图*换成模特上身", borrow: true);
        await house.SeenAsync(sent => sent.Conversation == Chat && sent.Says("待批准"), "what she asked for, in her own chat");
        await house.Teams.AskAsync("su", Chat, "看店日志:甲店,*首图*换成模特上身,可借鉴");

        var item = Assert.Single(await house.Documents.AllAsync(WorkItem.Documents, cancellationToken: TestContext.Current.CancellationToken));
        Assert.Equal((WorkState.Proposed, Roles.Design, "su", "design-log/2026-11-20"), (item.State, item.Brief.Role, item.Brief.RequestedBy, item.Brief.From));
        await house.SeenAsync(sent => sent.Conversation == TeamsClient.ChatOf("lin") && sent.Says("*首图*换成模特上身"), "the proposal");
        Assert.DoesNotContain(house.Connector.All, sent => sent.Conversation == TeamsClient.Team && sent.Says("首图"));
    }

    [Fact]
    public async Task On_Friday_the_week_comes_to_the_operator_and_the_designer_once()
    {
        await using var house = new BotHouse(startsAt: Friday, settings: On);
        var form = await AskedAsync(house);
        await SaveAsync(house, form, "甲店", "首图换成模特上身", borrow: true);

        await house.GoOnAsync(TimeSpan.FromHours(7.5));

        await house.SeenAsync(sent => sent.Conversation == TeamsClient.ChatOf("lin") && sent.Says("一周看店") && sent.Says("首图换成模特上身"), "the week for the operator");
        var week = await house.SeenAsync(sent => sent.Conversation == Chat && sent.Says("一周看店"), "the week for the designer");
        Assert.True(week.Says("乙店"), week.Words);
        Assert.DoesNotContain(house.Connector.All, sent => sent.Conversation == TeamsClient.Team && sent.Says("看店"));
    }

    [Fact]
    public async Task A_restart_brings_no_second_form_and_the_list_can_be_entered_in_chat()
    {
        await using var first = new BotHouse(startsAt: Friday, settings: On);
        await AskedAsync(first);
        var listed = await first.Teams.AskAsync("su", Chat, "看店名单:丙店、丁店");
        Assert.True(listed.Says("丁店") && listed.Says("甲店"), listed.Words);
        var refused = await first.Teams.AskAsync("zhou", TeamsClient.ChatOf("zhou"), "看店名单:别的店");
        Assert.True(refused.Says("苏禾"), refused.Words);
        await first.DisposeAsync();

        await using var second = new BotHouse(first, startsAt: Friday.AddMinutes(20), settings: On);
        var form = await second.Teams.AskAsync("su", Chat, "shop log", "en");
        Assert.True(form.Says("丙店"), form.Words);
        Assert.Single(second.Connector.All, sent => sent.Verb == "post" && sent.Conversation == Chat && sent.Says("0/3") && sent.Says("看店日志"));
    }

    [Fact]
    public async Task What_says_nothing_is_not_kept_and_comes_back_with_what_is_wrong()
    {
        await using var house = new BotHouse(startsAt: Friday, settings: On);
        var form = await AskedAsync(house);
        var again = await SaveAsync(house, form, "甲店", "  ");
        Assert.True(again.IsCard);
        Assert.Contains("0/3", again.Words, StringComparison.Ordinal);
        Assert.Empty(await SeenAsync(house));
    }

    private static async Task<Sent> AskedAsync(BotHouse house)
    {
        await house.Teams.InstallAsync("lin", TeamsClient.Team);
        await house.SeenAsync(sent => sent.Conversation == TeamsClient.Team && sent.Card is not null, "the briefing");
        await house.GoOnAsync(TimeSpan.FromMinutes(10));
        return await house.SeenAsync(sent => sent.Conversation == Chat && sent.Verb == "post" && sent.Says("看店日志"), "the form");
    }

    private static Task<ClickAnswer> SaveAsync(BotHouse house, Sent form, string peer, string changed, bool borrow = false)
    {
        var data = form.Button(Verbs.SaveShopSeen)!["data"]!.DeepClone();
        (data[DesignLogFields.PeerId], data[DesignLogFields.ChangedId], data[DesignLogFields.BorrowId]) = (peer, changed, borrow ? DesignLogFields.Yes : string.Empty);
        return house.Teams.ClickAsync("su", Chat, form.ActivityId, Verbs.SaveShopSeen, data);
    }

    private static Task<IReadOnlyList<ShopSeen>> SeenAsync(BotHouse house) =>
        house.Documents.AllAsync(ShopSeen.Documents, cancellationToken: TestContext.Current.CancellationToken);
}
