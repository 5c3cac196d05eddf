using Helmsman.Shop.Metrics;
using Helmsman.Shop.Reports;
using Helmsman.Shop.Why;
using Helmsman.Shop.Work;
using Helmsman.Tests.Shop.Builders;

namespace Helmsman.Tests.Shop.Why;

public sealed class ExplainTests
{
    private static readonly Period Sunday = Period.Of(Days.Day("2026-11-01"));

    /// <summary>Eight even weeks, then a Sunday on which search traffic halves and revenue with it.</summary>
    private static Days SearchHalves => EightWeeks
        .On("2026-11-01").Visitors(700).Buyers(21).Revenue(1_680).Source("search", 300).Product("1001", 1_120, 560, 14);

    private static Days EightWeeks => Days.Of("2026-09-06", 57)
        .Visitors(1000).Buyers(30).Revenue(2_400).Source("search", 600).Source("ads", 400).Product("1001", 1_600, 800, 20).Product("1002", 800, 400, 10);

    [Fact]
    public void A_fall_of_revenue_is_split_and_its_source_handed_to_the_ads()
    {
        var answer = Ask(SearchHalves, MetricDictionary.Revenue);

        Assert.Equal((Movement.Fell, -720.0), (answer.Movement, answer.Change));
        Assert.Equal([-720m, 0m, 0m], answer.Factors!.Parts.Select(factor => factor.Part));
        Assert.Equal((ReportKinds.TrafficBySource, "search"), (answer.Drivers!.Kind, answer.Drivers.Members[0].Id));
        var finding = answer.Finding!;
        Assert.Equal(
            (FindingRules.Asked, MetricIds.Visitors, ReportKinds.TrafficBySource, "search", "SEARCH", Roles.Ads),
            (finding.Rule, finding.Metric, finding.Dimension, finding.Member, finding.MemberName, finding.Owner));
        Assert.Equal((600.0, 300.0), (finding.Before, finding.After));
        Assert.Equal(300 * 2.4, finding.MoneyAtRisk!.Value, precision: 6);
    }

    [Fact]
    public void A_fall_of_conversion_is_the_designers_and_worth_its_part_of_the_revenue()
    {
        var answer = Ask(EightWeeks.On("2026-11-01").Buyers(15).Revenue(1_200).Product("1001", 400, 800, 5), MetricDictionary.Conversion);

        Assert.Equal((MetricIds.Conversion, Roles.Design), (answer.Finding!.Metric, answer.Finding.Owner));
        Assert.Equal(1_200, answer.Finding.MoneyAtRisk);
        Assert.Equal(("1001", -1_200.0), (answer.Drivers!.Members[0].Id, answer.Drivers.Members[0].Change));
    }

    [Fact]
    public void When_conversion_cost_the_revenue_its_products_are_behind_it()
    {
        var answer = Ask(EightWeeks.On("2026-11-01").Buyers(15).Revenue(1_200).Product("1001", 400, 800, 5), MetricDictionary.Revenue);

        Assert.Equal((MetricIds.Revenue, "1001", Roles.Design), (answer.Finding!.Metric, answer.Finding.Member, answer.Finding.Owner));
    }

    [Fact]
    public void No_source_that_explains_a_third_leaves_the_figure_itself()
    {
        var days = EightWeeks.Visitors(1000);
        foreach (var source in new[] { "a", "b", "c", "d", "e" })
        {
            days.Source(source, 200).On("2026-11-01").Source(source, 140).On("2026-09-06", 57);
        }

        days.On("2026-11-01").Visitors(700);
        Assert.Null(Ask(days, MetricDictionary.Visitors).Finding!.Member);
    }

    [Fact]
    public void A_source_that_rose_is_not_behind_a_fall()
    {
        var days = EightWeeks.On("2026-11-01").Visitors(1300).Source("search", 900).Buyers(15).Revenue(1_200);

        Assert.Null(Ask(days, MetricDictionary.Revenue, ReportKinds.TrafficBySource).Finding!.Member);
    }

