using Helmsman.Shop.Metrics;
using Helmsman.Shop.Reports;
using Helmsman.Shop.Why;
using Helmsman.Shop.Why.Causes;

namespace Helmsman.Tests.Shop.Why.Causes;

public sealed class PageGradeTests
{
    private const int Broke = 220;

    private static readonly PageGrade Cause = new();

    [Fact]
    public void Fewer_pages_are_seen_and_fewer_buy()
    {
        var reading = Demo.Found(Cause, Demo.Ask(MetricDictionary.Conversion, Broke));

        Assert.Equal((Certainty.Sure, MetricIds.Depth), (reading.Certainty, reading.Evidence[0].Metric!.Id));
        Assert.InRange(reading.Evidence[0].After!.Value / reading.Evidence[0].Before!.Value, 0.6, 0.8);
        Assert.True(reading.Money > 0);
    }

    [Theory]
    [InlineData(Broke + 1)]
    [InlineData(Broke - 1)]
    public void It_is_found_on_its_day_only(int before) => Demo.NotFound(Cause, Demo.Ask(MetricDictionary.Conversion, before));

    [Fact]
    public void Pages_as_good_as_ever_rule_it_out_by_their_figures()
    {
        var reading = Demo.Look(Cause, Demo.Ask(MetricDictionary.Conversion, 210))!;

        Assert.Equal((CauseVerdict.RuledOut, Facts.FigureStayed), (reading.Verdict, reading.Evidence[0].Fact));
    }

    [Fact]
    public void Other_visitors_make_other_figures_and_the_pages_are_only_possible()
    {
        var block = Demo.Shop.History.Block(ReportKinds.TrafficBySource, Demo.Day(5))! with { Day = Demo.Day(Broke) };
        var shop = Demo.Shop with { History = Demo.Shop.History.With([block, block with { Day = Demo.Day(Broke + 7) }]) };
        Assert.Equal(Certainty.Sure, Demo.Found(Cause, Demo.Ask(MetricDictionary.Conversion, Broke), shop).Certainty);

        var mixed = Demo.Shop with { History = Demo.Shop.History.With([block]) };
        Assert.Equal(Certainty.Possible, Demo.Found(Cause, Demo.Ask(MetricDictionary.Conversion, Broke), mixed).Certainty);
    }

    [Fact]
    public void How_many_come_is_not_the_pages() => Assert.Null(Demo.Look(Cause, Demo.Ask(MetricDictionary.Visitors, Broke)));
}
