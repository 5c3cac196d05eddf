using Helmsman.Cards;
using Helmsman.Shop.Metrics;
using Helmsman.Shop.Reports;

namespace Helmsman.Tests.Cards;

/// <summary>Files whose headers are of no report. Headers and figures are made up.</summary>
internal static class StrangeFiles
{
    public static readonly AskedFile Small = new(
        "6f1c",
        "王敏自己记的日报.csv",
        [
            new("哪天", ["2026-11-20", "2026-11-21"], "date"),
            new("来客", ["17,560", "18,410"], MetricIds.Visitors),
            new("成交(元)", ["83,412.55", "97,036.00"], MetricIds.Revenue),
            new("成交人数", ["651", "758"], null),
            new("记的人", ["王敏"], null),
            new("备注", [], null),
        ]);

    /// <summary>As wide as exports get.</summary>
    public static readonly AskedFile Wide = new(
        "77aa",
        "全店宽表导出_2026-11-21.csv",
        [.. Enumerable.Range(0, 60).Select(index => new StrangeColumn(
            index switch { 0 => "统计日", 1 => "商品编码", _ => $"自定义指标 {index}：支付口径（含预售尾款）" },
            index switch { 0 => ["2026-11-21"], 1 => ["612334987651", "612334987652"], _ when index % 4 == 0 => ["针织连衣裙 秋冬款"], _ => ["1,234.50", "-", "98.10"] },
            index switch { 0 => "date", 1 => "product-id", _ => null }))]);

    public static readonly AskedFile WithoutDay = new("91be", "无线流量来源.csv", []);

    public static readonly KindColumns ShopDaily = KindColumns.Find(ReportKinds.ShopDaily)!;

    private static readonly ColumnFields Chosen = new(new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["date"] = "",
        [MetricIds.Revenue] = "2",
        [MetricIds.Buyers] = "2",
        [MetricIds.Refunds] = ColumnFields.NoneOfThem,
    });

    public static Card Wrong(Words words) => AskColumnsCard.Of(
        Small,
        ShopDaily,
        Chosen,
        [
            new ColumnFault.NotChosen("date", ["date"]),
            new ColumnFault.NotChosen(MetricIds.Visitors, [MetricIds.Visitors, MetricIds.Orders]),
            new ColumnFault.Twice(MetricIds.Buyers, MetricIds.Revenue),
        ],
        [],
        words);

    public static Card NotRead(Words words) => AskColumnsCard.Of(
        Small, ShopDaily, null, [], [new Problem(ProblemCodes.NoSuchDate, Small.Name, 2, "记的人", "王敏", "2026-11-21")], words);
}
