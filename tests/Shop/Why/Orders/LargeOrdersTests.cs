using Helmsman.Shop.Metrics;
using Helmsman.Shop.Reports;
using Helmsman.Shop.Why.Orders;
using Helmsman.Tests.Conventions;

namespace Helmsman.Tests.Shop.Why.Orders;

public sealed class LargeOrdersTests
{
    private static readonly DateOnly Monday = new(2011, 3, 7);

    private static Lines Ordinary => new Lines().AddWeeks(Monday.AddDays(-28), Monday);

    [Fact]
    public void The_order_of_74215_jars_was_cancelled_sixteen_minutes_later()
    {
        var history = ShopHistory.Of(Assert.IsType<ReadResult.Read>(
            ReportReader.Read("shop", IncomingFile.At(Repository.At("samples", "online-retail", "invoice-lines.csv")))).Blocks);

        var large = Assert.Single(LargeOrders.In(history, Period.Of(new(2011, 1, 18)))!);

        Assert.Equal(("541431", "12346", 16), (large.Order.Number, large.Buyer, large.MinutesApart));
        Assert.Equal(("23166", 74215.0, 77183.6), (large.Order.Top.Product, large.Order.Top.Units, Math.Round(large.Order.Amount, 2)));
        Assert.Equal("C541433", large.Counterpart!.Number);
        Assert.Equal((18794.45, 18680.8), (Math.Round(large.GrossWithout, 2), Math.Round(large.NetWithout!.Value, 2)));
    }

    [Fact]
    public void On_ordinary_days_there_is_none() => Assert.Empty(LargeOrders.In(Ordinary.History, new(Monday.AddDays(-28), Monday))!);

    [Fact]
    public void Without_lines_of_orders_nothing_is_known() => Assert.Null(LargeOrders.In(ShopHistory.Empty, Period.Of(Monday)));

    [Fact]
    public void The_same_money_back_under_another_product_by_the_same_buyer_is_its_cancellation()
    {
        var lines = Ordinary
            .Add("600001", "22502", 60, "2011-03-07 15:28:00", 649.5, "15098.0", "PICNIC BASKET")
            .Add("C600002", "M", -1, "2011-03-07 15:31:00", 38970, "15098.0", "Manual");

        var large = Assert.Single(LargeOrders.In(lines.History, Period.Of(Monday))!);
        Assert.Equal((3, true), (large.MinutesApart, large.IsCancelled));
    }

    [Fact]
    public void Somebody_elses_cancellation_is_not()
    {
        var lines = Ordinary
            .Add("600001", "22502", 60, "2011-03-07 15:28:00", 649.5, "15098.0")
            .Add("C600002", "22502", -60, "2011-03-07 15:31:00", 649.5, "15099.0");

        Assert.All(LargeOrders.In(lines.History, Period.Of(Monday))!, large => Assert.Null(large.Counterpart));
    }

    [Fact]
    public void A_cancellation_on_a_later_day_finds_the_order_it_takes_back()
    {
        var lines = Ordinary
            .Add("600001", "22502", 60, "2011-03-01 15:28:00", 649.5, "15098.0")
            .Add("C600002", "22502", -60, "2011-03-07 15:31:00", 649.5, "15098.0");

        var large = Assert.Single(LargeOrders.In(lines.History, Period.Of(Monday))!);
        Assert.True(large.IsCancellation);
        Assert.Equal(("600001", null), (large.Counterpart!.Number, large.MinutesApart));
        Assert.Equal(1000, large.NetWithout!.Value, 2);
    }

    [Fact]
    public void A_cancellation_before_the_order_is_none_of_it()
    {
        var lines = Ordinary
            .Add("C600002", "22502", -60, "2011-03-07 15:01:00", 649.5, "15098.0")
            .Add("600001", "22502", 60, "2011-03-07 15:28:00", 649.5, "15098.0");

        Assert.All(LargeOrders.In(lines.History, Period.Of(Monday))!, large => Assert.Null(large.Counterpart));
    }

    [Theory]
    [InlineData("12346.0", "12346")]
    [InlineData("12346", "12346")]
    [InlineData("13812345678", null)]
    [InlineData("小雨", null)]
    [InlineData("ann@shop.example", null)]
    [InlineData(null, null)]
    public void Only_a_number_that_a_shop_gave_is_told_of_a_buyer(string? buyer, string? told) => Assert.Equal(told, Pseudonym.Of(buyer));

    [Fact]
    public void A_day_that_ends_hours_early_at_the_end_of_the_file_is_said_to_be_incomplete()
    {
        var lines = new Lines().AddWeeks(Monday.AddDays(-28), Monday.AddDays(-1));
        lines.Add("700001", "10001", 10, "2011-03-07 09:10:00", 10).Add("700002", "10001", 10, "2011-03-07 12:50:00", 10);

        var end = EarlyEnd.On(lines.History, Monday)!;

        Assert.Equal(new EarlyEnd(Monday, new(12, 50), new(17, 30), new(17, 30), IsEndOfFile: true), end);
        Assert.Null(EarlyEnd.On(lines.History, Monday.AddDays(-1)));
    }

    [Fact]
    public void The_outlier_is_a_cause_and_what_is_left_without_it_is_said()
    {
        var lines = Ordinary.Add("600001", "22502", 60, "2011-03-07 15:28:00", 649.5, "15098.0", "PICNIC BASKET");

        var answer = lines.Ask(MetricDictionary.Revenue, Period.Of(Monday));

        var large = Assert.Single(answer.Particulars.Large);
        Assert.Equal(1000, large.GrossWithout, 2);
        Assert.Null(large.Counterpart);
        Assert.Empty(answer.Particulars.LargeInBase);
    }
}
