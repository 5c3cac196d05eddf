using System.Text;
using Helmsman.Shop;
using Helmsman.Shop.Calendar;
using Helmsman.Shop.Metrics;
using Helmsman.Shop.Reports;
using Helmsman.Shop.Why;
using Helmsman.Shop.Why.Trading;
using Helmsman.Shop.Work;
using Helmsman.Tests.Shop.Why.Orders;

namespace Helmsman.Tests.Shop.Why.Trading;

/// <summary>What made-up files of orders and leads answer beyond the figure.</summary>
public sealed class ParticularsTests
{
    /// <summary>Closed on Saturdays, on the holidays at Easter and on the royal wedding.</summary>
    private static readonly Lines Spring = Closed(new(2011, 4, 22), new(2011, 4, 24), new(2011, 4, 25), new(2011, 4, 29));

    [Fact]
    public void A_day_without_rows_is_explained_by_the_calendar_and_the_shops_habit()
    {
        var without = Spring.Ask(MetricDictionary.Revenue, Period.Of(new(2011, 4, 29))).Particulars.WithoutRows!;

        Assert.Equal("Royal wedding", without.Holiday!.English);
        Assert.Equal((DayOfWeek.Saturday, 17), Assert.Single(without.Never));
        Assert.Equal(
            [new Period(new(2011, 4, 22), new(2011, 4, 25)), Period.Of(new(2011, 4, 29))],
            without.Gaps.Select(gap => gap.Period));
        Assert.Equal([3, 1], without.Gaps.Select(gap => gap.Days));
        Assert.Equal(["Good Friday", "Easter Sunday", "Easter Monday"], without.Gaps[0].Named.Select(holiday => holiday.English));
    }

    [Fact]
    public void A_day_beyond_the_data_or_with_rows_is_none()
    {
        Assert.Null(DayWithoutRows.On(Spring.History, MetricDictionary.Revenue, new(2011, 7, 1), "Europe/London"));
        Assert.Null(DayWithoutRows.On(Spring.History, MetricDictionary.Revenue, new(2011, 4, 28), "Europe/London"));
        Assert.Null(DayWithoutRows.On(ShopHistory.Empty, MetricDictionary.Revenue, new(2011, 4, 28), "Europe/London"));
    }

    [Fact]
    public void A_weekday_that_is_missing_now_and_then_is_no_habit() =>
        Assert.Equal([DayOfWeek.Saturday], DayWithoutRows.On(Spring.History, MetricDictionary.Revenue, new(2011, 4, 29), "Europe/London")!.Never.Select(each => each.Weekday));

    [Fact]
    public void A_product_that_sold_every_day_and_then_not_at_all_is_told_with_what_it_brought_before()
    {
        var lines = new Lines();
        foreach (var day in new Period(new(2011, 1, 3), new(2011, 4, 30)).Days().Where(day => day.DayOfWeek != DayOfWeek.Saturday))
        {
            lines.AddOrdinary(day);
            if (day <= new DateOnly(2011, 2, 28) || day == new DateOnly(2011, 4, 20))
            {
                lines.Add($"8{day:MMdd}", "22087", 10, $"{day:yyyy-MM-dd} 10:00:00", 2.95, name: "PAPER BUNTING");
            }
        }

        var question = new Question(MetricDictionary.Revenue, new(new(2011, 3, 1), new(2011, 3, 31)), Comparison.MonthBefore, ReportKinds.ProductDaily, "22087");
        var stopped = Explain.Answer(lines.Shop, question).Particulars.Stopped!;

        Assert.Equal(("22087", "PAPER BUNTING", false), (stopped.Product, stopped.Name, stopped.HasStock));
        Assert.Equal((new DateOnly(2011, 2, 28), new DateOnly(2011, 4, 20), 43, 30), (stopped.Gap.LastSale, stopped.Gap.NextSale, stopped.Gap.Days, stopped.Gap.SoldBefore));
        Assert.Equal(29.5, stopped.PerDayBefore, 6);
    }

