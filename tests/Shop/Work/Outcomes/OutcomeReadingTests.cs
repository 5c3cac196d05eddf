using Helmsman.Shop.Metrics;
using Helmsman.Shop.Reports;
using Helmsman.Shop.Work;
using Helmsman.Shop.Work.Outcomes;
using Helmsman.Tests.Shop.Builders;

namespace Helmsman.Tests.Shop.Work.Outcomes;

public sealed class OutcomeReadingTests
{
    private static readonly MadeUp Shop = new(7) { Noise = 0.01 };

    [Theory]
    [InlineData(1.0, OutcomeVerdicts.Recovered)]
    [InlineData(0.8, OutcomeVerdicts.Partly)]
    [InlineData(0.62, OutcomeVerdicts.NotRecovered)]
    [InlineData(0.4, OutcomeVerdicts.NotRecovered)]
    public void The_figure_says_whether_it_helped(double after, string verdict)
    {
        var outcome = (Shop with { After = after }).Read();

        Assert.Equal((verdict, null), (outcome.Verdict, outcome.Why));
        Assert.Equal((after - 0.6) / 0.4, outcome.Effect!.Value, tolerance: 0.2);
    }

    [Fact]
    public void A_weekend_does_not_look_like_a_recovery()
    {
        var outcome = (Shop with { After = 0.6 }).Read();

        Assert.Equal(DayOfWeek.Sunday, outcome.Read.First.DayOfWeek);
        Assert.True(outcome.Actual / 2 > outcome.Before, "Sunday and Monday bring more than the bad Friday did");
        Assert.Equal(OutcomeVerdicts.NotRecovered, outcome.Verdict);
    }

    [Fact]
    public void All_it_rests_on_is_told()
    {
        var outcome = (Shop with { After = 0.8, Wave = 1.05 }).Read();

        Assert.Equal(new Period(MadeUp.DoneOn.AddDays(1), MadeUp.DoneOn.AddDays(2)), outcome.Read);
        Assert.Equal(900, outcome.Before!.Value, tolerance: 60);
        Assert.Equal(1500 * 2.3, outcome.Usual!.Value, tolerance: 120);
        Assert.Equal(outcome.Usual, outcome.Wanted);
        Assert.Equal(0.05, outcome.Control!.Value, tolerance: 0.02);
        Assert.Equal((outcome.Actual, MetricIds.Visitors), (outcome.Volume, outcome.Counted));
    }

    [Fact]
    public void Behind_a_rate_stand_its_visitors()
    {
        var outcome = (Shop with { Metric = MetricIds.Conversion, Size = 20_000, Fallen = 0.5, Noise = 0.02 }).Read();

        Assert.Equal(3, outcome.Read.Length);
        Assert.Equal((OutcomeVerdicts.Recovered, MetricIds.Visitors), (outcome.Verdict, outcome.Counted));
        Assert.Equal(60_000, outcome.Volume!.Value, tolerance: 4_000);
        // A Sunday, on which as many more buy as on a weekend, and two ordinary days.
        Assert.Equal(0.033, outcome.Usual!.Value, tolerance: 0.002);
    }

    [Theory]
    [InlineData(1.0, 0.6)]
    [InlineData(0.6, 1.667)]
    public void Where_the_rest_turns_the_verdict_nothing_is_claimed(double after, double wave)
    {
        var outcome = (Shop with { After = after, Wave = wave }).Read();

        Assert.Equal((OutcomeVerdicts.Unclear, OutcomeReasons.RestMoved), (outcome.Verdict, outcome.Why));
    }

    [Fact]
    public void A_small_wave_is_taken_off()
    {
        var (calm, wave) = ((Shop with { After = 0.75 }).Read(), (Shop with { After = 0.75, Wave = 1.1 }).Read());

        Assert.Equal(calm.Effect!.Value, wave.Effect!.Value, tolerance: 0.05);
        Assert.True(wave.Actual > 1.05 * calm.Actual);
    }

    [Fact]
    public void What_is_not_there_yet_is_waited_for()
    {
        var reading = (Shop with { Today = MadeUp.DoneOn.AddDays(2) }).Reading();

        Assert.Equal(new OutcomeReading.NotYet(MadeUp.DoneOn.AddDays(2), ReportKinds.ProductDaily), reading);
    }

    [Fact]
    public void The_day_of_finishing_is_not_read() =>
        Assert.Equal(MadeUp.DoneOn.AddDays(1), Shop.Read().Read.First);

    [Fact]
    public void A_day_that_never_comes_is_named_in_the_end()
    {
        var shop = Shop with { WithoutReport = [MadeUp.DoneOn.AddDays(2)] };

        Assert.IsType<OutcomeReading.NotYet>((shop with { Today = MadeUp.DoneOn.AddDays(9) }).Reading());
        var outcome = (shop with { Today = MadeUp.DoneOn.AddDays(10) }).Read();
        Assert.Equal(
            (OutcomeVerdicts.Unclear, OutcomeReasons.NoData, ReportKinds.ProductDaily, MadeUp.DoneOn.AddDays(2)),
            (outcome.Verdict, outcome.Why, outcome.MissingReport, outcome.MissingDay!.Value));
    }

    [Fact]
    public void A_campaign_that_nobody_has_seen_before_is_not_compared()
    {
        var outcome = (Shop with { Campaigns = [new("店庆", MadeUp.DoneOn.AddDays(1), MadeUp.DoneOn.AddDays(1), 1.5)] }).Read();

        Assert.Equal((OutcomeVerdicts.Unclear, OutcomeReasons.EventDay), (outcome.Verdict, outcome.Why));
    }

