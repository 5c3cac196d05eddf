using System.Text;
using System.Text.RegularExpressions;
using Helmsman.Bot;
using Helmsman.Bot.Reports.Facts;
using Helmsman.Bot.Reports.Http;
using Helmsman.Bot.Reports.Sql;
using Helmsman.Bot.Shops;
using Helmsman.Shop;
using Helmsman.Shop.Calendar;
using Helmsman.Tests.Conventions;
using Microsoft.Extensions.Configuration;

namespace Helmsman.Tests.Deploy;

/// <summary>What the guide to reports shows works: its settings are read, its rows pass, and what it names is there.</summary>
public sealed partial class ReportsGuideTests
{
    private static readonly ShopCatalog Shops =
        new([new ListedShop(new ShopProfile("my-shop", "My shop", "Asia/Shanghai", "CNY", "zh-CN"), CampaignCalendar.Empty)]);

    public static TheoryData<string> Guides => ["docs/reports.md", "docs/reports.zh-CN.md"];

    [Theory]
    [MemberData(nameof(Guides))]
    public void Every_setting_exists(string guide)
    {
        var names = Setting().Matches(Read(guide)).Select(found => found.Value).Distinct(StringComparer.Ordinal).ToList();
        Assert.Contains("Helmsman:Reports:Inbox", names);
        Assert.All(names, name => Assert.True(AppSettings.Has(name), name));
    }

    [Theory]
    [MemberData(nameof(Guides))]
    public void Its_settings_make_a_key_and_a_query(string guide)
    {
        var configuration = new ConfigurationBuilder();
        foreach (var settings in Json(guide).Where(json => json.Contains("\"Helmsman\"", StringComparison.Ordinal)))
        {
            configuration.AddJsonStream(new MemoryStream(Encoding.UTF8.GetBytes(settings)));
        }

        var read = new HelmsmanSettings();
        configuration.Build().GetSection(HelmsmanSettings.Section).Bind(read, options => options.ErrorOnUnknownConfiguration = true);

        var key = Assert.Single(read.Reports.Keys).Key;
        Assert.Equal("my-shop", ReportKeys.Of(read.Reports.Keys, ["my-shop"]).Find($"Bearer {key}")?.Shop);
        Assert.Contains($"Bearer {key}", Read(guide), StringComparison.Ordinal);
        Assert.Single(SqlReports.Of(read.Reports.Sql, Shops).All);
    }

    [Theory]
    [MemberData(nameof(Guides))]
    public void Its_rows_pass(string guide)
    {
        var json = Assert.Single(Json(guide), each => each.Contains("\"rows\"", StringComparison.Ordinal));
        var (facts, wrong) = FactsPosted.Read(Encoding.UTF8.GetBytes(json));

        Assert.Null(wrong);
        Assert.Empty(FactsCheck.Problems("facts.csv", facts!));
    }

    [Fact]
    public void Both_languages_give_the_same_examples() => Assert.Equal(Blocks("docs/reports.md"), Blocks("docs/reports.zh-CN.md"));

    private static IEnumerable<string> Json(string guide) =>
        Blocks(guide).Where(block => block.StartsWith("```json", StringComparison.Ordinal)).Select(block => block["```json".Length..^"```".Length]);

    private static IEnumerable<string> Blocks(string guide) => CodeBlock().Matches(Read(guide)).Select(block => block.Value);

    private static string Read(string file) => File.ReadAllText(Repository.At(file));

    [GeneratedRegex(@"\bHelmsman(:|__)[A-Z][A-Za-z]*((:|__)([A-Z][A-Za-z]*|\d+))*", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Setting();

    [GeneratedRegex("```(sh|json)\n.*?```", RegexOptions.Singleline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex CodeBlock();
}