    [Fact]
    public void A_month_that_the_file_breaks_off_is_compared_day_by_day()
    {
        var lines = new Lines().AddWeeks(new(2011, 11, 1), new(2011, 12, 9));
        lines.Add("C900001", "10001", -10, "2011-12-05 10:00:00", 10);

        var answer = lines.Ask(MetricDictionary.Revenue, new(new(2011, 12, 1), new(2011, 12, 31)), Comparison.MonthBefore);

        var unequal = answer.Particulars.Unequal!;
        Assert.Equal((26, 8, new DateOnly(2011, 12, 9)), (unequal.Before, unequal.After, unequal.EndsOn));
        Assert.Null(unequal.BeginsOn);
        Assert.Equal([(MetricIds.Revenue, 1000.0, 1000.0), (MetricIds.NetRevenue, 1000.0, 987.5)], unequal.PerDay.Select(each => (each.Metric.Id, each.Before!.Value, each.After!.Value)));
    }

    [Fact]
    public void Months_that_differ_by_a_day_or_two_are_compared_as_they_are() => Assert.Null(
        new Lines().AddWeeks(new(2011, 1, 1), new(2011, 3, 31)).Ask(MetricDictionary.Revenue, new(new(2011, 3, 1), new(2011, 3, 31)), Comparison.MonthBefore).Particulars.Unequal);

    [Fact]
    public void The_best_day_of_the_year_is_not_the_best_by_what_was_left()
    {
        var lines = new Lines().AddWeeks(new(2011, 3, 1), new(2011, 4, 30));
        lines.Add("600001", "1", 1, "2011-04-20 09:15:00", 50000).Add("C600002", "1", -1, "2011-04-20 09:27:00", 50000).Add("C600003", "1", -1, "2011-04-20 09:27:00", 500);

        var rank = lines.Ask(MetricDictionary.Revenue, Period.Of(new(2011, 4, 20))).Particulars.Rank!;

        Assert.Equal((2011, true, 52, 52), (rank.Year, rank.IsHighest, rank.Days, rank.NetPlace));
        Assert.Null(lines.Ask(MetricDictionary.NetRevenue, Period.Of(new(2011, 4, 19))).Particulars.Rank);
    }

    [Fact]
    public void Leads_come_from_lines_and_a_holiday_is_named()
    {
        var answer = Explain.Answer(Leads, new Question(MetricDictionary.Leads, Period.Of(new(2018, 5, 1)), Comparison.WeekBefore));

        Assert.Equal((4, 3), (answer.Before.Value, answer.After.Value));
        Assert.Equal(("Labour Day", new DateOnly(2018, 5, 1)), (answer.Particulars.Holiday!.Holiday.English, answer.Particulars.Holiday.Day));
        Assert.Equal([("paid search", -1.0), ("", -1.0), ("social", 1.0)], answer.Drivers!.Members.Select(driver => (driver.Id, driver.Change)).OrderBy(each => each.Change).ThenByDescending(each => each.Id, StringComparer.Ordinal));
        Assert.Empty(answer.Particulars.Sales);
    }

    private static ShopSnapshot Leads
    {
        get
        {
            const string Lines = """
                mql_id,first_contact_date,landing_page_id,origin
                a1,2018-04-24,p1,paid search
                a2,2018-04-24,p1,paid search
                a3,2018-04-24,p1,social
                a4,2018-04-24,p2,
                a5,2018-05-01,p1,paid search
                a6,2018-05-01,p1,social
                a7,2018-05-01,p2,social
                """;
            var read = Assert.IsType<ReadResult.Read>(ReportReader.Read("shop", IncomingFile.Of("leads.csv", Encoding.UTF8.GetBytes(Lines))));
            return new(Helmsman.Tests.Shop.Why.Orders.Lines.Profile with { Zone = "America/Sao_Paulo" }, ShopHistory.Of(read.Blocks), [], CampaignCalendar.Empty, Team.Empty);
        }
    }

    private static Lines Closed(params DateOnly[] closed)
    {
        var lines = new Lines();
        foreach (var day in new Period(new(2011, 3, 1), new(2011, 6, 30)).Days().Where(day => day.DayOfWeek != DayOfWeek.Saturday && !closed.Contains(day)))
        {
            lines.AddOrdinary(day);
        }

        return lines;
    }
}
