using System.Globalization;
using System.Text;
using CsCheck;
using Helmsman.Shop.Metrics;
using Helmsman.Shop.Reports;
using Helmsman.State.Memory;
using Helmsman.Tests.Shop.Reports.Containers;

namespace Helmsman.Tests.Shop.Reports.Fuzz;

/// <summary>
/// A damaged report goes its whole way: it is refused, asked about or kept, and what is known changes only when it is kept. HELMSMAN_FUZZ=100000 sets
/// how many files are tried; a run of all tests tries fewer. The figures are made up.
/// </summary>
public sealed class ImportFuzz
{
    private static readonly long Tries = long.Parse(Environment.GetEnvironmentVariable("HELMSMAN_FUZZ") ?? "600", CultureInfo.InvariantCulture);

    private static readonly DateTimeOffset Now = new(2026, 11, 22, 8, 0, 0, TimeSpan.FromHours(8));

    private static readonly string[] Texts =
    [
        "店铺整体日报\n统计日期,访客数,支付买家数,支付金额,跳失率\n2026-11-20,\"1,200\",30,\"¥4,000.50\",62.34%\n2026-11-21,-,NULL,4100,\\N\n合计,2400,60,8100.5,\n",
        "日期,流量来源,访客数,支付金额\n2026-11-20,手淘搜索,900,3000\n2026-11-20,关键词推广,300,1000\n2026-11-20,汇总,1200,4000\n",
        "统计日期,商品ID,商品名称,商品访客数,支付金额\n2026-11-20,620000000001,羊毛大衣,88,1234.5\n2026-11-20,-,-,90,1234.5\n",
        "日期,计划ID,计划名字,转化周期,展现量,点击量,花费,总成交金额,投入产出比\n2026-11-20,1,拉新,15天,1000,20,50,160,3.2\n2026-11-20,1,拉新,1天,1000,20,50,100,2\n",
        "InvoiceNo,StockCode,Description,Quantity,InvoiceDate,UnitPrice,CustomerID,Country\n1,A,JAR,3,2026-11-20 08:01:00,2.5,7,France\nC2,A,JAR,-3,2026-11-20 09:01:00,2.5,7,France\n",
        "# ----\n# Start date: 20261120\n# End date: 20261120\nSession default channel group,Sessions,Engaged sessions,Total revenue\nOrganic Search,120,80,300.5\nGrand total,120,80,300.5\n",
    ];

    private static readonly byte[][] Files =
    [
        .. Texts.Select(Encoding.UTF8.GetBytes),
        .. Texts.Select(Packing.Gb18030.GetBytes),
        .. Texts.Select(Encoding.Unicode.GetBytes),
        .. Texts.Select(text => Packing.Xlsx(Cells(text))),
        .. Texts.Select(text => BiffWriter.Of(Cells(text))),
        .. Texts.Select(text => Packing.Zip(("报表.csv", Encoding.UTF8.GetBytes(text)))),
        .. Texts.Select(text => Encoding.UTF8.GetBytes($"<table>{string.Concat(Cells(text).Select(row => $"<tr>{string.Concat(row.Select(cell => $"<td>{cell}</td>"))}</tr>"))}</table>")),
    ];

    /// <summary>What the shop knew before: a day of each report, among them days that the files speak of too.</summary>
    private static readonly ShopHistory Known = ShopHistory.Of(Texts.SelectMany(text => Reading.Good(text.Replace("2026-11-20", "2026-11-19", StringComparison.Ordinal)
        .Replace("20261120", "20261119", StringComparison.Ordinal)).Blocks));

    [Fact]
    public void Every_file_is_read_as_it_is() => Assert.All(Files, file => Assert.IsType<ReadResult.Read>(Reading.Bytes(file, "report")));

    [Fact]
    public void Only_what_is_kept_changes_what_is_known() => Mutations.Of(Files).Sample(ReadAndKeep, iter: Tries);

    private static void ReadAndKeep(byte[] content)
    {
        if (Reading.Bytes(content, "report") is not ReadResult.Read read)
        {
            return;
        }

        var (documents, blobs) = (new MemoryDocuments(), new MemoryBlobs());
        var archive = new ReportArchive(documents, blobs);
        var kept = archive.ImportAsync(Archived.Nothing with { History = Known }, read, Now).GetAwaiter().GetResult();
        var told = read.Blocks.Select(block => (block.Kind, block.Day)).ToHashSet();
        foreach (var kind in ReportKinds.All)
        {
            Assert.All(
                Known.Days(kind).Where(day => !told.Contains((kind, day))),
                day => Assert.Same(Known.Block(kind, day), kept.Archived.History.Block(kind, day)));
        }

        var loaded = archive.LoadAsync(read.Blocks[0].Shop).GetAwaiter().GetResult();
        Assert.Empty(loaded.Lost);
        var changed = kept.Outcome.Changes.Where(change => change is not BlockChange.Unchanged).Select(change => change.Block);
        Assert.All(changed, block => Assert.IsType<BlockChange.Unchanged>(ReportImport.Compare(loaded.History.Block(block.Kind, block.Day), block)));
    }

    /// <summary>As a spreadsheet has them: every row as wide as the widest.</summary>
    private static object?[][] Cells(string text)
    {
        var rows = text.TrimEnd().Replace("\"1,200\"", "1200", StringComparison.Ordinal).Replace("\"¥4,000.50\"", "4000.5", StringComparison.Ordinal)
            .Split('\n').Select(line => line.Split(',')).ToList();
        var width = rows.Max(row => row.Length);
        return [.. rows.Select(row => row.Concat(Enumerable.Repeat("", width - row.Length)).ToArray<object?>())];
    }
}
