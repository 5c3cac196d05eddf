using Helmsman.Shop.Calendar;
using Helmsman.Shop.Metrics;
using Helmsman.Shop.Work;
using Helmsman.Shop.Work.Outcomes;
using Helmsman.Tests.Shop.Builders;

namespace Helmsman.Tests.Shop.Work.Outcomes;

/// <summary>No verdict where there is nothing to judge, and the true reason for it.</summary>
public sealed class OutcomeFairnessTests
{
    private static readonly DateOnly Bad = MadeUp.Low;

    private static readonly Finding Missed = new(
        "f", "demo", FindingRules.TargetMissed, MetricIds.Revenue, null, null, null, Period.Of(Bad), Period.Of(Bad.AddDays(-7)), 1000, 1100, 900, Roles.Operator);

    [Fact]
    public void A_missed_target_is_no_gain_however_much_the_figure_rose()
    {
        Assert.False(Missed.IsGain);
        Assert.Equal(2000, Missed.Wanted);
        Assert.Equal(2000, Goal.Of(Missed)!.Value);
        Assert.True((Missed with { Rule = FindingRules.FactorRose }).IsGain);
    }

    [Theory]
    [InlineData(1100, OutcomeVerdicts.NotRecovered)]
    [InlineData(1600, OutcomeVerdicts.Partly)]
    [InlineData(2000, OutcomeVerdicts.Recovered)]
    public void A_missed_target_is_made_up_for_by_reaching_it(double after, string verdict)
    {
        var days = Days.Of("2026-07-18", 62).Revenue(1000).On("2026-09-18").Revenue(1100).On("2026-09-19", 6).Revenue(after);

        Assert.Equal((verdict, null), Told(Read(Missed, days)));
    }

    [Fact]
    public void What_stood_above_its_usual_does_not_recover_by_falling()
    {
        var finding = Missed with { Rule = FindingRules.FactorFell, Before = 2000, After = 1400 };
        var days = Days.Of("2026-07-18", 62).Revenue(1000).On("2026-09-18").Revenue(1400).On("2026-09-19", 6).Revenue(1000);

        Assert.Equal((OutcomeVerdicts.Unclear, OutcomeReasons.WrongWay), Told(Read(finding, days)));
    }

    [Fact]
    public void A_gain_that_stood_below_its_usual_is_not_kept()
    {
        var finding = Missed with { Rule = FindingRules.FactorRose, Before = 300, After = 600 };
        var days = Days.Of("2026-07-18", 62).Revenue(1000).On("2026-09-18").Revenue(600).On("2026-09-19", 6).Revenue(600);

        Assert.Equal((OutcomeVerdicts.Unclear, OutcomeReasons.WrongWay), Told(Read(finding, days)));
    }

    [Fact]
    public void A_campaign_that_runs_is_not_measured_by_its_own_days()
    {
        var days = Days.Of("2026-07-18", 62).Visitors(1000).On("2026-09-18", 4).Visitors(600).Snapshot(null, null, new Campaign("大促", Bad, Bad.AddDays(3), 2));

        Assert.Null(Expectations.Since(Bad, new Scope(days.History), MetricDictionary.Visitors, Period.Of(Bad.AddDays(3)), days.Events));
    }

    [Theory]
    [InlineData(0, 5, OutcomeReasons.UsuallyNone)]
    [InlineData(100, null, OutcomeReasons.NoFigure)]
    public void Why_nothing_can_be_said_is_the_true_reason(int usually, int? then, string why)
    {
        var finding = Missed with { Rule = FindingRules.FactorFell, Metric = MetricIds.Orders, Before = usually, After = then };
        var days = Days.Of("2026-07-18", 62).Visitors(1000).Orders(usually).On("2026-09-18").Orders(then).On("2026-09-19", 6).Orders(usually);

        Assert.Equal((OutcomeVerdicts.Unclear, why), Told(Read(finding, days)));
    }

    private static (string, string?) Told(Outcome outcome) => (outcome.Verdict, outcome.Why);

    private static Outcome Read(Finding finding, Days days)
    {
        var (shop, today) = (days.Snapshot(), MadeUp.DoneOn.AddDays(6));
        var watch = Watching.Of(finding, shop, BriefKinds.General, OutcomeRules.Default)!;
        return Assert.IsType<OutcomeReading.Known>(OutcomeReading.Of(watch, MadeUp.DoneOn, MadeUp.DoneOn, shop, today, OutcomeRules.Default)).Outcome;
    }
}
