using Helmsman.Shop.Metrics;
using Helmsman.Shop.Reports;

namespace Helmsman.Tests.Shop.Reports;

public sealed class ReportCheckTests
{
    private static readonly DateOnly Day = new(2026, 11, 21);

    private static readonly ReadResult.Read ShopFile = Reading.Good("日期,访客数,支付金额\n2026-11-21,1000,10000\n", "shop.csv");

    [Theory]
    [InlineData(10100, false)]
    [InlineData(10101, true)]
    [InlineData(9500, false)]
    [InlineData(9499, true)]
    public void Products_that_do_not_add_up_to_the_shop_disagree(int sum, bool disagree)
    {
        var products = Reading.Good($"日期,商品ID,支付金额\n2026-11-21,1,{sum - 1000}\n2026-11-21,2,1000\n2026-11-21,3,-\n", "products.csv");

        var problems = ReportCheck.Problems(History(ShopFile, products), products);

        Assert.Equal(disagree ? [new Problem(ProblemCodes.TotalsDisagree, "products.csv", null, "revenue", $"2026-11-21 product-daily {sum}", "10000")] : [], problems);
    }

    [Fact]
    public void Visitors_of_sources_need_not_add_up_but_one_source_cannot_exceed_the_shop()
    {
        var many = Reading.Good("日期,流量来源,访客数\n2026-11-21,手淘搜索,900\n2026-11-21,直通车,800\n", "traffic.csv");
        var tooMany = Reading.Good("日期,流量来源,访客数\n2026-11-21,手淘搜索,1100\n2026-11-21,直通车,800\n", "traffic.csv");

        Assert.Empty(ReportCheck.Problems(History(ShopFile, many), many));
        Assert.Equal("2026-11-21 traffic-by-source 1100", Assert.Single(ReportCheck.Problems(History(ShopFile, tooMany), tooMany)).Found);
    }

    [Theory]
    [InlineData(950, false)]
    [InlineData(949, true)]
    public void Sources_that_come_to_less_than_the_shop_have_something_missing(int visitors, bool disagree)
    {
        var sources = Reading.Good($"日期,流量来源,访客数\n2026-11-21,手淘搜索,{visitors - 100}\n2026-11-21,直通车,100\n", "traffic.csv");

        Assert.Equal(disagree, ReportCheck.Problems(History(ShopFile, sources), sources) is [{ Code: ProblemCodes.TotalsDisagree }]);
    }

    [Theory]
    [InlineData("日期,计划ID,计划名字,展现量,点击量,花费,总成交金额\n2026-11-21,1,拉新,10,2,1060,1\n", "2026-11-21 ads-by-campaign 1060")]
    [InlineData("订单编号,商品ID,订单付款时间,数量,支付金额\n7,1,2026-11-21 08:00:00,1,9400\n", "2026-11-21 orders 9400")]
    public void Campaigns_and_orders_are_compared_with_the_shop(string text, string found)
    {
        var shop = Reading.Good("日期,访客数,支付金额,花费\n2026-11-21,1000,10000,1000\n", "shop.csv");
        var file = Reading.Good(text, "other.csv");

        Assert.Equal(found, Assert.Single(ReportCheck.Problems(History(shop, file), file)).Found);
    }

    [Fact]
    public void A_disagreement_is_told_whichever_report_comes_last()
    {
        var products = Reading.Good("日期,商品ID,支付金额\n2026-11-21,1,5000\n", "products.csv");

        Assert.Equal("shop.csv", Assert.Single(ReportCheck.Problems(History(products, ShopFile), ShopFile)).File);
    }

    [Fact]
    public void Without_the_shop_total_nothing_can_disagree()
    {
        var products = Reading.Good("日期,商品ID,支付金额\n2026-11-21,1,5000\n", "products.csv");

        Assert.Empty(ReportCheck.Disagreements(History(products), Day));
    }

    private static ShopHistory History(params ReadResult.Read[] files) => ShopHistory.Of(files.SelectMany(file => file.Blocks));
}
