using Helmsman.Shop.Metrics;
using Helmsman.Shop.Reports;
using Helmsman.Shop.Why;
using Helmsman.Shop.Why.Causes;

namespace Helmsman.Tests.Shop.Why.Causes;

public sealed class ListingTests
{
    private const int OtherImage = 143;
    private const int OtherDetails = 30;

    private static readonly Listing Cause = new();

    [Fact]
    public void Another_main_image_brings_fewer()
    {
        var reading = Demo.Found(Cause, Demo.AskProduct(MetricDictionary.Visitors, OtherImage, Demo.Hero));

        Assert.Equal(Certainty.Sure, reading.Certainty);
        Assert.Equal((Facts.Noted, "主图: 首图换成场景图", Demo.Day(OtherImage)), (reading.Evidence[0].Fact, reading.Evidence[0].Note, reading.Evidence[0].Day));
        Assert.Equal(MetricIds.Visitors, reading.Evidence[1].Metric!.Id);
    }

    [Fact]
    public void Other_details_lower_the_shops_conversion() => Assert.Equal(Certainty.Sure, Demo.Found(Cause, Demo.Ask(MetricDictionary.Conversion, OtherDetails)).Certainty);

    [Fact]
    public void The_last_days_fall_comes_with_another_title()
    {
        var reading = Demo.Found(Cause, Demo.Ask(MetricDictionary.Visitors, 0));

        Assert.Equal((Certainty.Sure, "标题: 标题删掉了 垂感 和 西装裤 两个词"), (reading.Certainty, reading.Evidence[0].Note));
    }

    [Theory]
    [InlineData(OtherImage, MetricIds.Visitors)]
    [InlineData(OtherDetails, MetricIds.Conversion)]
    public void Changed_a_day_later_it_did_nothing_yet(int before, string metric) =>
        Demo.NotFound(Cause, Demo.AskProduct(MetricDictionary.Find(metric)!, before, Demo.Hero), Demo.Later(ReportKinds.Changes));

    [Fact]
    public void An_older_change_is_not_behind_what_began_days_after_it() => Demo.NotFound(Cause, Demo.AskProduct(MetricDictionary.Conversion, 18, Demo.SoldOut));

    [Fact]
    public void Another_product_is_not_touched() => Demo.NotFound(Cause, Demo.AskProduct(MetricDictionary.Visitors, OtherImage, Demo.Shirt));

    [Fact]
    public void Without_a_log_it_could_not_be_checked() => Demo.NotChecked(Cause, Demo.AskProduct(MetricDictionary.Visitors, OtherImage, Demo.Hero), ReportKinds.Changes);
}
