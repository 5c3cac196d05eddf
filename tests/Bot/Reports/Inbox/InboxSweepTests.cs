using Helmsman.Bot.Reports;
using Helmsman.Bot.Reports.Inbox;
using Helmsman.Bot.Shops;
using Helmsman.Shop.Reports;
using Helmsman.Tests.Scenarios.House;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Helmsman.Tests.Bot.Reports.Inbox;

/// <summary>Sweeps over a real folder, with everything behind them as it runs; the test says when it is swept.</summary>
public sealed class InboxSweepTests : IAsyncDisposable
{
    private readonly BotHouse house = new(settings: ("Helmsman:Sample", ""));
    private readonly TempFolder inbox = new();
    private readonly LogBook log = new();
    private readonly InboxSweep sweep;

    public InboxSweepTests()
    {
        var services = house.Services;
        using var factory = LoggerFactory.Create(logging => logging.AddProvider(log));
        sweep = new InboxSweep(
            new Trays([new Tray(services.GetRequiredService<ShopCatalog>().All[0].Profile.Id, inbox.Path)]),
            services.GetRequiredService<UnattendedReports>(),
            services.GetRequiredService<ShopOperators>(),
            house.Clock,
            factory.CreateLogger<InboxSweep>());
    }

    public async ValueTask DisposeAsync()
    {
        await house.DisposeAsync();
        inbox.Dispose();
        log.Dispose();
    }

    [Fact]
    public async Task A_report_is_taken_at_the_second_look_and_lies_in_done()
    {
        inbox.Write("店铺日报.csv", Exports.Day);

        await SweepAsync();
        Assert.Equal(["店铺日报.csv"], inbox.Files());
        await SweepAsync();

        Assert.Equal(["done/店铺日报.csv"], inbox.Files());
        Assert.Equal(99000, await RevenueAsync());
    }

    [Fact]
    public async Task One_that_is_still_being_written_waits()
    {
        inbox.Write("a.csv", Exports.Day[..20]);
        await SweepAsync();
        inbox.Write("a.csv", Exports.Day);
        await SweepAsync();
        Assert.Equal(["a.csv"], inbox.Files());

        await SweepAsync();

        Assert.Equal(["done/a.csv"], inbox.Files());
    }

