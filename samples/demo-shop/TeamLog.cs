namespace Helmsman.Samples.DemoShop;

/// <summary>What the made-up team wrote into its log of changes, by days before the last one.</summary>
internal static class TeamLog
{
    private static readonly (int Before, string Type, Product? Product, string What)[] All =
    [
        (230, "其他", null, "换了客服欢迎语"), (200, "其他", null, "会员日文案更新"),
        (Planted.PeerLaunched, "竞品上新", null, "半夏女装上了 6 款夏装"),
        (178, "同款", Of(Product.Shirt), "搜到 3 家同款 最低 59 元"), (174, "同款", Of(Product.Shirt), "投诉成立 同款已下架"),
        (160, "其他", null, "换了包裹卡片"),
        (Planted.Launched, "上架", Product.Guest, "新品上架"), (143, "主图", Of(Product.Hero), "首图换成场景图"), (140, "主图", Of(Product.Hero), "首图换回白底图"),
        (131, "价格", Of(Product.Hero), "199 调到 229"), (127, "价格", Of(Product.Hero), "恢复 199"),
        (123, "推广", null, "直通车-主推款暂停 重新测图"), (120, "推广", null, "直通车-主推款恢复"),
        (Planted.TakenDown, "下架", Product.Guest, "面料投诉 先下架"),
        (80, "其他", null, "换了客服欢迎语"), (55, "其他", null, "会员日文案更新"),
        .. Product.All.Take(Product.Main).Select(product => (30, "详情", (Product?)product, "详情页换新版")),
        .. Product.All.Take(Product.Main).Select(product => (25, "详情", (Product?)product, "详情页换回旧版")),
        (5, "活动", null, "聚划算坑位一天"),
        (9, "预算", null, "直通车日限额误设为 300 元 次日改回"),
    ];

    public static IEnumerable<string> Lines(DemoDay day) => All.Where(line => line.Before == day.Before)
        .Select(line => DemoFiles.Line(day.Day, line.Type, line.Product?.Id ?? string.Empty, line.Product?.Name ?? string.Empty, line.What));

    private static Product Of(string id) => Product.All.First(product => product.Id == id);
}
