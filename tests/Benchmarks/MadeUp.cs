using System.Globalization;

namespace Helmsman.Benchmarks;

/// <summary>Files of product × source with made-up figures; the headers are those of 生意参谋's 商品-流量来源 export.</summary>
internal static class MadeUp
{
    private static readonly string[] SourceNames = ["手淘搜索", "手淘推荐", "关键词推广", "购物车", "我的淘宝"];

    /// <summary>One line a day, product and source: <paramref name="days"/> × <paramref name="products"/> × 5.</summary>
    public static void Write(string path, DateOnly first, int days, int products)
    {
        using var file = new StreamWriter(path);
        file.WriteLine("统计日期,商品ID,商品名称,流量来源,访客数,浏览量,加购人数,支付买家数,支付件数,支付金额");
        for (var day = 0; day < days; day++)
        {
            for (var product = 0; product < products; product++)
            {
                for (var source = 0; source < SourceNames.Length; source++)
                {
                    file.WriteLine(Line(first.AddDays(day), product, source));
                }
            }
        }
    }

    private static string Line(DateOnly day, int product, int source)
    {
        var mixed = day.DayNumber * 7_919 + product * 104_729 + source * 1_299_709;
        var visitors = mixed % 2_000;
        var buyers = mixed % (visitors / 20 + 1);
        var revenue = (buyers * (5_900 + mixed % 34_000) / 100m).ToString("0.00", CultureInfo.InvariantCulture);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{day:yyyy-MM-dd},{620_000_000_000 + product},羊毛双面呢大衣 {product:0000} 号,{SourceNames[source]},{visitors},{visitors * 3},{visitors / 10},{(buyers == 0 ? "-" : buyers)},{buyers + 1},{revenue}");
    }
}