    [Fact]
    public void Where_it_stood_as_usual_there_is_nothing_to_recover() =>
        Assert.Equal(OutcomeReasons.WasUsual, (Shop with { Fallen = 0.995, Noise = 0.03 }).Read().Why);

    [Fact]
    public void So_few_that_chance_may_do_it_are_not_judged()
    {
        var few = Enumerable.Range(1, 12).Select(seed => new MadeUp(seed) { Metric = MetricIds.Conversion, Size = 1_500, After = 0.8, Noise = 0.01 }).ToList();

        Assert.True(few.Count(shop => shop.Read().Why == OutcomeReasons.TooFew) >= 4);
        Assert.DoesNotContain(few, shop => (shop with { Size = 300_000 }).Read().Why == OutcomeReasons.TooFew);
    }

    [Fact]
    public void A_figure_that_came_to_nothing_and_came_back_has_recovered() =>
        Assert.Equal(OutcomeVerdicts.Recovered, (Shop with { Fallen = 0 }).Read().Verdict);

    [Fact]
    public void A_gain_is_to_be_kept()
    {
        var gain = Shop with { Fallen = 1.5 };

        Assert.True(gain.Watch().IsGain);
        Assert.Equal(OutcomeVerdicts.Recovered, (gain with { After = 1.5 }).Read().Verdict);
        Assert.Equal(OutcomeVerdicts.Partly, (gain with { After = 1.3 }).Read().Verdict);
        Assert.Equal(OutcomeVerdicts.NotRecovered, (gain with { After = 1 }).Read().Verdict);
    }

    [Fact]
    public void What_had_come_back_before_anybody_took_it_up_is_nobody_s_doing()
    {
        var (watch, later) = (Shop.Watch(), MadeUp.DoneOn.AddDays(3));
        var reading = OutcomeReading.Of(watch, later, takenUpOn: later, Shop.Snapshot(later.AddDays(5)), later.AddDays(5), OutcomeRules.Default);

        var outcome = Assert.IsType<OutcomeReading.Known>(reading).Outcome;
        Assert.Equal((OutcomeVerdicts.Recovered, OutcomeReasons.BackBefore), (outcome.Verdict, outcome.Why));
    }

    [Fact]
    public void The_bar_stays_where_it_was_when_old_reports_are_corrected()
    {
        var (frozen, corrected) = (Shop.Watch(), Shop with { Unit = 2 });
        var reading = OutcomeReading.Of(frozen, MadeUp.DoneOn, MadeUp.DoneOn, corrected.Snapshot(Shop.Today), Shop.Today, OutcomeRules.Default);

        Assert.Equal(Shop.Read().Usual!.Value, Assert.IsType<OutcomeReading.Known>(reading).Outcome.Usual!.Value, tolerance: 5);
    }

    [Fact]
    public void A_shop_that_has_just_opened_is_told_that_nothing_is_usual_yet()
    {
        var shop = Days.Of("2026-09-15", 5).Visitors(1000).Snapshot();
        var finding = new Finding("f", "demo", FindingRules.Asked, MetricIds.Visitors, null, null, null, Period.Of(MadeUp.Low), Period.Of(MadeUp.Low.AddDays(-1)), 1000, 700, null, Roles.Ads);
        var watch = Watching.Of(finding, shop, BriefKinds.General, OutcomeRules.Default)!;

        var outcome = Assert.IsType<OutcomeReading.Known>(OutcomeReading.Of(watch, MadeUp.DoneOn, MadeUp.DoneOn, shop, MadeUp.DoneOn, OutcomeRules.Default)).Outcome;

        Assert.Equal((OutcomeVerdicts.Unclear, OutcomeReasons.NoUsual), (outcome.Verdict, outcome.Why));
    }

    [Fact]
    public void For_the_shop_as_a_whole_the_usual_is_all_there_is_to_compare_with()
    {
        var days = Days.Of("2026-07-18", 62).Visitors(1000).On("2026-09-18").Visitors(600).On("2026-09-19", 4).Visitors(1000);
        var finding = new Finding("f", "demo", FindingRules.Asked, MetricIds.Visitors, null, null, null, Period.Of(MadeUp.Low), Period.Of(MadeUp.Low.AddDays(-7)), 1000, 600, null, Roles.Ads);
        var watch = Watching.Of(finding, days.Snapshot(), BriefKinds.General, OutcomeRules.Default)!;

        var outcome = Assert.IsType<OutcomeReading.Known>(
            OutcomeReading.Of(watch, MadeUp.DoneOn, MadeUp.DoneOn, days.Snapshot(), MadeUp.DoneOn.AddDays(3), OutcomeRules.Default)).Outcome;

        Assert.Equal((OutcomeVerdicts.Recovered, null), (outcome.Verdict, outcome.Control));
    }

    [Theory]
    [InlineData(MetricIds.Visitors, BriefKinds.General, 2)]
    [InlineData(MetricIds.Visitors, BriefKinds.Design, 3)]
    [InlineData(MetricIds.Conversion, BriefKinds.General, 3)]
    [InlineData(MetricIds.Refunds, BriefKinds.General, 7)]
    [InlineData(MetricIds.Conversion, BriefKinds.BadReview, 7)]
    [InlineData(MetricIds.Revenue, BriefKinds.General, 3)]
    public void How_long_it_takes_is_a_matter_of_the_figure_and_of_the_work(string metric, string brief, int days) =>
        Assert.Equal(days, OutcomeRules.Default.WaitFor(metric, brief));
}
