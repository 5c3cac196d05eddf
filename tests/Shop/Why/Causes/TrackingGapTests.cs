using Helmsman.Shop.Metrics;
using Helmsman.Shop.Reports;
using Helmsman.Shop.Why;
using Helmsman.Shop.Why.Causes;

namespace Helmsman.Tests.Shop.Why.Causes;

public sealed class TrackingGapTests
{
    private const int Broke = 100;

    private static readonly TrackingGap Cause = new();

    [Fact]
    public void Fewer_visitors_who_buy_as_much_as_ever_were_not_counted()
    {
        var reading = Demo.Found(Cause, Demo.Ask(MetricDictionary.Visitors, Broke));

        Assert.Equal(Certainty.Sure, reading.Certainty);
        Assert.Null(reading.Money);
        Assert.Equal([(Facts.FigureMoved, MetricIds.Visitors), (Facts.FigureStayed, MetricIds.Buyers)], reading.Evidence.Select(evidence => (evidence.Fact, evidence.Metric!.Id)));
        Assert.InRange(reading.Evidence[0].After!.Value / reading.Evidence[0].Before!.Value, 0.40, 0.50);
    }

    [Fact]
    public void A_conversion_that_rises_by_it_is_no_success() => Assert.Equal(Certainty.Sure, Demo.Found(Cause, Demo.Ask(MetricDictionary.Conversion, Broke)).Certainty);

    [Fact]
    public void It_takes_no_money() => Demo.NotFound(Cause, Demo.Ask(MetricDictionary.Revenue, Broke));

    [Theory]
    [InlineData(Broke + 1)]
    [InlineData(Broke - 1)]
    public void It_is_found_on_its_day_only(int before) => Demo.NotFound(Cause, Demo.Ask(MetricDictionary.Visitors, before));

    [Fact]
    public void Visitors_who_take_the_buyers_with_them_were_counted()
    {
        var reading = Demo.Look(Cause, Demo.Ask(MetricDictionary.Visitors, 112))!;

        Assert.Equal(CauseVerdict.RuledOut, reading.Verdict);
        Assert.Equal((Facts.FigureMoved, MetricIds.Buyers), (reading.Evidence[0].Fact, reading.Evidence[0].Metric!.Id));
    }

    [Fact]
    public void A_report_that_came_every_week_and_not_today_is_missing()
    {
        var shop = Demo.Shop with { History = ShopHistory.Of(Demo.Shop.History.Days(ReportKinds.ShopDaily).Where(day => day != Demo.Day(70)).Select(day => Demo.Shop.History.Block(ReportKinds.ShopDaily, day)!)) };

        var reading = Assert.Single(EveryCause.Look(Demo.Case(Demo.Ask(MetricDictionary.Revenue, 70), shop)));

        Assert.Equal((CauseIds.TrackingGap, CauseVerdict.Found, Certainty.Sure), (reading.Cause, reading.Verdict, reading.Certainty));
        Assert.Equal(new Evidence(Facts.Gone, Demo.Day(70), ReportKinds.ShopDaily), Assert.Single(reading.Evidence));
    }

    [Fact]
    public void A_report_made_before_its_day_was_over_lowers_it()
    {
        var early = Demo.Shop.History.Block(ReportKinds.ShopDaily, Demo.Day(70))! with { IsWhole = false };
        var shop = Demo.Shop with { History = Demo.Shop.History.With([early]) };
        var question = Demo.Fell(Demo.Ask(MetricDictionary.Revenue, 70));

        Assert.Equal(Certainty.Sure, Demo.Found(Cause, question, shop).Certainty);
    }
}