    [Fact]
    public void Within_normal_variation_there_is_nothing_to_hand_off()
    {
        var answer = Ask(EightWeeks.On("2026-11-01").Revenue(2_300), MetricDictionary.Revenue);

        Assert.Equal(Movement.WithinNormal, answer.Movement);
        Assert.Null(answer.Finding);
        Assert.NotNull(answer.Factors);
    }

    [Fact]
    public void A_question_about_a_factor_says_what_the_same_days_did_to_revenue()
    {
        var split = Ask(SearchHalves, MetricDictionary.Visitors).Factors!;

        Assert.Equal((2_400.0, 1_680.0, -720m), (split.Before, split.After, split.Change));
        Assert.Equal([-720m, 0m, 0m], split.Parts.Select(part => part.Part));
    }

    [Fact]
    public void A_figure_that_is_a_product_itself_is_split_itself()
    {
        var split = Ask(SearchHalves, MetricDictionary.Buyers).Factors!;

        Assert.Equal(MetricDictionary.Buyers, split.Whole);
        Assert.Equal([-9m, 0m], split.Parts.Select(part => part.Part));
    }

    [Fact]
    public void A_day_without_data_claims_nothing()
    {
        var answer = Ask(EightWeeks.On("2026-11-01").Without(ReportKinds.ShopDaily), MetricDictionary.Revenue);

        Assert.Equal((Movement.NotKnown, null), (answer.Movement, answer.Change));
        Assert.Null(answer.Factors);
        Assert.Null(answer.Finding);
    }

    [Fact]
    public void A_week_that_lacks_a_day_is_not_called_a_fall()
    {
        var week = new Period(Days.Day("2026-10-26"), Days.Day("2026-11-01"));
        var days = EightWeeks.On("2026-10-28").Without(ReportKinds.ShopDaily);

        var answer = Explain.Answer(days.Snapshot(), new(MetricDictionary.Visitors, week, Comparison.WeekBefore));

        Assert.Equal((Movement.NotKnown, 1), (answer.Movement, answer.After.DaysMissing));
    }

    [Fact]
    public void A_rise_names_what_rose()
    {
        var answer = Ask(EightWeeks.On("2026-11-01").Visitors(1500).Source("ads", 900), MetricDictionary.Visitors);

        Assert.Equal((Movement.Rose, "ads"), (answer.Movement, answer.Finding!.Member));
        Assert.Equal(500 * 2.4, answer.Finding.MoneyAtRisk!.Value, precision: 6);
    }

    [Fact]
    public void A_question_about_a_source_is_answered_with_its_own_figures()
    {
        var answer = Ask(SearchHalves, MetricDictionary.Visitors, ReportKinds.TrafficBySource, "search");

        Assert.Equal((600.0, 300.0, Movement.Fell), (answer.Before.Value, answer.After.Value, answer.Movement));
        Assert.Equal(600, answer.Expected!.Value);
        Assert.Null(answer.Drivers);
        Assert.Equal([600.0, 300.0], answer.Series.TakeLast(2).Select(point => point.Value));
        Assert.Contains(new Question(MetricDictionary.Visitors, Sunday, Comparison.WeekBefore), answer.Next);
        Assert.Equal(["traffic-by-source-2026-11.csv", "traffic-by-source-2026-10.csv"], answer.Sources);
    }

    [Fact]
    public void A_product_that_lost_its_visitors_is_the_ads_business() =>
        Assert.Equal(Roles.Ads, Ask(SearchHalves, MetricDictionary.Revenue, ReportKinds.ProductDaily, "1001").Finding!.Owner);

    [Fact]
    public void A_product_that_vanished_from_the_report_sold_nothing()
    {
        var answer = Ask(SearchHalves.WithoutMember(ReportKinds.ProductDaily, "1001"), MetricDictionary.Revenue, ReportKinds.ProductDaily, "1001");

        Assert.Equal((0.0, Movement.Fell, 1_600.0), (answer.After.Value, answer.Movement, answer.Finding!.MoneyAtRisk));
    }

    [Fact]
    public void Of_a_member_that_nobody_heard_of_nothing_is_claimed() =>
        Assert.Equal(Movement.NotKnown, Ask(SearchHalves, MetricDictionary.Visitors, ReportKinds.TrafficBySource, "no such source").Movement);

