using Helmsman.Shop.Metrics;
using Helmsman.Shop.Reports;
using Helmsman.Shop.Why;
using Helmsman.Shop.Why.Causes;

namespace Helmsman.Tests.Shop.Why.Causes;

public sealed class ServiceOverloadTests
{
    private const int Overrun = 210;

    private static readonly ServiceOverload Cause = new();

    private static readonly Question Asked = Demo.Ask(MetricDictionary.Conversion, Overrun);

    [Fact]
    public void Answers_took_longer_and_fewer_who_asked_bought()
    {
        var reading = Demo.Found(Cause, Asked);

        Assert.Equal(Certainty.Sure, reading.Certainty);
        Assert.Equal([MetricIds.ResponseTime, MetricIds.InquiryConversion, MetricIds.Inquiries], reading.Evidence.Select(evidence => evidence.Metric!.Id));
        Assert.InRange(reading.Money!.Value, 10_000, 40_000);
    }

    [Fact]
    public void Overrun_a_day_later_they_still_answered() => Demo.NotFound(Cause, Asked, Demo.Later(ReportKinds.ServiceDaily));

    [Fact]
    public void Usual_answers_rule_it_out()
    {
        var reading = Demo.Look(Cause, Demo.Ask(MetricDictionary.Conversion, 75))!;

        Assert.Equal((CauseVerdict.RuledOut, MetricIds.ResponseTime), (reading.Verdict, reading.Evidence[0].Metric!.Id));
    }

    [Fact]
    public void Visitors_come_before_they_ask() => Assert.Null(Demo.Look(Cause, Demo.Ask(MetricDictionary.Visitors, Overrun)));

    [Fact]
    public void Without_the_service_reports_it_could_not_be_checked() => Demo.NotChecked(Cause, Asked, ReportKinds.ServiceDaily, ReportKinds.ServiceByAgent);
}
