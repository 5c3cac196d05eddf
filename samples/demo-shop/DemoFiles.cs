using System.Globalization;
using Helmsman.Shop.Metrics;

namespace Helmsman.Samples.DemoShop;

/// <summary>Made-up days in the files and with the headers of 生意参谋.</summary>
internal static class DemoFiles
{
    private const string Missing = "-";

    public static IReadOnlyList<SampleFile> Write(Period period, IReadOnlyList<DemoDay> days)
    {
        var span = string.Create(CultureInfo.InvariantCulture, $"{period.First:yyyy-MM-dd}_{period.Last:yyyy-MM-dd}");
        return
        [
            File($"店铺-整体-分日-{span}.csv", "统计日期,访客数,浏览量,加购人数,支付买家数,支付订单数,支付件数,支付金额,成功退款金额,推广花费", days.Select(Shop)),
            File($"店铺-流量来源-分日-{span}.csv", "统计日期,流量来源,访客数,支付买家数,支付金额,花费", days.SelectMany(Sources)),
            File($"商品-整体-分日-{span}.csv", "统计日期,商品ID,商品名称,商品访客数,商品浏览量,商品加购人数,支付买家数,支付件数,支付金额", days.SelectMany(Products)),
            .. DemoFeeds.Write(span, days),
        ];
    }

    public static SampleFile File(string name, string header, IEnumerable<string> lines) => new(name, string.Join('\n', [header, .. lines, string.Empty]));

    private static string Shop(DemoDay day)
    {
        var shop = day.Shop;
        return Line(
            day.Day, shop.Visitors, shop.PageViews, shop.AddToCart, shop.Buyers, shop.Orders, shop.Units, Money(shop.Cents), Money(shop.RefundCents), Money(shop.AdCents));
    }

    private static IEnumerable<string> Sources(DemoDay day) =>
        day.Sources.Select(line => Line(day.Day, Planted.NameOf(line.Source.Name, day.Before), line.Visitors, line.Buyers, Money(line.Cents), Money(line.CostCents)));

    private static IEnumerable<string> Products(DemoDay day) => day.Products.Select(line => Line(
        day.Day, line.Product.Id, line.Product.Name, line.Visitors, line.PageViews, line.AddToCart, line.Buyers, line.Units, Money(line.Cents)));

    public static string Line(DateOnly day, params IEnumerable<object> cells) => string.Create(CultureInfo.InvariantCulture, $"{day:yyyy-MM-dd},{string.Join(',', cells)}");

    public static string Money(long? cents) => cents is { } known ? (known / 100m).ToString("0.00", CultureInfo.InvariantCulture) : Missing;
}
