namespace Helmsman.Samples.DemoShop;

/// <summary>
/// The further reports that show why figures moved, for the last forty weeks: no more than the planted events need, so that the first start stays fast.
/// </summary>
internal static class DemoFeeds
{
    private const int Days = 280;

    public static IEnumerable<SampleFile> Write(string span, IReadOnlyList<DemoDay> all)
    {
        var days = all.Where(day => day.Before < Days).ToList();
        return new[]
        {
            Feed("推广-计划报表", "日期,计划ID,计划名称,展现量,点击量,花费,总成交金额,总成交笔数", days.SelectMany(AdPlans.Lines)),
            Feed("市场-竞店", "日期,竞店名称,交易指数,流量指数,支付转化指数", days.SelectMany(PeerShops.Lines)),
            Feed("客服-店铺概览", "日期,咨询人数,接待人数,询单人数,最终付款人数,平均响应时长", days.Select(AfterSales.Service)),
            Feed("动态评分", "日期,描述相符,服务态度,物流服务", days.Select(AfterSales.Ratings)),
            Feed("商品评价", "评价时间,商品ID,商品名称,评价结果,评价内容", days.SelectMany(AfterSales.Reviews)),
            Feed("退款原因", "日期,退款原因,退款金额,退款笔数", days.SelectMany(AfterSales.Returns)),
            Feed("库存", "日期,商品ID,商品名称,可售库存", days.SelectMany(Shelf.Stock)),
            Feed("商品-流量来源", "统计日期,商品ID,商品名称,流量来源,商品访客数", days.SelectMany(Shelf.NewItemSources)),
            Feed("改动记录", "日期,改动类型,商品ID,商品名称,改动内容", days.SelectMany(TeamLog.Lines)),
        }.OfType<SampleFile>();

        // A file without a line is none.
        SampleFile? Feed(string name, string header, IEnumerable<string> lines) => lines.ToList() is { Count: > 0 } rows ? DemoFiles.File($"{name}-{span}.csv", header, rows) : null;
    }
}
