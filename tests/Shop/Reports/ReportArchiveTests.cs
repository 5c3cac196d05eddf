using Helmsman.Shop.Documents;
using Helmsman.Shop.Metrics;
using Helmsman.Shop.Reports;
using Helmsman.State.Memory;
using Moq;

namespace Helmsman.Tests.Shop.Reports;

public sealed class ReportArchiveTests
{
    private const string Shop = "日期,访客数,支付金额\n2026-11-20,900,9000\n2026-11-21,1000,10000\n";

    private static readonly DateOnly Day = new(2026, 11, 21);

    private readonly MemoryDocuments documents = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_same_file_twice_changes_nothing()
    {
        var archive = new ReportArchive(documents);

        Assert.Equal(2, (await archive.ImportAsync(Reading.Good(Shop), Token)).New.Count);
        Assert.Equal(2, (await archive.ImportAsync(Reading.Good(Shop, "again.csv"), Token)).Unchanged.Count);
        Assert.Equal(["report.csv"], (await archive.LoadAsync("demo", Token)).SourceFiles(ReportKinds.ShopDaily, Period.Of(Day)));
        Assert.Equal(1, (await documents.ReadAsync(DayBlock.Documents, $"demo/shop-daily/{Day:yyyy-MM-dd}", Token))?.Version);
    }

    [Fact]
    public async Task A_corrected_file_replaces_the_day_and_says_so()
    {
        var archive = new ReportArchive(documents);
        await archive.ImportAsync(Reading.Good(Shop), Token);

        var outcome = await archive.ImportAsync(Reading.Good("日期,访客数,支付金额\n2026-11-21,1000,10500\n"), Token);

        var replaced = Assert.Single(outcome.Replaced);
        Assert.Equal((1, 10000.0, 10500.0), (replaced.ValuesChanged, replaced.RevenueBefore, replaced.RevenueAfter));
        var history = await archive.LoadAsync("demo", Token);
        Assert.Equal(new Figure(19500, 2, 0), history.Read(MetricDictionary.Revenue, new Period(Day.AddDays(-1), Day)));
    }

    [Fact]
    public async Task A_file_that_disagrees_is_kept_and_the_disagreement_told()
    {
        var archive = new ReportArchive(documents);
        await archive.ImportAsync(Reading.Good(Shop), Token);

        var outcome = await archive.ImportAsync(Reading.Good("日期,商品ID,支付金额\n2026-11-21,1,4000\n", "products.csv"), Token);

        Assert.Equal(ProblemCodes.TotalsDisagree, Assert.Single(outcome.Problems).Code);
        Assert.Equal([Day], (await archive.LoadAsync("demo", Token)).Days(ReportKinds.ProductDaily));
    }

    [Fact]
    public async Task Another_shop_with_a_similar_name_is_another_shop()
    {
        var archive = new ReportArchive(documents);
        var other = Assert.IsType<ReadResult.Read>(ReportReader.Read("demo-2", IncomingFile.Of("a.csv", System.Text.Encoding.UTF8.GetBytes(Shop))));
        await archive.ImportAsync(other, Token);

        Assert.Null((await archive.LoadAsync("demo", Token)).LatestDay);
    }

    [Fact]
    public async Task Somebody_who_was_faster_is_seen_and_replaced()
    {
        var rival = Reading.Good("日期,访客数,支付金额\n2026-11-21,1,1\n").Blocks[0];
        var slow = new Mock<IDocuments>();
        slow.Setup(store => store.ReadAsync(DayBlock.Documents, It.IsAny<string>(), It.IsAny<CancellationToken>()))
            .Returns((DocumentKind<DayBlock> kind, string id, CancellationToken token) => documents.ReadAsync(kind, id, token));
        slow.Setup(store => store.CompareAndSetAsync(DayBlock.Documents, It.IsAny<string>(), It.IsAny<DayBlock?>(), It.IsAny<long>(), It.IsAny<CancellationToken>()))
            .Returns(async (DocumentKind<DayBlock> kind, string id, DayBlock? block, long version, CancellationToken token) =>
            {
                await documents.CompareAndSetAsync(kind, id, rival, 0, token);
                return await documents.CompareAndSetAsync(kind, id, block, version, token);
            });

        var outcome = await new ReportArchive(slow.Object).ImportAsync(Reading.Good("日期,访客数,支付金额\n2026-11-21,1000,10000\n"), Token);

        Assert.Equal(1, Assert.Single(outcome.Replaced).RevenueBefore);
        Assert.Equal(10000, (await new ReportArchive(documents).LoadAsync("demo", Token)).Read(MetricDictionary.Revenue, Period.Of(Day)).Value);
    }
}
