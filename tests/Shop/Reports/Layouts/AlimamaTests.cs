using Helmsman.Shop.Reports;
using Helmsman.Tests.Shop.Reports.Containers;

namespace Helmsman.Tests.Shop.Reports.Layouts;

/// <summary>阿里妈妈 (直通车, 万相台无界) and 京准通: the layouts are real, the figures are made up.</summary>
public sealed class AlimamaTests
{
    private static readonly Export TwoWindows = new Export([.. RealHeaders.WanxiangtaiSubjects, "转化周期"]) { Missing = "\\N" }
        .Row(("日期", "2026-11-21"), ("场景ID", "371"), ("场景名字", "关键词推广"), ("计划ID", "9001"), ("计划名字", "大衣主推"), ("主体ID", "620000000001"), ("主体类型", "商品"), ("主体名称", "羊毛大衣"),
            ("展现量", "10000"), ("点击量", "400"), ("花费", "320.50"), ("点击率", "4.00%"), ("平均点击花费", "0.80"), ("总成交金额", "900.00"), ("总成交笔数", "3"), ("投入产出比", "2.81"), ("转化周期", "1天"))
        .Row(("日期", "2026-11-21"), ("场景ID", "371"), ("场景名字", "关键词推广"), ("计划ID", "9001"), ("计划名字", "大衣主推"), ("主体ID", "620000000001"), ("主体类型", "商品"), ("主体名称", "羊毛大衣"),
            ("展现量", "10000"), ("点击量", "400"), ("花费", "320.50"), ("总成交金额", "1500.00"), ("总成交笔数", "5"), ("总购物车数", "22"), ("总收藏数", ""), ("转化周期", "15天"))
        .Row(("日期", "2026-11-21"), ("场景ID", "372"), ("场景名字", "人群推广"), ("计划ID", "9002"), ("计划名字", "大衣人群"), ("主体ID", "620000000001"), ("主体类型", "商品"), ("主体名称", "羊毛大衣"),
            ("展现量", "800"), ("点击量", "0"), ("花费", "0"), ("转化周期", "15天"));

    [Fact]
    public void Products_in_a_zip_with_the_longest_window_only() => Assert.Equal(
        """
        ads-by-product
        2026-11-21 [620000000001 羊毛大衣] [9001 大衣主推] [关键词推广] impressions=10000 clicks=400 ad-spend=320.5 ad-revenue=1500 ad-orders=5 ad-carts=22
        2026-11-21 [620000000001 羊毛大衣] [9002 大衣人群] [人群推广] impressions=800 clicks=0 ad-spend=0
        left out: other-window 1 (2026-11-21 371 关键词推广)
        """,
        Told.Of(Packing.Zip(("商品报表_20261122_083015.csv", TwoWindows.Csv(Packing.Gb18030))), "商品报表_20261122_083015.zip"));

    [Fact]
    public void Another_window_can_be_set() => Assert.Contains(
        "ad-revenue=900 ad-orders=3",
        Told.Of(TwoWindows.Csv(), "商品报表_20261122_083015.csv", ReadingRules.Standard with { ConversionDays = 1 }),
        StringComparison.Ordinal);

    [Fact]
    public void A_report_for_which_days_were_not_chosen_is_asked_about_and_not_taken_for_the_day_of_its_download() => Assert.Equal(
        "which day? ads-by-product",
        Told.Of(
            new Export([.. RealHeaders.WanxiangtaiSubjects.Skip(1)]) { Missing = "\\N" }.Row(("主体ID", "620000000001"), ("花费", "12.00"), ("展现量", "900")).Csv(Packing.Gb18030),
            "商品报表_20261122_083015.csv"));

    [Fact]
    public void Units_of_a_campaign_are_added_up() => Assert.Equal(
        """
        ads-by-product
        2026-11-21 [620000000001] [9001 大衣主推] [标准推广] impressions=3000 clicks=130 ad-spend=100.5 ad-revenue=600 ad-orders=2
        """,
        Told.Of(
            new Export(RealHeaders.ZhitongcheUnits) { Missing = "" }
                .Row(("日期", "2026-11-21"), ("计划id", "9001"), ("计划名称", "大衣主推"), ("推广类型", "标准推广"), ("单元id", "1"), ("商品id", "620000000001"), ("展现量", "1,000"), ("点击量", "30"), ("花费", "￥40.25"))
                .Row(("日期", "2026-11-21"), ("计划id", "9001"), ("计划名称", "大衣主推"), ("推广类型", "标准推广"), ("单元id", "2"), ("商品id", "620000000001"), ("展现量", "2,000"), ("点击量", "100"), ("花费", "￥60.25"),
                    ("总成交金额", "￥600.00"), ("总成交笔数", "2"))
                .Csv(Packing.Gb18030),
            "直通车单元报表.csv"));

