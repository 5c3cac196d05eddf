using Helmsman.Shop.Metrics;
using Helmsman.Shop.Reports;
using Helmsman.Shop.Why;
using Helmsman.Shop.Why.Causes;

namespace Helmsman.Tests.Shop.Why.Causes;

public sealed class ReviewsTests
{
    private const int Written = 171;

    private static readonly Reviews Cause = new();

    private static readonly Question Asked = Demo.AskProduct(MetricDictionary.Conversion, Written, Demo.Dress);

    [Fact]
    public void Bad_reviews_and_fewer_who_buy()
    {
        var reading = Demo.Found(Cause, Asked);

        Assert.Equal(Certainty.Sure, reading.Certainty);
        Assert.Equal((MetricIds.BadReviews, Demo.Day(Written)), (reading.Evidence[0].Metric!.Id, reading.Evidence[0].Day));
        Assert.InRange(reading.Evidence[0].After!.Value, 3, 5);
        Assert.Equal(Demo.Case(Asked).Compared.Money, reading.Money);
    }

    [Fact]
    public void Reviews_of_the_next_day_did_not_do_it() => Demo.NotFound(Cause, Asked, Demo.Later(ReportKinds.Reviews, ReportKinds.ShopRatings));

    [Fact]
    public void One_falling_rating_is_shown_with_the_other_two()
    {
        var reading = Demo.Found(Cause, Asked, Demo.Without(ReportKinds.Reviews));

        Assert.Equal([Facts.FigureMoved, Facts.FigureStayed, Facts.FigureStayed], reading.Evidence.Select(evidence => evidence.Fact));
        Assert.Equal(MetricIds.RatingDescription, reading.Evidence[0].Metric!.Id);
    }

    [Fact]
    public void Another_product_is_not_touched_by_them() => Demo.NotFound(Cause, Demo.AskProduct(MetricDictionary.Conversion, 75, Demo.Hero));

    [Fact]
    public void Without_reviews_and_ratings_it_could_not_be_checked() => Demo.NotChecked(Cause, Asked, ReportKinds.Reviews, ReportKinds.ShopRatings);
}
