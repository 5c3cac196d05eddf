using Helmsman.Shop.Metrics;
using Helmsman.Shop.Reports;
using Helmsman.Shop.Why;
using Helmsman.Shop.Why.Causes;

namespace Helmsman.Tests.Shop.Why.Causes;

public sealed class SourceRenamedTests
{
    private static readonly SourceRenamed Cause = new();

    [Theory]
    [InlineData("逛逛")]
    [InlineData("内容频道")]
    public void A_sources_fall_is_a_new_ones_rise(string asked)
    {
        var reading = Demo.Found(Cause, Demo.AskSource(MetricDictionary.Visitors, 184, asked));

        Assert.Equal((Certainty.Sure, null), (reading.Certainty, reading.Money));
        Assert.Equal([(Facts.Gone, "逛逛"), (Facts.New, "内容频道")], reading.Evidence.Select(evidence => (evidence.Fact, evidence.Member!)));
    }

    [Fact]
    public void Renamed_a_day_later_it_explains_nothing_today() =>
        Demo.NotFound(Cause, Demo.AskSource(MetricDictionary.Visitors, 184, "逛逛"), Demo.Later(ReportKinds.TrafficBySource));

    [Fact]
    public void Other_sources_have_nothing_to_do_with_it() => Demo.NotFound(Cause, Demo.AskSource(MetricDictionary.Visitors, 184, "手淘搜索"));

    [Fact]
    public void The_shop_loses_nobody_by_a_name() => Assert.Null(Demo.Look(Cause, Demo.Ask(MetricDictionary.Visitors, 184)));
}
