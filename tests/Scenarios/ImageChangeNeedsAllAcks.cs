using System.Text.Json.Nodes;
using Helmsman.Cards;
using Helmsman.Cards.Moves.Changes;
using Helmsman.Shop.Documents;
using Helmsman.Shop.Moves.Changes;
using Helmsman.Tests.Scenarios.House;

namespace Helmsman.Tests.Scenarios;

/// <summary>The designer changes the main image; service, ads and the operator must know before it is live (S158).</summary>
public sealed class ImageChangeNeedsAllAcks
{
    internal const string Operator = "lin";
    internal const string Advertiser = "zhou";
    internal const string Designer = "su";
    internal const string Service = "he";

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task It_is_refused_with_the_names_of_the_missing_until_all_have_confirmed_then_it_goes_live()
    {
        await using var house = await AnnouncedAsync();
        var inChat = await ShownAsync(house, TeamsClient.ChatOf(Designer));

        var early = await house.Teams.ClickAsync(Designer, inChat, Verbs.GoLive);
        Assert.False(early.IsCard);
        Assert.All(new[] { "何静", "周晨", "林一舟" }, name => Assert.Contains(name, early.Words, StringComparison.Ordinal));
        Assert.Null((await KeptAsync(house)).Live);

        foreach (var person in new[] { Service, Advertiser, Operator })
        {
            var answer = await house.Teams.ClickAsync(person, await ShownAsync(house, TeamsClient.ChatOf(person)), Verbs.AcknowledgeChange);
            Assert.True(answer.IsCard);
        }

        var live = await house.Teams.ClickAsync(Designer, inChat, Verbs.GoLive);

        Assert.True(live.IsCard);
        Assert.Contains("已上线", live.Words, StringComparison.Ordinal);
        Assert.Null((await KeptAsync(house)).Live!.Despite);
    }

    [Fact]
    public async Task The_card_in_the_channel_says_who_has_confirmed_and_who_is_missing()
    {
        await using var house = await AnnouncedAsync();
        var inChannel = await ShownAsync(house, TeamsClient.Team);
        Assert.True(inChannel.Says("还差 3 个岗位确认"));

        await house.Teams.ClickAsync(Service, inChannel, Verbs.AcknowledgeChange);

        var edit = await house.Connector.ExpectAsync(sent => sent.Verb == "edit" && sent.ActivityId == inChannel.ActivityId && sent.Says("还差 2 个岗位确认"), "the edit in the channel");
        Assert.True(edit.Says("✓ 何静"));
    }

    [Fact]
    public async Task Who_is_not_touched_by_it_is_told_so_in_private()
    {
        await using var house = await AnnouncedAsync();

        var answer = await house.Teams.ClickAsync("chen", await ShownAsync(house, TeamsClient.Team), Verbs.AcknowledgeChange);

        Assert.False(answer.IsCard);
        Assert.Empty((await KeptAsync(house)).Events);
    }

    [Fact]
    public async Task Those_who_are_missing_are_told_once_more_before_it_goes_live_and_once_only()
    {
        await using var house = await AnnouncedAsync();
        await house.Teams.ClickAsync(Service, await ShownAsync(house, TeamsClient.ChatOf(Service)), Verbs.AcknowledgeChange);

        await house.GoOnAsync(TimeSpan.FromHours(10));
        var reminder = await house.SeenAsync(sent => sent.Conversation == TeamsClient.ChatOf(Advertiser) && sent.Says("你还没确认"), "the reminder");
        await house.GoOnAsync(TimeSpan.FromMinutes(5));
        await house.SeenAsync(sent => sent.Conversation == TeamsClient.ChatOf(Operator) && sent.Says("你还没确认"), "the operator's reminder");

        Assert.NotNull(reminder.Button(Verbs.AcknowledgeChange));
        Assert.DoesNotContain(house.Connector.All, sent => sent.Conversation == TeamsClient.ChatOf(Service) && sent.Says("你还没确认"));
        Assert.Single(house.Connector.All, sent => sent.Conversation == TeamsClient.ChatOf(Advertiser) && sent.Says("你还没确认"));
    }

    [Fact]
    public async Task A_wrong_form_comes_back_and_announces_nothing()
    {
        await using var house = new BotHouse();
        var form = await house.Teams.AskAsync(Designer, TeamsClient.ChatOf(Designer), "发布变更");

        var answer = await house.Teams.ClickAsync(Designer, form.Conversation, form.ActivityId, Verbs.SendChange, Filled(form, time: "晚上"));

        Assert.Contains("20:00 这样的时间", answer.Words, StringComparison.Ordinal);
        Assert.Empty(await house.Documents.AllAsync(ShopChange.Documents, cancellationToken: Token));
    }

    [Fact]
    public async Task A_form_sent_twice_announces_once()
    {
        await using var house = new BotHouse();
        var form = await house.Teams.AskAsync(Designer, TeamsClient.ChatOf(Designer), "发布变更");

        await house.Teams.ClickAsync(Designer, form.Conversation, form.ActivityId, Verbs.SendChange, Filled(form));
        house.Clock.Advance(TimeSpan.FromSeconds(30));
        await house.Teams.ClickAsync(Designer, form.Conversation, form.ActivityId, Verbs.SendChange, Filled(form));
        await house.Connector.ExpectAsync(sent => sent.Verb == "edit" && sent.ActivityId == form.ActivityId, "the form in whose place stands that it was announced");

        await KeptAsync(house);
    }

    internal static async Task<BotHouse> AnnouncedAsync(params (string Key, string Value)[] settings)
    {
        var house = new BotHouse(settings: settings);
        await house.Teams.InstallAsync(Operator, TeamsClient.Team);
        foreach (var person in new[] { Operator, Advertiser, Designer, Service })
        {
            await house.Teams.InstallAsync(person, TeamsClient.ChatOf(person));
        }

        await house.Teams.SayAsync(Designer, TeamsClient.ChatOf(Designer), "发布变更");
        var form = await house.Connector.ExpectAsync(sent => sent.Conversation == TeamsClient.ChatOf(Designer) && sent.Button(Verbs.SendChange) is not null, "the form");
        var answer = await house.Teams.ClickAsync(Designer, form.Conversation, form.ActivityId, Verbs.SendChange, Filled(form));
        Assert.Contains("主图变更已通知到人", answer.Words, StringComparison.Ordinal);
        await house.Connector.ExpectAsync(sent => sent.Verb == "edit" && sent.ActivityId == form.ActivityId, "the form in whose place stands that it was announced");
        return house;
    }

    internal static JsonNode Filled(Sent form, string kind = ChangeKinds.Image, string time = "20:00")
    {
        var data = form.Button(Verbs.SendChange)!["data"]!.DeepClone();
        (data[ChangeFields.KindId], data[ChangeFields.BeforeId], data[ChangeFields.AfterId]) = (kind, "模特图", "平铺图 *现货*");
        (data[ChangeFields.ProductId], data[ChangeFields.DayId], data[ChangeFields.TimeId]) = (ChangeFields.WholeShop, "2026-11-22", time);
        return data;
    }

    internal static Task<Sent> ShownAsync(BotHouse house, string conversation) =>
        house.Connector.ExpectAsync(sent => sent.Conversation == conversation && sent.Verb == "post" && sent.Says("平铺图 *现货*"), $"the change in {conversation}");

    internal static async Task<ShopChange> KeptAsync(BotHouse house) => Assert.Single(await house.Documents.AllAsync(ShopChange.Documents, cancellationToken: Token));
}
