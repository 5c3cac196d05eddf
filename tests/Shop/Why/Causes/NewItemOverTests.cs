using Helmsman.Shop.Metrics;
using Helmsman.Shop.Reports;
using Helmsman.Shop.Why;
using Helmsman.Shop.Why.Causes;

namespace Helmsman.Tests.Shop.Why.Causes;

public sealed class NewItemOverTests
{
    private const int Over = 117;

    private static readonly NewItemOver Cause = new();

    private static readonly Question Asked = Demo.AskProduct(MetricDictionary.Visitors, Over, Demo.Guest);

    [Fact]
    public void After_four_weeks_the_platform_sends_nobody_any_more()
    {
        var reading = Demo.Found(Cause, Asked);

        Assert.Equal((Certainty.Sure, Demo.Day(Over)), (reading.Certainty, reading.Evidence[0].Day));
        Assert.Equal((ReportKinds.ProductBySource, Facts.New), (reading.Evidence[1].Kind, reading.Evidence[2].Fact));
        Assert.Equal(Demo.Day(Over + NewItemOver.SupportDays), reading.Evidence[2].Day);
        Assert.Equal(Demo.Case(Asked).Compared.Money, reading.Money);
    }

    [Fact]
    public void Launched_a_day_later_it_is_supported_for_a_day_more() => Demo.NotFound(Cause, Asked, Demo.Later(ReportKinds.ProductDaily, ReportKinds.ProductBySource));

    [Fact]
    public void Without_the_products_sources_it_is_only_possible() => Assert.Equal(Certainty.Possible, Demo.Found(Cause, Asked, Demo.Without(ReportKinds.ProductBySource)).Certainty);

    [Fact]
    public void An_older_product_has_no_support_to_lose() => Assert.Null(Demo.Look(Cause, Demo.Fell(Demo.AskProduct(MetricDictionary.Visitors, Over, Demo.Hero))));
}
