using System.Globalization;

namespace Helmsman.Benchmarks;

/// <summary>Files of product × source with made-up figures; the headers are those of 生意参谋's 商品-流量来源 export.</summary>
internal static class MadeUp
{
    public const int Sources = 5;

    private static readonly string[] SourceNames = ["手淘搜索", "手淘推荐", "关键词推广", "购物车", "我的淘宝"];

    /// <summary>One line a day, product and source: <paramref name="days"/> × <paramref name="products"/> × 5.</summary>
    public static void Write(string path, DateOnly first, int days, int products)
    {
        var random = new Random(20261122);
        using var file = new StreamWriter(path);
        file.WriteLine("统计日期,商品ID,商品名称,流量来源,访客数,浏览量,加购人数,支付买家数,支付件数,支付金额");
        for (var day = 0; day < days; day++)
        {
            for (var product = 0; product < products; product++)
            {
                foreach (var source in SourceNames)
                {
                    file.WriteLine(Line(random, first.AddDays(day), product, source));
                }
            }
        }
    }

    private static string Line(Random random, DateOnly day, int product, string source)
    {
        var visitors = random.Next(2_000);
        var buyers = random.Next(visitors / 20 + 1);
        var revenue = (buyers * random.Next(5_900, 39_900) / 100m).ToString("0.00", CultureInfo.InvariantCulture);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{day:yyyy-MM-dd},{620_000_000_000 + product},羊毛双面呢大衣 {product:0000} 号,{source},{visitors},{visitors * 3},{visitors / 10},{(buyers == 0 ? "-" : buyers)},{buyers + 1},{revenue}");
    }
}
