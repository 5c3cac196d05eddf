using CsCheck;
using Helmsman.Shop.Why.Trading;

namespace Helmsman.Tests.Shop.Why.Trading;

public sealed class SalesGapTests
{
    private static readonly DateOnly First = new(2026, 3, 2);

    private static readonly IReadOnlyList<DateOnly> Selling = [.. Enumerable.Range(0, 100).Select(First.AddDays)];

    [Fact]
    public void Days_between_the_last_sale_and_the_next_are_counted_and_how_often_it_sold_before()
    {
        var gap = Assert.Single(SalesGap.All(Selling, day => day <= First.AddDays(40) || day >= First.AddDays(60)));
        Assert.Equal(new SalesGap(First.AddDays(40), First.AddDays(60), 19, 30, 30), gap);
        Assert.True(gap.IsUnusual);
    }

    [Fact]
    public void One_that_never_sold_again_lasts_to_the_end()
    {
        var gap = Assert.Single(SalesGap.All(Selling, day => day <= First.AddDays(40)));
        Assert.Null(gap.NextSale);
        Assert.Equal(59, gap.Days);
    }

    [Fact]
    public void What_sells_now_and_then_merely_did_not_sell()
    {
        var gaps = SalesGap.All(Selling, day => (day.DayNumber - First.DayNumber) % 9 == 0);
        Assert.Equal(11, gaps.Count(gap => gap.NextSale is not null));
        Assert.DoesNotContain(gaps, gap => gap.IsUnusual);
    }

    [Fact]
    public void Days_on_which_the_shop_sold_nothing_at_all_are_no_days_without_the_product()
    {
        var open = Selling.Where(day => day.DayOfWeek != DayOfWeek.Saturday).ToList();
        Assert.Empty(SalesGap.All(open, day => day.DayOfWeek != DayOfWeek.Saturday));
    }

    [Fact]
    public void A_few_sales_are_no_habit() =>
        Assert.False(Assert.Single(SalesGap.All(Selling, day => day < First.AddDays(3))).IsUnusual);

    [Fact]
    public void Days_with_and_without_sales_come_to_all_days_from_the_first_sale_on() =>
        Gen.Bool.Array[1, 60].Sample(sold =>
        {
            var days = Selling.Take(sold.Length).ToList();
            var gaps = SalesGap.All(days, day => sold[days.IndexOf(day)]);
            var first = Array.IndexOf(sold, true);
            Assert.Equal(first < 0 ? 0 : sold.Length - first, gaps.Sum(gap => gap.Days) + sold.Count(each => each));
        });
}
