using System.Text;
using Helmsman.Shop.Reports;
using Helmsman.Tests.Shop.Reports.Containers;

namespace Helmsman.Tests.Shop.Reports.Layouts;

/// <summary>What stands around and between the rows of exports, and what people say of their own files. Figures are made up.</summary>
public sealed class TrapsTests
{
    private static readonly Dictionary<string, IReadOnlyList<string>> NoSynonyms = [];

    private static readonly Dictionary<string, string> NoAliases = [];

    [Fact]
    public void A_header_over_two_rows_is_one_header() => Assert.Equal(
        "shop-daily\n2026-11-21 visitors=900 page-views=3000 orders=20 revenue=9000",
        Of("统计日期,流量,,成交,\n,访客数,浏览量,支付金额,支付订单数\n2026-11-21,900,3000,9000,20\n"));

    [Fact]
    public void A_name_that_stands_twice_in_the_lower_row_belongs_to_its_group() => Assert.Equal(
        "shop-daily\n2026-11-21 visitors=900 units=20 revenue=9000 ordered-units=25 ordered-amount=9900",
        Of("统计日期,访客数,支付,,下单,\n,,金额,件数,金额,件数\n2026-11-21,900,9000,20,9900,25\n"));

    [Theory]
    [InlineData("统计日期,访客数（人数）,支付金额 (元),支付金额变化,2025支付金额,支付金额同比\n2026-11-21,5,10,99%,1,2%\n")]
    [InlineData("ＤＡＴＥ,Visitors,Payment_Amount\n2026-11-21,5,10\n")]
    [InlineData("日期,访客数-全部渠道,支付金额-全部渠道\n20261121,5,10\n")]
    [InlineData("date,visitors,revenue\n2026-11-21,5,10\n\n注：数据仅供参考\n")]
    [InlineData("date,visitors,revenue\n2026-11-21~2026-11-21,5,10\n")]
    public void Headers_are_spelled_in_many_ways(string text) =>
        Assert.StartsWith("shop-daily\n2026-11-21 visitors=5 revenue=10", Of(text), StringComparison.Ordinal);

    [Fact]
    public void A_week_in_the_date_column_is_refused_where_it_stands() => Assert.Equal(
        "period-not-days line 2 column : 2026-11-15 – 2026-11-21 → 分日",
        Of("日期,访客数,支付金额\n2026-11-15~2026-11-21,900,9000\n"));

    [Fact]
    public void Of_several_sheets_the_one_with_the_report_is_read_and_the_others_are_told()
    {
        var read = Assert.IsType<ReadResult.Read>(ReportReader.Read("demo", IncomingFile.Of("report.xlsx", Packing.Workbook(
            "<row><c t=\"inlineStr\"><is><t>说明</t></is></c></row>",
            "<row><c t=\"inlineStr\"><is><t>日期</t></is></c><c t=\"inlineStr\"><is><t>访客数</t></is></c><c t=\"inlineStr\"><is><t>支付金额</t></is></c></row>"
            + "<row><c t=\"inlineStr\"><is><t>2026-11-21</t></is></c><c><v>5</v></c><c><v>10</v></c></row>"))));

        Assert.Equal("shop-daily", read.Kind);
        Assert.Equal([new LeftOut(LeftOutReasons.OtherTable, 1, "表1")], read.LeftOut);
    }

    [Fact]
    public void A_renamed_source_keeps_its_history_and_is_called_what_the_file_calls_it()
    {
        const string Text = "日期,流量来源,访客数\n2026-11-21,关键词推广,5\n2026-11-21,逛逛,3\n";
        var rules = new ReadingRules([], NoSynonyms, new Dictionary<string, string> { ["逛逛"] = "微淘" });

        Assert.Equal("traffic-by-source\n2026-11-21 [微淘 逛逛] visitors=3\n2026-11-21 [直通车 关键词推广] visitors=5", Of(Text, rules));
    }

    [Fact]
    public void A_spelling_of_the_settings_is_read() => Assert.Equal(
        "shop-daily\n2026-11-21 visitors=5 revenue=10",
        Of("日期,进店,流水\n2026-11-21,5,10\n", new ReadingRules([], new Dictionary<string, IReadOnlyList<string>> { ["visitors"] = ["进店"], ["revenue"] = ["流水"] }, NoAliases)));

    [Fact]
    public void A_table_of_no_known_kind_is_asked_about_with_samples_and_guesses() => Assert.Equal(
        """
        which columns?
        哪天 → : 2026-11-20 2026-11-21
        客流 → : 5 7
        访客总数 → visitors: 1
        """,
        Of("哪天,客流,访客总数\n2026-11-20,5,1\n2026-11-21,7,1\n"));

    [Fact]
    public void What_somebody_said_of_such_headers_is_remembered_whatever_their_order()
    {
        var question = Assert.IsType<ReportQuestion.WhichColumns>(Assert.IsType<ReadResult.Unclear>(Reading.File("哪天,客流,流水\n2026-11-20,5,1\n")).Question);
        var mapping = new ReportMapping(
            "demo", question.Signature, ReportKinds.ShopDaily, new Dictionary<string, string> { ["哪天"] = "date", ["客流"] = "visitors", ["流水"] = "revenue" }, "小雨");

        Assert.Equal("shop-daily\n2026-11-21 visitors=7 revenue=9", Of("流水,哪天,客流\n9,2026-11-21,7\n", new ReadingRules([mapping], NoSynonyms, NoAliases)));
    }

    [Theory]
    [InlineData("Dear all,\nplease find attached the figures of yesterday, thank you\n")]
    [InlineData("店铺日报见附件\n")]
    [InlineData("a,b\nc,d\n")]
    public void Prose_is_no_report(string text) => Assert.StartsWith("not-a-report", Of(text), StringComparison.Ordinal);

    [Theory]
    [InlineData(new[] { "1天", "15天" }, null, "15天")]
    [InlineData(new[] { "15天", "3天", "1天转化" }, 1, "1天转化")]
    [InlineData(new[] { "1天", "15天" }, 7, "15天")]
    [InlineData(new string[0], null, null)]
    public void One_window_is_kept(string[] windows, int? days, string? kept) => Assert.Equal(kept, WindowChoice.Choose(windows, days));

    [Theory]
    [InlineData("访客总数", "访客数", true)]
    [InlineData("页面浏览量", "浏览量", true)]
    [InlineData("count", "country", false)]
    [InlineData("sdrid", "skuid", false)]
    public void A_guess_is_made_where_headers_are_alike(string header, string known, bool alike) =>
        Assert.Equal(alike ? "x" : null, Likeness.Nearest(header, [(known, "x")]));

    private static string Of(string text, ReadingRules? rules = null) => Told.Of(Encoding.UTF8.GetBytes(text), "report.csv", rules);
}
