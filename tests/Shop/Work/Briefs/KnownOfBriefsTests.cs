using Helmsman.Shop;
using Helmsman.Shop.Metrics;
using Helmsman.Shop.Reports;
using Helmsman.Shop.Work;
using Helmsman.Shop.Work.Briefs;
using Helmsman.Tests.Shop.Builders;

namespace Helmsman.Tests.Shop.Work.Briefs;

/// <summary>What is known of a brief before anybody is asked, and what follows from the answers.</summary>
public sealed class KnownOfBriefsTests
{
    private static readonly DateOnly Today = new(2026, 11, 25);

    private static readonly Period Day = Period.Of(Today.AddDays(-1));

    private static readonly Finding SearchFell = new(
        "f", "demo", FindingRules.SourceFell, MetricIds.Visitors, ReportKinds.TrafficBySource, "手淘搜索", "手淘搜索", Day, Day.Shift(-7), 600, 300, null, Roles.Ads);

    private static string? Of(string kind, string field, ShopSnapshot shop, Finding? finding = null, BriefTerms? terms = null) =>
        EveryBriefKind.Named(kind).Facts(new BriefCase(finding ?? SearchFell, shop, Today, terms ?? BriefTerms.Usual), Roles.Ads).FirstOrDefault(fact => fact.Field == field)?.Value;

    private static ShopSnapshot Shop(params (string Kind, string Member, string Measure, double Value)[] rows)
    {
        var days = Days.Of("2026-10-01", 55).Visitors(1000);
        foreach (var (kind, member, measure, value) in rows)
        {
            days = days.Say(kind, member, measure, _ => value);
        }

        return days.Snapshot();
    }

    [Fact]
    public void The_lost_visitors_are_those_to_win_back_at_what_a_click_has_cost()
    {
        var shop = Shop((ReportKinds.AdsByCampaign, "日常", MetricIds.AdSpend, 300), (ReportKinds.AdsByCampaign, "日常", MetricIds.Clicks, 200));

        Assert.Equal("300", Of(BriefKinds.Refill, BriefFields.ExpectedVisitors, shop));
        Assert.Equal("450", Of(BriefKinds.Refill, BriefFields.Budget, shop));
    }

    [Fact]
    public void Without_figures_of_ads_nobody_guesses_a_budget() => Assert.Null(Of(BriefKinds.Refill, BriefFields.Budget, Shop()));

    [Fact]
    public void A_figure_that_is_no_visitors_says_nothing_of_how_many_to_win_back() =>
        Assert.Null(Of(BriefKinds.Refill, BriefFields.ExpectedVisitors, Shop(), SearchFell with { Metric = MetricIds.Conversion }));

    [Fact]
    public void The_winning_keyword_names_the_selling_points()
    {
        var shop = Shop((ReportKinds.KeywordTraffic, "沐浴露 持久留香 美白", MetricIds.Buyers, 9), (ReportKinds.KeywordTraffic, "沐浴露", MetricIds.Buyers, 4));

        Assert.Equal("沐浴露 持久留香 美白", Of(BriefKinds.Design, BriefFields.Keyword, shop));
        Assert.Equal("持久留香\n美白", Of(BriefKinds.Design, BriefFields.SellingPoints, shop));
    }

    [Fact]
    public void A_shop_without_keywords_leaves_them_to_the_asker()
    {
        Assert.Null(Of(BriefKinds.Design, BriefFields.Keyword, Shop()));
        Assert.Null(Of(BriefKinds.Design, BriefFields.SellingPoints, Shop()));
    }

    [Fact]
    public void A_bad_review_is_due_the_same_day_and_a_picture_later()
    {
        Assert.Equal("2026-11-25", Of(BriefKinds.BadReview, BriefFields.Due, Shop()));
        Assert.Equal("2026-11-25", Of(BriefKinds.Return, BriefFields.Due, Shop()));
        Assert.Equal("2026-11-26", Of(BriefKinds.General, BriefFields.Due, Shop()));
    }

    [Fact]
    public void The_product_with_most_bad_reviews_is_the_one_meant()
    {
        var shop = Shop((ReportKinds.Reviews, "连衣裙", MetricIds.BadReviews, 5), (ReportKinds.Reviews, "西装裤", MetricIds.BadReviews, 1));

        Assert.Equal("连衣裙", Of(BriefKinds.BadReview, BriefFields.Product, shop));
        Assert.Equal("针织衫", Of(BriefKinds.BadReview, BriefFields.Product, shop, SearchFell with { Dimension = ReportKinds.ProductDaily, Member = "7", MemberName = "针织衫" }));
    }

    [Fact]
    public void Shifts_are_planned_by_a_usual_day_and_by_who_asks()
    {
        var shop = Shop((ReportKinds.ServiceDaily, "", MetricIds.Inquiries, 125));

        Assert.Equal("1000", Of(BriefKinds.Capacity, BriefFields.ExpectedVisitors, shop));
        Assert.Equal("12.5", Of(BriefKinds.Capacity, BriefFields.ConsultRate, shop));
        Assert.Null(Of(BriefKinds.Capacity, BriefFields.Tickets, shop));
    }

    [Fact]
    public void Cost_people_and_brand_follow_from_what_was_answered()
    {
        Assert.Equal([new("cost-per-visitor", "1.67")], Reckoned(BriefKinds.Refill, (BriefFields.Budget, "500"), (BriefFields.ExpectedVisitors, "300")));
        Assert.Empty(Reckoned(BriefKinds.Refill, (BriefFields.Budget, "500")));
        Assert.Equal(
            [new("presales-needed", "3"), new("after-sales-needed", "2")],
            Reckoned(BriefKinds.Capacity, (BriefFields.ExpectedVisitors, "12000"), (BriefFields.ConsultRate, "12"), (BriefFields.Tickets, "101")));
        Assert.Equal([new("brand", "米白底，衬线字")], EveryBriefKind.Named(BriefKinds.Design).Reckon(new Dictionary<string, string>(), BriefTerms.Usual with { Brand = " 米白底，衬线字 " }));
    }

    private static IEnumerable<BriefAnswer> Reckoned(string kind, params (string Field, string Text)[] answers) =>
        EveryBriefKind.Named(kind).Reckon(answers.ToDictionary(each => each.Field, each => each.Text, StringComparer.Ordinal), BriefTerms.Usual);
}
