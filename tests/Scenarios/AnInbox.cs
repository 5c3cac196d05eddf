using Helmsman.Bot.Reports.Inbox;
using Helmsman.Shop.Reports;
using Helmsman.Tests.Bot.Reports;
using Helmsman.Tests.Scenarios.House;

namespace Helmsman.Tests.Scenarios;

/// <summary>The bot runs, and files are put into its folder; it goes by the clock alone.</summary>
public sealed class AnInbox : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private readonly TempFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task A_report_that_is_put_there_goes_into_the_history()
    {
        await using var house = Open();
        folder.Write("店铺日报.csv", Exports.Day);

        await UntilAsync(house, () => folder.Files() is ["done/店铺日报.csv"]);

        Assert.Equal("店铺日报.csv", (await house.BlockAsync(ReportKinds.ShopDaily, new DateOnly(2026, 11, 20)))?.SourceFile);
    }

    [Fact]
    public async Task One_that_lay_there_before_the_bot_came_is_taken_too()
    {
        folder.Write("店铺日报.csv", Exports.Day);
        await using var house = Open();

        await UntilAsync(house, () => folder.Files() is ["done/店铺日报.csv"]);
    }

    [Fact]
    public async Task A_refused_one_is_told_to_the_operator_in_his_own_chat_once()
    {
        await using var house = Open();
        await house.Teams.AskAsync("lin", TeamsClient.ChatOf("lin"), "帮助");
        folder.Write("店铺日报.csv", Exports.NegativeVisitors);

        var told = await house.SeenAsync(sent => sent.Says("店铺日报.csv"), "the refusal");
        await UntilAsync(house, () => folder.Files() is ["refused/店铺日报.csv", _]);

        Assert.Equal(TeamsClient.ChatOf("lin"), told.Conversation);
        Assert.True(told.Says("访客数"), told.Words);
        Assert.Equal(["refused/店铺日报.csv", "refused/店铺日报.csv.reason.txt"], folder.Files());
        await house.GoOnAsync(Look.Rest);
        await house.Teams.AskAsync("lin", TeamsClient.ChatOf("lin"), "帮助");
        Assert.Single(house.Connector.All, sent => sent.Says("店铺日报.csv"));
    }

    [Fact]
    public async Task Without_a_folder_nothing_is_watched_and_nothing_is_made()
    {
        await using var house = new BotHouse(settings: ("Helmsman:Sample", ""));
        await house.GoOnAsync(TimeSpan.FromMinutes(1));

        Assert.False(Directory.Exists("inbox"));
    }

    private BotHouse Open() => new(settings: ("Helmsman:Reports:Inbox", folder.Path));

    /// <summary>Lets time pass until it is so.</summary>
    private static async Task UntilAsync(BotHouse house, Func<bool> seen)
    {
        using var patience = new CancellationTokenSource(Patience);
        while (!seen())
        {
            house.Clock.Advance(TimeSpan.FromMilliseconds(500));
            await Task.Delay(TimeSpan.FromMilliseconds(10), TimeProvider.System, patience.Token);
        }
    }
}
