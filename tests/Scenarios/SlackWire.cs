using System.Text;
using Helmsman.Cards;
using Helmsman.Shop.Documents;
using Helmsman.Shop.Reports;
using Helmsman.Tests.Scenarios.House;

namespace Helmsman.Tests.Scenarios;

/// <summary>What only Slack has, or has in its own way.</summary>
public sealed class SlackWire
{
    [Fact]
    public async Task The_address_is_confirmed_with_the_challenge()
    {
        await using var house = await SlackHouse.OpenAsync();

        var answer = await house.Users.VerifyAddressAsync("3eZbrw1aBm2rZgRNFdxV2595E9CY3gmdALWMmHkvFXO7tYXAYM8P");

        Assert.True(answer.IsGood);
        Assert.Equal("3eZbrw1aBm2rZgRNFdxV2595E9CY3gmdALWMmHkvFXO7tYXAYM8P", answer.Body);
    }

    [Fact]
    public async Task A_mention_in_a_channel_is_answered_in_its_thread_and_in_no_other()
    {
        await using var house = await SlackHouse.OpenAsync();
        await house.InviteAsync();

        var said = await house.Users.SayAsync(house.Person("lin"), house.Channel, "帮助");
        var answer = await house.SeesAsync(house.Channel, post => house.IsBots(post) && post.Thread == said.Post.Ts, "the answer in the thread");

        Assert.NotNull(answer.Button(Verbs.ShowMyWork));
    }

    [Fact]
    public async Task Who_may_not_acknowledge_is_told_so_alone()
    {
        await using var house = await SlackHouse.OpenAsync();
        await house.InviteAsync();
        await house.HandOverByFormAsync("lin", await house.AskAsync("lin", "为什么流量下降了"), "zhou");
        var inChannel = await house.SeesAsync(house.Channel, post => post.Button(Verbs.Acknowledge) is not null, "the task in the channel");
        var su = house.Person("su");

        await house.Users.ClickAsync(su, inChannel, Verbs.Acknowledge);

        var told = await house.SeesAsync(house.Channel, post => post.OnlyFor == su.Id, "a word to her alone", by: su);
        Assert.True(told.Says("周晨"));
        Assert.NotNull(house.Slack.World.Now(inChannel)!.Button(Verbs.Acknowledge));
    }

    [Fact]
    public async Task The_command_is_answered_where_it_is_given_if_the_bot_is_there_and_else_in_ones_own_chat()
    {
        await using var house = await SlackHouse.OpenAsync();
        await house.InviteAsync();
        var lin = house.Person("lin");
        var elsewhere = house.Slack.World.AddPlace(Helmsman.Slack.World.PlaceKind.Channel, "elsewhere", [lin]);

        Assert.True((await house.Users.CommandAsync(lin, house.Channel, "为什么流量下降了")).IsGood);
        await house.AdvanceUntilAsync(() => house.Slack.World.Seen(house.Channel).Count(post => house.IsBots(post) && post.Says("手淘搜索")) > 1, "the answer in the channel");
        Assert.True((await house.Users.CommandAsync(lin, elsewhere, "为什么流量下降了")).IsGood);

        await house.SeesAsync(house.ChatOf("lin"), post => house.IsBots(post) && post.Says("手淘搜索"), "the answer in the chat");
        Assert.Empty(house.Slack.World.Seen(elsewhere));
    }

    [Fact]
    public async Task The_home_shows_ones_own_tasks_and_changes_with_them()
    {
        await using var house = await SlackHouse.OpenAsync();
        await house.InviteAsync();
        var zhou = house.Person("zhou");
        await house.Users.OpenHomeAsync(zhou);
        await house.AdvanceUntilAsync(() => house.Slack.World.Views.HomeOf(zhou) is not null, "the home");
        var empty = house.Slack.World.Views.HomeOf(zhou)!.ToJsonString();

        var task = await house.HandOverByFormAsync("lin", await house.AskAsync("lin", "为什么流量下降了"), "zhou");
        await house.AdvanceUntilAsync(() => house.Slack.World.Views.HomeOf(zhou)!.ToJsonString() != empty, "the task on the home");
        await house.Users.ClickAsync(zhou, task, Verbs.Acknowledge);

        await house.AdvanceUntilAsync(() => Helmsman.Slack.World.BlockReading.TextsOf(house.Slack.World.Views.HomeOf(zhou)!["blocks"]).Any(text => text.Contains("进行中", StringComparison.Ordinal)), "what became of it");
    }

    [Fact]
    public async Task A_report_that_is_shared_is_kept_and_a_wrong_one_says_where()
    {
        await using var house = await SlackHouse.OpenAsync();
        var (lin, chat) = (house.Person("lin"), house.ChatOf("lin"));

        await house.Users.ShareAsync(lin, chat, "店铺日报.csv", Encoding.UTF8.GetBytes("统计日期,访客数,支付买家数,支付金额\n2026-11-20,30000,900,99000.00\n"));
        await house.SeesAsync(chat, house.IsBots, "what became of the file");
        var before = house.Slack.World.Seen(chat).Count;
        await house.Users.ShareAsync(lin, chat, "店铺日报.csv", Encoding.UTF8.GetBytes("统计日期,访客数,支付金额\n2026-11-20,-5,100.00\n"));

        await house.AdvanceUntilAsync(() => house.Slack.World.Seen(chat).Skip(before).Any(post => house.IsBots(post) && post.Says("访客数")), "what is wrong");
        Assert.NotEmpty(await house.Documents.AllAsync(ReportFile.Documents, cancellationToken: TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task What_is_wrong_in_the_form_is_said_and_nothing_is_handed_over()
    {
        await using var house = await SlackHouse.OpenAsync();
        await house.InviteAsync();
        var lin = house.Person("lin");
        var answer = await house.AskAsync("lin", "为什么流量下降了");
        await house.Users.ClickAsync(lin, answer, Verbs.OpenHandOff);
        await house.AdvanceUntilAsync(() => house.Slack.World.Views.Before(lin) is not null, "the form");

        var again = await house.Users.SubmitAsync(lin, (HandOffFields.AssigneeId, house.Person("zhou").Id), (HandOffFields.DueId, "2026-11-01"));

        Assert.Contains((string?)again.Json!["response_action"], new[] { "errors", "update" });
        Assert.NotNull(house.Slack.World.Views.Before(lin)!["submit"]);
        Assert.Empty(await house.ItemsAsync());
    }

    [Fact]
    public async Task A_channel_keeps_its_new_name_and_the_bot_that_was_shown_out_is_quiet_there()
    {
        await using var house = await SlackHouse.OpenAsync();
        await house.InviteAsync();
        await house.SettledAsync();
        await house.Users.Places.RenameAsync(house.Channel, "运营群");
        await house.AdvanceUntilAsync(() => NameOf(house) == "运营群", "the new name");

        await house.Users.Places.RemoveBotAsync(house.Channel);
        var before = house.Slack.Log.Exchanges.Count;
        await house.AdvanceUntilAsync(() => house.Clock.GetUtcNow() > BotHouse.Morning.AddHours(26), "the next morning", step: TimeSpan.FromMinutes(30), most: TimeSpan.FromHours(27));

        Assert.DoesNotContain(house.Slack.Log.Exchanges.Skip(before), each => each.Call.Channel == house.Channel.Id);
    }

    private static string? NameOf(SlackHouse house) =>
        house.Documents.FindAsync(Helmsman.Bot.Conversations.KnownConversation.Documents, $"slack/{house.Channel.Id}").GetAwaiter().GetResult()?.Name;
}
