using Helmsman.Shop.Metrics;
using Helmsman.Shop.Reports;
using Helmsman.Shop.Why;
using Helmsman.Shop.Why.Causes;

namespace Helmsman.Tests.Shop.Why.Causes;

public sealed class RefundsTests
{
    private static readonly Refunds Cause = new();

    [Fact]
    public void A_backlog_of_the_courier_is_the_reason_given()
    {
        var reading = Demo.Found(Cause, Demo.Ask(MetricDictionary.Refunds, 3) with { Comparison = Comparison.DaysBefore });

        Assert.Equal((Certainty.Sure, "物流太慢", ReportKinds.Returns), (reading.Certainty, reading.Evidence[0].Member, reading.Evidence[0].Kind));
        Assert.Equal(reading.Evidence[0].After - reading.Evidence[0].Before, reading.Money);
    }

    [Fact]
    public void Sent_back_a_day_later_it_is_not_why() =>
        Demo.NotFound(Cause, Demo.Ask(MetricDictionary.Refunds, 3) with { Comparison = Comparison.DaysBefore }, Demo.Later(ReportKinds.Returns));

    [Fact]
    public void What_was_paid_does_not_fall_by_what_is_given_back() => Assert.Null(Demo.Look(Cause, Demo.Ask(MetricDictionary.Revenue, 3)));

    [Fact]
    public void Usual_refunds_are_no_wave() => Assert.Equal(CauseVerdict.RuledOut, Demo.Look(Cause, Demo.Ask(MetricDictionary.Refunds, 75))!.Verdict);

    [Fact]
    public void Without_the_reasons_it_could_not_be_checked() => Demo.NotChecked(Cause, Demo.Ask(MetricDictionary.Refunds, 3) with { Comparison = Comparison.DaysBefore }, ReportKinds.Returns);
}
