using Helmsman.Shop.Documents;
using Helmsman.Shop.Metrics;
using Helmsman.Shop.Reports;
using Helmsman.State.Memory;

namespace Helmsman.Tests.Shop.Reports;

public sealed class ReportArchiveTests
{
    private const string Shop = "日期,访客数,支付金额\n2026-11-20,900,9000\n2026-11-21,1000,10000\n";

    private static readonly DateOnly Day = new(2026, 11, 21);

    private static readonly DateTimeOffset Morning = new(2026, 11, 22, 8, 0, 0, TimeSpan.FromHours(8));

    private readonly MemoryDocuments documents = new();
    private readonly MemoryBlobs blobs = new();
    private Archived kept = Archived.Nothing;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private ReportArchive Archive => new(documents, blobs);

    [Fact]
    public async Task The_same_file_twice_changes_nothing()
    {
        Assert.Equal(2, (await TakeAsync(Shop)).New.Count);
        Assert.Equal(2, (await TakeAsync(Shop, "again.csv")).Unchanged.Count);

        Assert.Equal(["report.csv"], (await LoadAsync()).SourceFiles(ReportKinds.ShopDaily, Period.Of(Day)));
        Assert.Single(await FilesAsync());
    }

    [Fact]
    public async Task A_corrected_file_replaces_the_day_and_says_so()
    {
        await TakeAsync(Shop);

        var outcome = await TakeAsync("日期,访客数,支付金额\n2026-11-21,1000,10500\n");

        var replaced = Assert.Single(outcome.Replaced);
        Assert.Equal((1, 10000.0, 10500.0), (replaced.ValuesChanged, replaced.RevenueBefore, replaced.RevenueAfter));
        Assert.Equal(new Figure(19500, 2, 0), (await LoadAsync()).Read(MetricDictionary.Revenue, new Period(Day.AddDays(-1), Day)));
    }

    [Fact]
    public async Task What_is_held_in_memory_is_what_is_loaded_after_a_restart()
    {
        await TakeAsync(Shop);
        await TakeAsync("日期,商品ID,商品名称,支付金额,访客数\n2026-11-21,1,大衣,4000,-\n2026-11-21,2,裙,6000,30\n", "products.csv");

        var loaded = await LoadAsync();

        foreach (var history in new[] { kept.History, loaded })
        {
            Assert.Equal(
                [new Member("2", "裙", 6000), new Member("1", "大衣", 4000)], history.Members(MetricDictionary.Revenue, Period.Of(Day), ReportKinds.ProductDaily));
            Assert.Equal(new Figure(null, 0, 1), history.Read(MetricDictionary.Visitors, Period.Of(Day), ReportKinds.ProductDaily, "1"));
            Assert.Equal(1000, history.Read(MetricDictionary.Visitors, Period.Of(Day)).Value);
        }
    }

    [Fact]
    public async Task A_file_that_disagrees_is_kept_and_the_disagreement_told()
    {
        await TakeAsync(Shop);

        var outcome = await TakeAsync("日期,商品ID,支付金额\n2026-11-21,1,4000\n", "products.csv");

        Assert.Equal(ProblemCodes.TotalsDisagree, Assert.Single(outcome.Problems).Code);
        Assert.Equal([Day], (await LoadAsync()).Days(ReportKinds.ProductDaily));
    }

    [Fact]
    public async Task Another_shop_with_a_similar_name_is_another_shop()
    {
        var other = Assert.IsType<ReadResult.Read>(ReportReader.Read("demo-2", IncomingFile.Of("a.csv", System.Text.Encoding.UTF8.GetBytes(Shop))));
        await Archive.ImportAsync(Archived.Nothing, other, Morning, Token);

        Assert.Null((await LoadAsync()).LatestDay);
        Assert.Equal(Day, (await Archive.LoadAsync("demo-2", Token)).History.LatestDay);
    }

    [Fact]
    public async Task A_day_that_was_not_over_when_its_file_was_made_is_not_complete()
    {
        kept = (await Archive.ImportAsync(kept, Reading.Good(Shop), Morning.AddDays(-1), Token)).Archived;

        var completeness = Assert.Single((await LoadAsync()).Completeness);

        Assert.Equal((Day, Day.AddDays(-1)), (completeness.Latest, completeness.LatestComplete));
    }

    [Fact]
    public async Task The_same_figures_made_when_the_day_was_over_make_it_complete()
    {
        kept = (await Archive.ImportAsync(kept, Reading.Good(Shop), Morning.AddDays(-1), Token)).Archived;

        await TakeAsync(Shop);

        Assert.Equal(Day, Assert.Single((await LoadAsync()).Completeness).LatestComplete);
    }

    [Fact]
    public async Task A_file_that_came_from_elsewhere_meanwhile_is_not_overwritten()
    {
        await TakeAsync(Shop);
        kept = Archived.Nothing;

        await TakeAsync("日期,访客数,支付金额\n2026-11-22,1,1\n");

        Assert.Equal([1, 2], (await FilesAsync()).Select(file => file.Number));
    }

    [Fact]
    public async Task Orders_of_a_day_that_another_file_brings_are_added_to_those_that_are_kept()
    {
        const string Headers = "订单编号,商品ID,订单创建时间,订单付款时间,数量,支付金额\n";
        await TakeAsync(Headers + "1,a,2026-11-21 09:00:00,2026-11-21 09:01:00,1,200\n2,a,2026-11-21 10:00:00,2026-11-21 10:01:00,1,400\n", "21.csv");

        await TakeAsync(Headers + "3,a,2026-11-20 23:59:00,2026-11-21 00:05:00,1,7\n2,a,2026-11-21 10:00:00,2026-11-21 10:01:00,1,450\n", "20.csv");

        Assert.Equal(657, (await LoadAsync()).ReadAll(MetricDictionary.Revenue, Period.Of(Day), ReportKinds.Orders).Value);
    }

