using Helmsman.Bot;
using Helmsman.Bot.Reports;
using Helmsman.Shop.Reports;
using Helmsman.State.Memory;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;

namespace Helmsman.Tests.Bot.Reports;

/// <summary>Headers of a shop's own, as the settings give them.</summary>
public sealed class ReportRulesTests
{
    private readonly MemoryDocuments documents = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_synonym_of_the_settings_is_a_header_like_others()
    {
        var read = await ReadAsync("日期,来访人数,支付金额\n2026-11-21,120,3000\n", ("Synonyms:visitors:0", "来访人数"));

        Assert.Equal(["visitors", "revenue"], Assert.IsType<ReadResult.Read>(read).Blocks[0].Columns.Measures.Select(measure => measure.Name));
    }

    [Fact]
    public async Task A_mapping_of_the_settings_reads_a_file_that_nobody_else_knows()
    {
        var read = await ReadAsync("日子,来了多少人,收了多少钱,谁记的\n2026-11-21,120,3000,王敏\n", Mapping("shop-daily"));

        Assert.Equal(ReportKinds.ShopDaily, Assert.IsType<ReadResult.Read>(read).Kind);
    }

    [Fact]
    public async Task A_file_that_lacks_one_of_its_headers_is_another_one() =>
        Assert.IsType<ReadResult.Unclear>(await ReadAsync("日子,来了多少人,谁记的\n2026-11-21,120,王敏\n", Mapping("shop-daily")));

    [Fact]
    public async Task What_somebody_said_in_the_chat_comes_before_the_settings()
    {
        const string Text = "日子,来了多少人,收了多少钱\n2026-11-21,120,3000\n";
        var signature = Assert.IsType<ReportQuestion.WhichColumns>(Assert.IsType<ReadResult.Unclear>(await ReadAsync(Text)).Question).Signature;
        var said = new ReportMapping("demo", signature, ReportKinds.ShopVisits, new Dictionary<string, string> { ["日子"] = "date", ["来了多少人"] = "visitors" }, "lin");
        Assert.True(await documents.CompareAndSetAsync(ReportMapping.Documents, said.Id, said, 0, Token));

        Assert.Equal(ReportKinds.ShopVisits, Assert.IsType<ReadResult.Read>(await ReadAsync(Text, Mapping("shop-daily"))).Kind);
    }

    [Fact]
    public async Task The_window_that_is_kept_can_be_chosen()
    {
        const string Text = "日期,计划ID,计划名字,转化周期,展现量,点击量,花费,总成交金额\n2026-11-21,1,拉新,15天,1000,20,50,160\n2026-11-21,1,拉新,1天,1000,20,50,100\n";

        Assert.Equal(160, Sales(await ReadAsync(Text)));
        Assert.Equal(100, Sales(await ReadAsync(Text, ("ConversionDays", "1"))));
    }

    [Fact]
    public void A_kind_that_does_not_exist_is_named_at_the_start() => Assert.Contains(
        "'shop-weekly'",
        Assert.Throws<InvalidOperationException>(() => Rules(Mapping("shop-weekly"))).Message,
        StringComparison.Ordinal);

    private static (string Key, string Value)[] Mapping(string kind) =>
        [("Mappings:0:Kind", kind), ("Mappings:0:Columns:日子", "date"), ("Mappings:0:Columns:来了多少人", "visitors"), ("Mappings:0:Columns:收了多少钱", "revenue")];

    private static double Sales(ReadResult read) => Assert.IsType<ReadResult.Read>(read).Blocks[0].Columns.Measure("ad-revenue")!.Values[0];

    private ReportRules Rules(params (string Key, string Value)[] settings)
    {
        var configuration = new ConfigurationBuilder()
            .AddInMemoryCollection(settings.Select(setting => KeyValuePair.Create($"Helmsman:Reports:{setting.Key}", (string?)setting.Value)))
            .Build();
        return new ReportRules(documents, Options.Create(configuration.GetSection(HelmsmanSettings.Section).Get<HelmsmanSettings>() ?? new HelmsmanSettings()));
    }

    private async Task<ReadResult> ReadAsync(string text, params (string Key, string Value)[] settings) =>
        ReportReader.Read("demo", IncomingFile.Of("own.csv", System.Text.Encoding.UTF8.GetBytes(text)), await Rules(settings).OfAsync("demo", Token));
}