    [Fact]
    public async Task A_refused_one_has_its_reason_beside_it_in_the_words_of_the_card()
    {
        inbox.Write("a.csv", Exports.NegativeVisitors);
        await SweepAsync();
        await SweepAsync();

        Assert.Equal(["refused/a.csv", "refused/a.csv.reason.txt"], inbox.Files());
        var reason = await File.ReadAllTextAsync(inbox.At("refused", "a.csv.reason.txt"), TestContext.Current.CancellationToken);
        Assert.Contains("访客数", reason, StringComparison.Ordinal);
        Assert.Contains("-5", reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_corrected_export_counts_although_its_name_comes_first()
    {
        File.SetLastWriteTimeUtc(inbox.Write("a.csv", Exports.Corrected), new DateTime(2026, 11, 22, 2, 0, 0, DateTimeKind.Utc));
        File.SetLastWriteTimeUtc(inbox.Write("b.csv", Exports.Day), new DateTime(2026, 11, 22, 1, 0, 0, DateTimeKind.Utc));
        await SweepAsync();
        await SweepAsync();

        Assert.Equal(98000, await RevenueAsync());
    }

    [Fact]
    public async Task A_day_that_is_still_to_come_is_refused_and_the_latest_day_stays()
    {
        inbox.Write("a.csv", Exports.Day.Replace("2026-11-2", "2062-11-2", StringComparison.Ordinal));

        await SweepAsync();
        await SweepAsync();

        Assert.Equal(["refused/a.csv", "refused/a.csv.reason.txt"], inbox.Files());
        Assert.Contains("2062-11-2", await File.ReadAllTextAsync(inbox.At("refused/a.csv.reason.txt"), TestContext.Current.CancellationToken), StringComparison.Ordinal);
        Assert.Empty(await house.FilesAsync());
    }

    [Fact]
    public async Task The_same_file_again_after_a_crash_before_the_move_changes_nothing()
    {
        inbox.Write("a.csv", Exports.Day);
        await house.Services.GetRequiredService<ReportsIn>().TakeAsync(
            "my-shop", IncomingFile.At(inbox.At("a.csv")), TestContext.Current.CancellationToken);
        var before = await house.FilesAsync();

        await SweepAsync();
        await SweepAsync();

        Assert.Equal(["done/a.csv"], inbox.Files());
        Assert.Equal(before, await house.FilesAsync());
    }

    [Fact]
    public async Task An_empty_file_is_refused_after_a_minute()
    {
        inbox.Write("a.csv", string.Empty);
        await SweepAsync();
        await SweepAsync();
        Assert.Equal(["a.csv"], inbox.Files());

        house.Clock.Advance(TimeSpan.FromMinutes(1));
        await SweepAsync();

        Assert.Contains("refused/a.csv", inbox.Files());
    }

    [Fact]
    public async Task Two_gigabytes_are_refused_unread()
    {
        await using (var file = File.Create(inbox.At("a.csv")))
        {
            file.SetLength(2L * 1024 * 1024 * 1024);
        }

        await SweepAsync();
        await SweepAsync();

        Assert.Contains("2048 MB", await File.ReadAllTextAsync(inbox.At("refused", "a.csv.reason.txt"), TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Folders_and_links_stay_where_they_are_and_are_named_once()
    {
        Directory.CreateDirectory(inbox.At("folder.csv"));
        using var elsewhere = new TempFolder();
        File.CreateSymbolicLink(inbox.At("link.csv"), elsewhere.Write("secret.csv", Exports.Day));
        for (var turn = 0; turn < 4; turn++)
        {
            await SweepAsync();
        }

        Assert.Equal(["link.csv"], inbox.Files());
        Assert.True(Directory.Exists(inbox.At("folder.csv")));
        Assert.Equal(2, log.Warnings.Count(line => line.StartsWith("1452 ", StringComparison.Ordinal)));
        Assert.Null(await RevenueAsync());
    }

    [Fact]
    public async Task A_locked_file_is_tried_again_after_a_minute_and_complained_of_once()
    {
        inbox.Write("a.csv", Exports.Day);
        await SweepAsync();
        await using (File.Open(inbox.At("a.csv"), FileMode.Open, FileAccess.ReadWrite, FileShare.None))
        {
            await SweepAsync();
            house.Clock.Advance(Look.Rest);
            await SweepAsync();
        }

        Assert.Equal(["a.csv"], inbox.Files());
        Assert.Single(log.Warnings, line => line.StartsWith("1451 ", StringComparison.Ordinal));
        house.Clock.Advance(Look.Rest);
        await SweepAsync();
        Assert.Equal(["done/a.csv"], inbox.Files());
    }

    [Fact]
    public async Task A_file_that_vanishes_between_two_looks_is_forgotten()
    {
        inbox.Write("a.csv", Exports.Day);
        Assert.NotNull(await SweepAsync());
        File.Delete(inbox.At("a.csv"));

        Assert.Null(await SweepAsync());
        Assert.Empty(log.Warnings);
    }

    [Fact]
    public async Task An_inbox_that_cannot_be_made_is_complained_of_once()
    {
        Directory.Delete(inbox.Path);
        await File.WriteAllTextAsync(inbox.Path, "a file stands in its place", TestContext.Current.CancellationToken);
        await SweepAsync();
        await SweepAsync();

        Assert.Single(log.Errors, line => line.StartsWith("1453 ", StringComparison.Ordinal));
        File.Delete(inbox.Path);
        Directory.CreateDirectory(inbox.Path);
    }

    private async Task<DateTimeOffset?> SweepAsync()
    {
        var next = await sweep.SweepAsync(TestContext.Current.CancellationToken);
        house.Clock.Advance(Look.Settling);
        return next;
    }

    private Task<double?> RevenueAsync() => house.RevenueAsync(new DateOnly(2026, 11, 20));
}
