using System.Text.Json;
using Helmsman.Shop.Metrics;
using Helmsman.Shop.Reports;
using Helmsman.Tests.Conventions;

namespace Helmsman.Tests.Shop.Reports.Layouts;

/// <summary>What holds for every kind of report, whatever its columns.</summary>
public sealed class KindsTests
{
    public static TheoryData<string> Kinds => [.. ReportKind.All.Select(kind => kind.Name)];

    [Fact]
    public void Every_kind_has_a_stored_name_and_a_place_in_the_order() =>
        Assert.Equal(ReportKinds.All.Order(StringComparer.Ordinal), ReportKind.All.Select(kind => kind.Name).Order(StringComparer.Ordinal));

    [Fact]
    public void No_header_means_two_columns_of_one_kind()
    {
        var spellings = JsonSerializer.Deserialize<Dictionary<string, Dictionary<string, string[]>>>(File.ReadAllText(Repository.At("shop/Reports/Layout/headers.json")))!;
        var twice = from @group in spellings
                    from column in @group.Value
                    from name in column.Value.Append(column.Key).Select(spelling => HeaderName.Of(spelling).Exact).Distinct()
                    group column.Key by (@group.Key, name) into each
                    where each.Count() > 1
                    select $"{each.Key}: {string.Join(", ", each)}";

        Assert.Empty(twice);
        Assert.All(spellings.Keys.Except(["every-report"]), kind => Assert.Contains(kind, ReportKinds.All));
        Assert.All(spellings.Values.SelectMany(columns => columns.Keys), column => Assert.Contains(column, spellings["every-report"].Keys));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_kind_is_read_from_columns_that_exports_spell_and_keeps_measures_that_are_known(string name)
    {
        var kind = Kind(name);

        // When an order was placed is no figure that anybody asks about.
        Assert.All(kind.Measures.Where(measure => measure != MetricIds.OrderMinutes), measure => Assert.NotNull(MetricDictionary.Find(measure)));
        Assert.All(kind.Derived, derived => Assert.Contains(derived.Measure, kind.Measures));
        Assert.All(kind.Below, below => Assert.Subset(kind.Measures.ToHashSet(), new HashSet<string> { below.Measure, below.Instead }));
        Assert.All(kind.Needs.SelectMany(need => need).Concat(kind.Others), column => Assert.True(Headers.Columns.Contains(column) || kind.Derived.Any(derived => derived.Measure == column), column));
        Assert.InRange(kind.Dimensions.Count, 0, 4);
        Assert.Equal(kind.Dimensions.Count, kind.Dimensions.DistinctBy(dimension => dimension.Name).Count());
    }

    /// <summary>The more general one would take its files from it.</summary>
    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_file_with_just_what_a_kind_is_known_by_and_needs_is_of_that_kind(string name)
    {
        var kind = Kind(name);
        var least = kind.KnownBy.Concat(kind.Required).Select(sign => sign[0]).Concat(kind.Dimensions.Where(dimension => !dimension.IsOptional).Select(dimension => dimension.Levels[0]))
            .Append(kind.Days[0])
            .Distinct()
            .ToDictionary(column => column, column => 0, StringComparer.Ordinal);

        Assert.Equal(name, ReportKind.All.First(each => each.Recognises(least)).Name);
    }

    [Theory]
    [InlineData("product-daily", nameof(RealHeaders.ProductRanking))]
    [InlineData("traffic-by-source", nameof(RealHeaders.TrafficSources))]
    [InlineData("keyword-traffic", nameof(RealHeaders.SearchWords))]
    [InlineData("product-by-source", nameof(RealHeaders.OneProductsSources))]
    [InlineData("shop-daily", nameof(RealHeaders.ShopOverall))]
    [InlineData("campaign-products", nameof(RealHeaders.CampaignProducts))]
    [InlineData("reviews", nameof(RealHeaders.ProductReviews))]
    [InlineData("peers", nameof(RealHeaders.Market))]
    [InlineData("ads-by-product", nameof(RealHeaders.ZhitongcheUnits))]
    [InlineData("ads-by-product", nameof(RealHeaders.WanxiangtaiSubjects))]
    [InlineData("product-inquiries", nameof(RealHeaders.Inquiries))]
    [InlineData("service-daily", nameof(RealHeaders.ServiceOverview))]
    [InlineData("product-daily", nameof(RealHeaders.JdSku))]
    [InlineData("shop-visits", nameof(RealHeaders.JdShop))]
    [InlineData("ads-by-product", nameof(RealHeaders.Jingzhuntong))]
    [InlineData("product-daily", nameof(RealHeaders.DouyinProducts))]
    [InlineData("shop-daily", nameof(RealHeaders.DouyinLive))]
    [InlineData("shop-daily", nameof(RealHeaders.ShopifySales))]
    [InlineData("visits-by-page", nameof(RealHeaders.ShopifySessions))]
    [InlineData("traffic-by-source", nameof(RealHeaders.AnalyticsChannels))]
    [InlineData("visits-by-page", nameof(RealHeaders.UniversalLandingPages))]
    [InlineData("shop-daily", nameof(RealHeaders.AmazonByDate))]
    [InlineData("product-daily", nameof(RealHeaders.AmazonByAsin))]
    public void Headers_of_a_real_export_are_those_of_its_kind(string kind, string headers)
    {
        var cells = (string[])typeof(RealHeaders).GetField(headers)!.GetValue(null)!;

        Assert.Equal(kind, HeaderSearch.Find([new TopLine(1, cells, string.Join(',', cells))], ReadingRules.Standard)?.Kind.Name);
    }

    private static ReportKind Kind(string name) => ReportKind.All.Single(kind => kind.Name == name);
}
