using System.Globalization;

namespace Helmsman.Samples.DemoShop;

/// <summary>What customer service counts: who asked, how long it took, what buyers wrote, sent back and how they rate the shop.</summary>
internal static class AfterSales
{
    private const ulong ServiceSeed = 20_260_210;
    private const ulong ReviewSeed = 20_260_171;
    private const ulong ReturnSeed = 20_260_003;

    private const double Asking = 0.02;
    private const double Bought = 0.46;
    private const double Seconds = 32;

    private static readonly (string Reason, double Share)[] Reasons =
        [("七天无理由", 0.45), ("尺码不合适", 0.25), ("质量问题", 0.12), ("与描述不符", 0.10), (Slow, 0.08)];

    private const string Slow = "物流太慢";

    private static readonly string[] Praise = ["版型很好", "面料舒服", "颜色和图片一样", "发货快", "会回购"];

    private static readonly string[] Complaints = ["有线头", "洗了缩水", "颜色有偏差"];

    public static string Service(DemoDay day)
    {
        var chance = SplitMix.Of(ServiceSeed, day.Day);
        var overrun = day.Before == Planted.ServiceOverrun;
        var inquiries = chance.Round(day.Shop.Visitors * Asking * (overrun ? 1.9 : 1) * chance.Noise(0.04));
        var seconds = Seconds * (overrun ? 3.4 : 1) * chance.Noise(0.05);
        return DemoFiles.Line(
            day.Day,
            chance.Round(inquiries * 1.25),
            chance.Round(inquiries * 1.2),
            inquiries,
            chance.Round(inquiries * Bought * (overrun ? 0.55 : 1) * chance.Noise(0.03)),
            seconds.ToString("0.0", CultureInfo.InvariantCulture));
    }

    public static string Ratings(DemoDay day)
    {
        var fell = day.Before is >= 165 and <= 171 ? 6 : 0;
        return DemoFiles.Line(day.Day, Score(486 - fell), Score(485 + (day.Day.Day % 2)), Score(483));
    }

    /// <summary>Of the main items: about one review a day each, one in thirty of them a bad one.</summary>
    public static IEnumerable<string> Reviews(DemoDay day)
    {
        var chance = SplitMix.Of(ReviewSeed, day.Day);
        foreach (var product in Product.All.Take(Product.Main))
        {
            for (var review = chance.Round(1.1 + (0.02 * chance.Round(20))); review > 0; review--)
            {
                var isBad = chance.Round(1.0 / 30) > 0;
                yield return Review(day, product, isBad, chance.Round(1.9));
            }

            for (var review = product.Id == Product.Dress && day.Before is 170 or 171 ? 3 : 0; review > 0; review--)
            {
                yield return Review(day, product, isBad: true, review - 1);
            }
        }
    }

    public static IEnumerable<string> Returns(DemoDay day)
    {
        var chance = SplitMix.Of(ReturnSeed, day.Day);
        var backlog = Planted.Refunds(day.Before) - 1;
        var cents = Apportion.Of(day.Shop.RefundCents, [.. Reasons.Select(reason => (reason.Share * chance.Noise(0.08)) + (reason.Reason == Slow ? backlog : 0))]);
        return Reasons.Select((reason, index) => DemoFiles.Line(day.Day, reason.Reason, DemoFiles.Money(cents[index]), chance.Round(cents[index] / 19_500.0))).ToList();
    }

    private static string Review(DemoDay day, Product product, bool isBad, long text) =>
        DemoFiles.Line(day.Day, product.Id, product.Name, isBad ? "差评" : "好评", isBad ? Complaints[text] : Praise[text]);

    private static string Score(int hundredths) => (hundredths / 100m).ToString("0.00", CultureInfo.InvariantCulture);
}
