using Helmsman.Shop.Metrics;
using Helmsman.Shop.Reports;
using Helmsman.Shop.Why;
using Helmsman.Shop.Why.Causes;

namespace Helmsman.Tests.Shop.Why.Causes;

public sealed class DelistedTests
{
    private const int TakenDown = 104;

    private static readonly Delisted Cause = new();

    private static readonly Question Asked = Demo.AskProduct(MetricDictionary.Revenue, TakenDown, Demo.Guest);

    [Fact]
    public void A_product_is_in_the_report_no_more_and_the_log_says_why()
    {
        var reading = Demo.Found(Cause, Asked);

        Assert.Equal(Certainty.Sure, reading.Certainty);
        Assert.Equal((Facts.Gone, Demo.Day(TakenDown), "提花真丝发带 新品"), (reading.Evidence[0].Fact, reading.Evidence[0].Day, reading.Evidence[0].Member));
        Assert.Equal("下架: 面料投诉 先下架", reading.Evidence[1].Note);
    }

    [Fact]
    public void Taken_down_a_day_later_it_was_still_there() => Demo.NotFound(Cause, Asked, Demo.Later(ReportKinds.ProductDaily));

    [Fact]
    public void Smaller_ones_that_are_still_listed_are_proof_enough() => Assert.Equal(Certainty.Sure, Demo.Found(Cause, Asked, Demo.Without(ReportKinds.Changes)).Certainty);

    [Fact]
    public void A_new_one_on_the_shelf_is_why_it_rose() =>
        Assert.Equal((Facts.New, Demo.Day(145)), Demo.Found(Cause, Demo.AskProduct(MetricDictionary.Revenue, 145, Demo.Guest)).Evidence.Select(evidence => (evidence.Fact, evidence.Day)).First());

    [Fact]
    public void One_that_sells_nothing_is_listed_all_the_same() => Demo.NotFound(Cause, Demo.AskProduct(MetricDictionary.Revenue, 19, Demo.SoldOut));

    [Fact]
    public void Without_the_products_it_could_not_be_checked() => Demo.NotChecked(Cause, Demo.Ask(MetricDictionary.Revenue, TakenDown), ReportKinds.ProductDaily);
}