    [Fact]
    public async Task Files_of_one_product_each_do_not_push_each_other_out()
    {
        const string Text = "一级来源,二级来源,三级来源,访客数,浏览量,跳出本店人数\n淘内免费,手淘搜索,-,10,20,3\n";
        await TakeAsync(Text, "商品流量来源_620000000001_2026-11-21.csv");
        await TakeAsync(Text, "商品流量来源_620000000002_2026-11-21.csv");

        var products = (await LoadAsync()).Members(MetricDictionary.Visitors, Period.Of(Day), ReportKinds.ProductBySource);

        Assert.Equal([("620000000001", 10.0), ("620000000002", 10.0)], products.Select(product => (product.Id, product.Value!.Value)));
        Assert.Single((await TakeAsync(Text, "商品流量来源_620000000001_2026-11-21.csv")).Unchanged);
    }

    [Fact]
    public async Task Nothing_is_cleared_away_while_something_is_lost()
    {
        await TakeAsync(Shop);
        await TakeAsync("日期,访客数,支付金额\n2026-11-20,1,1\n2026-11-21,1,1\n", "corrected.csv");
        await blobs.WriteAsync((await FilesAsync())[1].Blob, async (stream, token) => await stream.WriteAsync("no rows"u8.ToArray(), token), Token);

        Assert.Equal("corrected.csv", Assert.Single((await Archive.LoadAsync("demo", Token)).Lost).Name);

        Assert.Equal(2, (await FilesAsync()).Count);
        Assert.Equal(2, (await blobs.ListAsync("", Token).ToListAsync(Token)).Count);
    }

    [Fact]
    public async Task Rows_are_not_cleared_away_because_the_documents_are_gone()
    {
        await TakeAsync(Shop);

        await new ReportArchive(new MemoryDocuments(), blobs).LoadAsync("demo", Token);

        Assert.Equal(2, (await LoadAsync()).Days(ReportKinds.ShopDaily).Count);
    }

    [Fact]
    public async Task A_damaged_file_is_named_and_its_days_are_missing_until_it_comes_again()
    {
        await TakeAsync(Shop);
        await TakeAsync("日期,访客数,支付金额\n2026-11-22,1,1\n", "next.csv");
        await blobs.WriteAsync((await FilesAsync())[0].Blob, async (stream, token) => await stream.WriteAsync("no rows"u8.ToArray(), token), Token);

        kept = await Archive.LoadAsync("demo", Token);

        Assert.Equal("report.csv", Assert.Single(kept.Lost).Name);
        Assert.Equal([Day.AddDays(1)], kept.History.Days(ReportKinds.ShopDaily));
        Assert.Equal(2, (await TakeAsync(Shop)).New.Count);
        Assert.Equal(3, (await LoadAsync()).Days(ReportKinds.ShopDaily).Count);
    }

    [Fact]
    public async Task What_no_longer_counts_and_what_never_did_is_cleared_away()
    {
        await TakeAsync(Shop);
        await TakeAsync("日期,访客数,支付金额\n2026-11-20,1,1\n2026-11-21,1,1\n", "corrected.csv");
        await blobs.WriteAsync("reports/demo/shop-daily/never-accepted.arrows", async (stream, token) => await stream.WriteAsync("x"u8.ToArray(), token), Token);

        await LoadAsync();

        Assert.Equal("corrected.csv", Assert.Single(await FilesAsync()).Name);
        Assert.Equal((await FilesAsync())[0].Blob, Assert.Single(await blobs.ListAsync("", Token).ToListAsync(Token)));
        Assert.Equal(1, (await LoadAsync()).Read(MetricDictionary.Revenue, Period.Of(Day)).Value);
    }

    [Fact]
    public async Task A_power_cut_between_rows_and_document_leaves_what_was()
    {
        await TakeAsync(Shop);
        var broken = new ReportArchive(new Failing(), blobs);

        await Assert.ThrowsAsync<IOException>(() => broken.ImportAsync(kept, Reading.Good("日期,访客数,支付金额\n2026-11-21,1,1\n"), Morning, Token));

        Assert.Equal(10000, (await LoadAsync()).Read(MetricDictionary.Revenue, Period.Of(Day)).Value);
    }

    private async Task<ImportOutcome> TakeAsync(string text, string name = "report.csv")
    {
        (kept, var outcome) = await Archive.ImportAsync(kept, Reading.Good(text, name), Morning, Token);
        return outcome;
    }

    private async Task<ShopHistory> LoadAsync() => (await Archive.LoadAsync("demo", Token)).History;

    private Task<IReadOnlyList<ReportFile>> FilesAsync() => documents.AllAsync(ReportFile.Documents, cancellationToken: Token);

    private sealed class Failing : IDocuments
    {
        public Task<Document<T>?> ReadAsync<T>(DocumentKind<T> kind, string id, CancellationToken cancellationToken = default)
            where T : class => Task.FromResult<Document<T>?>(null);

        public IAsyncEnumerable<Document<T>> ListAsync<T>(DocumentKind<T> kind, string idPrefix = "", CancellationToken cancellationToken = default)
            where T : class => AsyncEnumerable.Empty<Document<T>>();

        public Task<bool> CompareAndSetAsync<T>(DocumentKind<T> kind, string id, T? value, long expectedVersion, CancellationToken cancellationToken = default)
            where T : class => throw new IOException("the power is gone");
    }
}