    [Fact]
    public void The_account_as_a_whole() => Assert.Equal(
        "ads-daily\n2026-11-21 impressions=1000 clicks=30 ad-spend=40.25 ad-revenue=600 ad-orders=2",
        Told.Of(
            new Export([.. RealHeaders.ZhitongcheUnits.Where(header => header[..2] is not ("计划" or "单元" or "商品" or "推广"))]) { Missing = "-" }
                .Row(("日期", "2026-11-21"), ("展现量", "1,000"), ("点击量", "30"), ("花费", "40.25"), ("总成交金额", "600.00"), ("总成交笔数", "2"))
                .Csv(),
            "直通车账户报表.csv"));

    [Fact]
    public void Campaigns_words_audiences_and_regions_are_reports_of_their_own()
    {
        Assert.StartsWith("ads-by-campaign\n2026-11-21 [9001 大衣主推] [] ", Wanxiangtai(("计划ID", "9001"), ("计划名字", "大衣主推")), StringComparison.Ordinal);
        Assert.StartsWith("ads-by-keyword\n2026-11-21 [大衣女] [9001] [] [] ", Wanxiangtai(("计划ID", "9001"), ("关键词", "大衣女")), StringComparison.Ordinal);
        Assert.StartsWith("ads-by-audience\n2026-11-21 [收藏加购人群] [9001] [] [] ", Wanxiangtai(("计划ID", "9001"), ("人群名字", "收藏加购人群")), StringComparison.Ordinal);
        Assert.StartsWith("ads-by-region\n2026-11-21 [浙江] [] [] [] ", Wanxiangtai(("地域", "浙江")), StringComparison.Ordinal);
        Assert.StartsWith("ads-by-scene\n2026-11-21 [货品全站推广] ", Wanxiangtai(("场景名字", "货品全站推广")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_title_row_stands_above_the_summary_of_audiences() => Assert.Equal(
        "ads-by-audience\n2026-11-21 [新客] [] [] [] impressions=1 ad-spend=2",
        Told.Of(new Export("日期", "人群名字", "展现量", "花费").Above("人群报表汇总").Row(("日期", "20261121"), ("人群名字", "新客"), ("展现量", "1"), ("花费", "2")).Csv(Packing.Gb18030), "人群报表汇总.csv"));

    [Fact]
    public void Clicks_and_sales_of_Jingzhuntong() => Assert.Equal(
        """
        ads-by-product
        2026-11-21 [100001] [大衣计划] [京东快车] impressions=900 clicks=30 ad-spend=45 ad-revenue=700 ad-orders=2 ad-carts=4
        """,
        Told.Of(
            new Export(RealHeaders.Jingzhuntong)
                .Row(("日期", "20261121"), ("产品线", "京东快车"), ("计划", "大衣计划"), ("触发sku_id", "100001"), ("跟单sku_id", "100001"), ("花费", "45.00"), ("展现数", "900"), ("点击数", "30"), ("总订单行", "1"), ("总订单金额", "300.00"), ("总加购数", "4"))
                .Row(("日期", "20261121"), ("产品线", "京东快车"), ("计划", "大衣计划"), ("触发sku_id", "100001"), ("跟单sku_id", "100002"), ("总订单行", "1"), ("总订单金额", "400.00"))
                .Csv(),
            "快车_完整点击成交.csv"));

    [Fact]
    public void The_whole_site_of_Jingzhuntong_has_a_title_repeated_headers_and_a_line_of_sums() => Assert.Equal(
        """
        ads-by-scene
        2026-11-20 [全站营销] impressions=800 clicks=20 ad-spend=30 ad-revenue=500 ad-orders=2
        2026-11-21 [全站营销] impressions=900 clicks=30 ad-spend=45 ad-revenue=700 ad-orders=3
        left out: summary 1 (汇总 75 1200)
        """,
        Told.Of(
            new Export("日期", "产品线", "花费", "全站投产比", "全站交易额", "全站订单行", "全站费比", "核心位置展现量", "核心位置点击量").Above("营销概况")
                .Row(("日期", "20261121"), ("产品线", "全站营销"), ("花费", "45"), ("全站投产比", "15.56"), ("全站交易额", "700"), ("全站订单行", "3"), ("核心位置展现量", "900"), ("核心位置点击量", "30"))
                .Line("日期", "产品线", "花费", "全站投产比", "全站交易额", "全站订单行", "全站费比", "核心位置展现量", "核心位置点击量")
                .Row(("日期", "20261120"), ("产品线", "全站营销"), ("花费", "30"), ("全站交易额", "500"), ("全站订单行", "2"), ("核心位置展现量", "800"), ("核心位置点击量", "20"))
                .Row(("日期", "汇总"), ("花费", "75"), ("全站交易额", "1200"))
                .Csv(),
            "营销概况_全站营销.csv"));

    private static string Wanxiangtai(params (string Header, string Value)[] cells)
    {
        string[] headers = ["日期", .. cells.Select(cell => cell.Header), "展现量", "点击量", "花费", "总成交金额"];
        return Told.Of(new Export(headers).Row([("日期", "2026-11-21"), .. cells, ("展现量", "10"), ("点击量", "1"), ("花费", "0.8"), ("总成交金额", "0")]).Csv(Packing.Gb18030), "报表_20261122_083015.csv");
    }
}
