using static Microsoft.Playwright.Assertions;

namespace Helmsman.Browser;

/// <summary>A report dropped on the page, with the real bot behind it.</summary>
public sealed class ReportTests(Chromium chromium)
{
    [Fact]
    public async Task A_good_report_is_kept_and_a_wrong_one_is_refused_by_file_and_column()
    {
        await using var window = await chromium.OpenAsync("zh-CN");
        await using var bot = await RealBot.StartAsync();
        var chat = await Chat.OpenAsync(window, bot.Root, MorningClock.Nine);
        await chat.SitDownAsync(HandOff.Operator);

        await chat.DropAsync("店铺日报.csv", "统计日期,访客数,支付买家数,支付金额\n2026-11-20,30000,900,99000.00\n");
        await Expect(chat.Messages).ToHaveCountAsync(2);
        await Expect(chat.Last.Locator(".card")).ToContainTextAsync("店铺日报.csv");
        await Expect(chat.Last.Locator(".card")).ToContainTextAsync("11月20日");
        await chat.PictureAsync("report-kept");

        await chat.DropAsync("缺一列.csv", "统计日期,访客数,支付买家数\n2026-11-20,30000,900\n");
        await Expect(chat.Messages).ToHaveCountAsync(4);
        await Expect(chat.Last.Locator(".card")).ToContainTextAsync("缺一列.csv");
        await Expect(chat.Last.Locator(".card")).ToContainTextAsync("支付金额");
        await chat.PictureAsync("report-refused");
    }
}
