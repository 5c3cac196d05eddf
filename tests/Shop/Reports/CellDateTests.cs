using System.Text;
using CsCheck;

namespace Helmsman.Tests.Shop.Reports;

public sealed class CellDateTests
{
    private static readonly DateOnly Day = new(2026, 11, 21);

    [Theory]
    [InlineData("2026-11-21")]
    [InlineData("2026/11/21")]
    [InlineData("20261121")]
    [InlineData("2026.11.21")]
    [InlineData("2026年11月21日")]
    [InlineData("21.11.2026")]
    [InlineData("2026-11-21 00:00:00")]
    [InlineData("2026/11/21 8:12")]
    [InlineData("２０２６－１１－２１")]
    public void A_day_in_every_layout_that_needs_no_order(string text) => Assert.Equal(Day, Cells.Date(text));

    [Theory]
    [InlineData("2026/8/3")]
    [InlineData("2026-8-3")]
    [InlineData("2026年8月3日")]
    public void Months_and_days_may_have_one_digit(string text) => Assert.Equal(new DateOnly(2026, 8, 3), Cells.Date(text));

    [Theory]
    [InlineData("8/3/26", 2026, 8, 3, 2026, 3, 8)]
    [InlineData("4/12/15", 2015, 4, 12, 2015, 12, 4)]
    [InlineData("04/12/2015", 2015, 4, 12, 2015, 12, 4)]
    public void A_day_in_a_layout_that_needs_an_order(string text, int y1, int m1, int d1, int y2, int m2, int d2)
    {
        Assert.Null(Cells.Date(text));
        Assert.Equal(new DateOnly(y1, m1, d1), Cells.Date(Encoding.UTF8.GetBytes(text), DayOrder.MonthFirst));
        Assert.Equal(new DateOnly(y2, m2, d2), Cells.Date(Encoding.UTF8.GetBytes(text), DayOrder.DayFirst));
    }

    [Theory]
    [InlineData("")]
    [InlineData("-")]
    [InlineData("2026-02-30")]
    [InlineData("2026-13-01")]
    [InlineData("2026-11")]
    [InlineData("2026-11-2100")]
    [InlineData("2026-11-21x")]
    [InlineData("2026-11-21 25:00")]
    [InlineData("2026/11-21")]
    [InlineData("46347")]
    [InlineData("60123456")]
    [InlineData("6012345678901")]
    [InlineData("yesterday")]
    [InlineData("0")]
    public void What_is_no_day(string text)
    {
        Assert.Null(Cells.Date(text));
        Assert.Null(Cells.Date(Encoding.UTF8.GetBytes(text), DayOrder.MonthFirst));
    }

    [Theory]
    [InlineData("2026-11-21 08:12:33", 21, 8, 12, 33)]
    [InlineData("2026-11-21T08:12:33", 21, 8, 12, 33)]
    [InlineData("2026-11-21 08:12:33.120", 21, 8, 12, 33)]
    [InlineData("20261121081233", 21, 8, 12, 33)]
    [InlineData("2026/11/21 8:12", 21, 8, 12, 0)]
    [InlineData("2026-11-21 8:12:33 PM", 21, 20, 12, 33)]
    [InlineData("2026-11-21 12:05 AM", 21, 0, 5, 0)]
    [InlineData("2026-11-21T00:12:33Z", 21, 8, 12, 33)]
    [InlineData("2026-11-21T20:12:33Z", 22, 4, 12, 33)]
    [InlineData("2026-11-21T08:12:33+08:00", 21, 8, 12, 33)]
    [InlineData("2026-11-20 19:12:33 -0500", 21, 8, 12, 33)]
    public void A_moment_is_told_in_the_shops_zone(string text, int day, int hour, int minute, int second)
    {
        var zone = TimeZoneInfo.CreateCustomTimeZone("shop", TimeSpan.FromHours(8), null, null);

        Assert.Equal((new DateOnly(2026, 11, day), new TimeOnly(hour, minute, second)), Cells.Moment(Encoding.UTF8.GetBytes(text), zone));
    }

    [Fact]
    public void A_day_alone_has_no_time() => Assert.Equal((Day, null), Cells.Moment("2026-11-21"u8));

    [Theory]
    [InlineData("2026-11-21 08:12:33 +99:00")]
    [InlineData("2026-11-21 08:12:33 CST")]
    [InlineData("2026-11-21 08")]
    [InlineData("2026-11-21 08:60")]
    public void What_is_no_moment(string text) => Assert.Null(Cells.Moment(Encoding.UTF8.GetBytes(text)));

    [Theory]
    [InlineData("8/13/26,8/2/26", DayOrder.MonthFirst)]
    [InlineData("13/08/2026,02/08/2026", DayOrder.DayFirst)]
    [InlineData("8/3/26,8/4/26,8/5/26", DayOrder.MonthFirst)]
    [InlineData("03/08/2026,05/08/2026,04/08/2026", DayOrder.DayFirst)]
    [InlineData("8/3/26", DayOrder.Unknown)]
    [InlineData("8/3/26,8/4/26", DayOrder.Unknown)]
    [InlineData("8/3/26,8/4/26,8/8/26", DayOrder.Unknown)]
    [InlineData("13/8/26,8/13/26", DayOrder.Unknown)]
    [InlineData("total,8/13/26,-", DayOrder.MonthFirst)]
    public void The_order_is_told_from_all_dates_of_a_file_or_asked_for(string cells, DayOrder order)
    {
        var orders = new DayOrders();
        foreach (var cell in cells.Split(','))
        {
            orders.See(Encoding.UTF8.GetBytes(cell));
        }

        Assert.Equal((true, order), (orders.IsNeeded, orders.Order));
    }

    [Fact]
    public void No_order_is_needed_where_the_year_comes_first()
    {
        var orders = new DayOrders();
        orders.See("2026-08-03"u8);

        Assert.False(orders.IsNeeded);
    }

    [Fact]
    public void Every_day_comes_back_in_every_layout() =>
        Gen.Int[new DateOnly(2000, 1, 1).DayNumber, new DateOnly(2060, 12, 31).DayNumber].Select(DateOnly.FromDayNumber).Sample(day =>
            new[] { "yyyy-MM-dd", "yyyy/M/d", "yyyyMMdd", "yyyy.M.d", "yyyy年M月d日" }.All(layout => Cells.Date(day.ToString(layout)) == day)
            && Cells.Date(Encoding.UTF8.GetBytes(day.ToString("M/d/yy")), DayOrder.MonthFirst) == day
            && Cells.Date(Encoding.UTF8.GetBytes(day.ToString("dd/MM/yyyy")), DayOrder.DayFirst) == day);
}