    [Fact]
    public void Asked_by_product_the_shops_figure_is_split_by_its_products()
    {
        var answer = Ask(SearchHalves, MetricDictionary.Revenue, ReportKinds.ProductDaily);

        Assert.Equal((2_400.0, 1_680.0), (answer.Before.Value, answer.After.Value));
        Assert.Equal((ReportKinds.ProductDaily, "1001"), (answer.Drivers!.Kind, answer.Drivers.Members[0].Id));
    }

    [Fact]
    public void The_next_questions_go_deeper_and_then_look_from_another_side()
    {
        var asked = new Question(MetricDictionary.Revenue, Sunday, Comparison.WeekBefore);

        Assert.Equal(
            [
                asked with { Metric = MetricDictionary.Visitors },
                asked with { Dimension = ReportKinds.ProductDaily, Member = "1001" },
                asked with { Comparison = Comparison.FourWeeksBefore },
                asked with { Dimension = ReportKinds.ProductDaily },
            ],
            Ask(SearchHalves, MetricDictionary.Revenue).Next);
    }

    [Fact]
    public void The_one_source_that_fell_is_named_and_nothing_is_said_to_have_fallen_together()
    {
        var contributors = Ask(SearchHalves, MetricDictionary.Visitors).Contributors!;

        var named = Assert.Single(contributors.Named);
        Assert.Equal(("source", "search"), (Assert.Single(named.Of).Dimension, named.Of[0].Members[0].Id));
        Assert.Equal((600.0, 300.0, -300.0, 1.0, Certainty.Sure), (named.Before, named.After, named.Change, named.Share, named.Certainty));
        Assert.Null(contributors.Common);
    }

    [Fact]
    public void On_an_ordinary_day_nobody_is_named() => Assert.Empty(Ask(EightWeeks, MetricDictionary.Visitors).Contributors!.Named);

    [Fact]
    public void No_next_question_is_one_without_an_answer() =>
        Assert.Empty(Ask(Days.Of("2026-10-25").Revenue(2_400).On("2026-11-01").Revenue(1_200), MetricDictionary.Revenue).Next);

    [Fact]
    public void What_the_reports_do_not_have_is_named()
    {
        var answer = Ask(Days.Of("2026-10-25").Orders(30).Revenue(2_400).On("2026-11-01").Orders(20).Revenue(1_600), MetricDictionary.Revenue);

        Assert.Equal(Factors.Wanted, answer.Lacking);
        Assert.Equal([MetricDictionary.Orders, MetricDictionary.OrderValue], answer.Factors!.Parts.Select(factor => factor.Factor));
        Assert.Equal(Roles.Ads, answer.Finding!.Owner);
    }

    [Fact]
    public void What_the_shop_has_but_its_sources_do_not_is_lacking_for_a_source() => Assert.Equal(
        [MetricDictionary.Conversion],
        Ask(SearchHalves, MetricDictionary.Conversion, ReportKinds.TrafficBySource, "search").Lacking);

    [Fact]
    public void The_chart_shows_four_weeks_up_to_the_day_asked_about()
    {
        var series = Ask(SearchHalves, MetricDictionary.Revenue).Series;

        Assert.Equal((28, Sunday.Last, 1_680.0), (series.Count, series[^1].Day, series[^1].Value));
    }

    [Fact]
    public void Files_are_named_for_the_figures_and_for_what_is_behind_them() => Assert.Equal(
        [
            "shop-daily-2026-11.csv", "shop-daily-2026-10.csv", "traffic-by-source-2026-11.csv", "traffic-by-source-2026-10.csv", "product-daily-2026-11.csv",
            "product-daily-2026-10.csv",
        ],
        Ask(SearchHalves, MetricDictionary.Revenue).Sources);

    private static Explanation Ask(Days days, Metric metric, string? dimension = null, string? member = null) =>
        Explain.Answer(days.Snapshot(), new(metric, Sunday, Comparison.WeekBefore, dimension, member));
}
