using Helmsman.Shop.Metrics;
using Helmsman.Shop.Reports;
using Helmsman.Shop.Why;
using Helmsman.Shop.Why.Causes;

namespace Helmsman.Tests.Shop.Why.Causes;

public sealed class EveryCauseTests
{
    [Fact]
    public void Every_cause_is_looked_for_once() => Assert.Equal(EveryCause.All.Select(cause => cause.Id).Distinct(), EveryCause.All.Select(cause => cause.Id));

    [Fact]
    public void Found_ones_come_first_then_what_was_ruled_out_then_what_was_not_checked()
    {
        var readings = EveryCause.Look(Demo.Case(Demo.Ask(MetricDictionary.Visitors, 112), Demo.Without(ReportKinds.Changes)));

        Assert.Equal(readings.Select(reading => reading.Verdict).Order(), readings.Select(reading => reading.Verdict));
        Assert.Equal(CauseIds.Industry, readings[0].Cause);
        Assert.Contains(readings, reading => reading is { Verdict: CauseVerdict.NotChecked, Missing: [ReportKinds.Changes] });
    }

    [Fact]
    public void A_cause_that_touches_none_of_the_named_products_explains_nothing()
    {
        var asked = Demo.Case(Demo.Ask(MetricDictionary.Conversion, 131));
        Assert.Equal(CauseVerdict.Found, new Price().Look(asked)!.Verdict);

        var others = new Contributors(
            ReportKinds.ProductDaily,
            MetricDictionary.Revenue,
            -1,
            null,
            [new Contributor([new ContributorPart("product", [new Member(Demo.Shirt, "T恤", null)])], 1, 0, -1, 1, Certainty.Sure)],
            [],
            null);
        Assert.Equal(CauseVerdict.RuledOut, new Price().Look(asked with { Contributors = others })!.Verdict);
    }

    [Fact]
    public void A_level_that_is_lower_since_before_a_change_does_not_come_from_it()
    {
        var asked = Demo.Case(Demo.AskProduct(MetricDictionary.Conversion, 131, Demo.Hero));
        var lower = asked.Judgement with { Caveats = [new Caveat.NewLevel(Demo.Day(133), -0.4)] };

        Assert.Equal(CauseVerdict.Found, new Price().Look(asked)!.Verdict);
        Assert.Equal(CauseVerdict.RuledOut, new Price().Look(asked with { Judgement = lower })!.Verdict);
    }

    [Fact]
    public void Of_a_week_the_day_that_moved_is_what_a_cause_must_come_before()
    {
        var week = new Question(MetricDictionary.Visitors, new Period(Demo.Day(147), Demo.Day(141)), Comparison.WeekBefore, ReportKinds.ProductDaily, Demo.Hero);

        Assert.Equal(Demo.Day(143), Demo.Found(new Listing(), week).Evidence[0].Day);
        Demo.NotFound(new Listing(), week, Demo.Later(ReportKinds.Changes));
    }
}
