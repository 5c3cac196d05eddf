namespace Helmsman.Samples.DemoShop;

/// <summary>Something the shop sells.</summary>
/// <param name="Price">In yuan.</param>
/// <param name="Weight">How much of the shop's attention it gets in its season.</param>
internal sealed record Product(string Id, string Name, int Price, double Weight, Wear Wear)
{
    public const string Hero = "628800000001";
    public const string Rising = "628800000018";
    public const string SoldOut = "628800000005";
    public const string Dress = "628800000002";
    public const string Shirt = "628800000003";

    public const string GuestId = "628800000041";

    /// <summary>Came as a new item and was taken off the shelf again; none of <see cref="All"/>.</summary>
    public static readonly Product Guest = new(GuestId, "提花真丝发带 新品", 129, 0, Wear.AllYear);

    /// <summary>Of the shop's attention, on top of all others.</summary>
    public const double GuestShare = 0.03;

    /// <summary>The five that the shop lives on (主推款).</summary>
    public const int Main = 5;

    public static IReadOnlyList<Product> All { get; } =
    [
        .. new (string Name, int Price, double Weight, Wear Wear)[]
        {
            ("高腰垂感西装阔腿裤", 199, 14.0, Wear.AllYear), ("法式方领收腰连衣裙", 239, 5.6, Wear.Mild), ("重磅纯棉宽松白T恤", 89, 5.0, Wear.AllYear),
            ("双面呢羊毛大衣 中长款", 599, 2.0, Wear.Cold), ("新疆棉牛仔衬衫外套", 199, 4.2, Wear.AllYear), ("山羊绒圆领打底衫", 259, 3.0, Wear.Cold),
            ("冰丝防晒开衫", 119, 3.4, Wear.Hot), ("高腰直筒牛仔裤", 159, 3.3, Wear.AllYear), ("小香风粗花呢外套", 369, 3.0, Wear.Mild),
            ("碎花雪纺吊带长裙", 189, 2.9, Wear.Hot), ("短款白鸭绒羽绒服", 459, 1.6, Wear.Cold), ("通勤翻领衬衫", 139, 2.7, Wear.AllYear),
            ("针织半身鱼尾裙", 149, 2.5, Wear.Mild), ("连帽加绒卫衣", 159, 2.4, Wear.Cold), ("亚麻阔腿九分裤", 129, 2.3, Wear.Hot),
            ("麻花毛衣 慵懒风", 179, 2.2, Wear.Cold), ("收腰西装外套", 329, 2.1, Wear.Mild), ("新中式盘扣马甲", 219, 1.6, Wear.AllYear),
            ("百褶A字半身裙", 129, 1.9, Wear.AllYear), ("真丝缎面衬衫", 299, 1.8, Wear.Mild), ("针织开衫 V领", 149, 1.7, Wear.Mild),
            ("运动束脚裤", 109, 1.6, Wear.AllYear), ("灯芯绒工装外套", 269, 1.5, Wear.Cold), ("泡泡袖娃娃衫", 119, 1.5, Wear.Hot),
            ("羊毛围巾 格纹", 99, 1.4, Wear.Cold), ("波点茶歇裙", 199, 1.4, Wear.Hot), ("加绒打底裤", 69, 1.3, Wear.Cold),
            ("短款风衣", 289, 1.3, Wear.Mild), ("牛仔半身裙", 139, 1.2, Wear.Mild), ("无袖针织背心", 79, 1.2, Wear.Hot),
            ("高领羊毛衫", 229, 1.1, Wear.Cold), ("一字肩上衣", 99, 1.0, Wear.Hot), ("派克棉服 中长款", 399, 1.0, Wear.Cold),
            ("格纹西装短裤", 109, 0.9, Wear.Hot), ("斜挎帆布包", 89, 0.9, Wear.AllYear), ("皮带 细款", 49, 0.8, Wear.AllYear),
            ("渔夫帽 遮阳", 59, 0.7, Wear.Hot), ("蕾丝打底吊带", 69, 0.7, Wear.AllYear), ("贝雷帽 羊毛", 79, 0.6, Wear.Cold), ("棉袜 五双装", 39, 0.6, Wear.AllYear),
        }.Select((item, index) => new Product($"6288000000{index + 1:00}", item.Name, item.Price, item.Weight, item.Wear)),
    ];

    /// <summary>The share of attention it gets that month; all products together 1.</summary>
    public static double[] Shares(int month)
    {
        var weights = All.Select(product => product.Weight * Season.Fits(product.Wear, month)).ToArray();
        var sum = weights.Sum();
        return [.. weights.Select(weight => weight / sum)];
    }
}

/// <summary>The weather a piece is for.</summary>
internal enum Wear
{
    AllYear,
    Hot,
    Mild,
    Cold,
}
