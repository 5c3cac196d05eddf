using Helmsman.Shop;
using Helmsman.Shop.Calendar;
using Helmsman.Shop.Metrics;
using Helmsman.Shop.Reports;
using Helmsman.Shop.Why;
using Helmsman.Shop.Why.Causes;
using Helmsman.Shop.Work;
using Helmsman.Tests.Shop.Why.Orders;

namespace Helmsman.Tests.Shop.Why.Causes;

public sealed class OutlierOrderTests
{
    private static readonly DateOnly Monday = new(2011, 3, 7);

    private static Lines Ordinary => new Lines().AddWeeks(Monday.AddDays(-28), Monday);

    [Fact]
    public void One_order_that_makes_the_day_is_the_cause() =>
        Assert.Equal(CauseVerdict.Found, Reading(Ordinary.Add("600001", "22502", 60, "2011-03-07 15:28:00", 649.5, "15098.0", "PICNIC BASKET"), MetricDictionary.Revenue)!.Verdict);

    [Fact]
    public void An_order_that_only_the_base_had_is_the_cause_though_today_has_one_too()
    {
        var lines = Ordinary.Add("600000", "22502", 60, "2011-02-28 15:28:00", 1_300, "15098.0", "PICNIC BASKET")
            .Add("600001", "22502", 60, "2011-03-07 15:28:00", 649.5, "15098.0", "PICNIC BASKET");

        Assert.Equal(CauseVerdict.Found, Reading(lines, MetricDictionary.Revenue)!.Verdict);
    }

    [Fact]
    public void A_cancellation_does_not_lower_what_was_sold() => Assert.Null(Reading(
        Ordinary.Add("C600002", "M", -1, "2011-03-07 15:31:00", 38_970, "15098.0", "Manual").Add("600003", "22502", 4, "2011-03-07 15:28:00", 25, "15098.0", "PICNIC BASKET"),
        MetricDictionary.Revenue));

    [Fact]
    public void On_ordinary_days_it_is_ruled_out() => Assert.Equal(CauseVerdict.RuledOut, Reading(Ordinary, MetricDictionary.Revenue)!.Verdict);

    [Fact]
    public void Without_lines_of_orders_it_is_not_checked()
    {
        var reading = Look(ShopHistory.Empty, MetricDictionary.Revenue);
        Assert.Equal((CauseVerdict.NotChecked, ReportKinds.Orders), (reading!.Verdict, Assert.Single(reading.Missing)));
    }

    private static CauseReading? Reading(Lines lines, Metric metric) => Look(lines.History, metric);

    private static CauseReading? Look(ShopHistory history, Metric metric)
    {
        var shop = new ShopSnapshot(new("shop", "shop", "Europe/London", "GBP", "en"), history, [], CampaignCalendar.Empty, Team.Empty);
        var question = new Question(metric, Period.Of(Monday), Comparison.WeekBefore);
        var compared = Compared.Of(shop, question);
        return new OutlierOrder().Look(new(shop, question, compared, Judge.Of(compared), null));
    }
}
