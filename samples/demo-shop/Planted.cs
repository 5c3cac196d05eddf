namespace Helmsman.Samples.DemoShop;

/// <summary>What happens in the made-up shop, counted in days before its last day. README.md tells the same in words.</summary>
internal static class Planted
{
    private const double Unchanged = 1;

    /// <summary>The new item's first day, the end of its support as one, and the first day on which it is not there any more.</summary>
    public const int Launched = 145;
    public const int SupportOver = Launched - 28;
    public const int TakenDown = 104;

    public const int TradeFell = 112;
    public const int PeerLaunched = 190;
    public const int ServiceOverrun = 210;
    public const int PagesBroke = 220;

    public static double VisitorsOf(string source, int daysBefore) => (source, daysBefore) switch
    {
        (Source.Search, 0) => 0.65,
        (Source.GroupBuying, 5) => 3,
        (Source.PaidSearch, 9) => 0.3,
        (Source.PaidSearch, >= 121 and <= 123) => 1 - AdPlans.MainShare,
        (_, TradeFell) => 0.8,
        (Source.Search or Source.Recommended, PeerLaunched) => 0.82,
        _ => Unchanged,
    };

    /// <summary>How much of the shop's attention a product gets.</summary>
    public static double AttentionTo(string product, int daysBefore) => (product, daysBefore) switch
    {
        (Product.Hero, 0) => 0.6,
        (Product.Hero, >= 141 and <= 143) => 0.6,
        (Product.Rising, <= 12) => 1 + (0.14 * (13 - daysBefore)),
        (Product.SoldOut, >= 14 and <= 19) => 0.4,
        (Product.Shirt, >= 175 and <= 178) => 0.65,
        (Product.GuestId, <= SupportOver) => 0.4,
        _ => Unchanged,
    };

    public static double ConversionOf(Product product, int daysBefore) => (product.Id, daysBefore) switch
    {
        (Product.SoldOut, >= 14 and <= 19) => 0,
        (_, >= 26 and <= 30) when Product.All.Take(Product.Main).Contains(product) => 0.55,
        (Product.Hero, >= 128 and <= 131) => 0.55,
        (Product.Dress, >= 168 and <= 171) => 0.45,
        (_, ServiceOverrun) => 0.8,
        (_, PagesBroke) => 0.75,
        _ => Unchanged,
    };

    /// <summary>What is asked ÷ the ordinary price.</summary>
    public static double PriceOf(string product, int daysBefore) => (product, daysBefore) is (Product.Hero, >= 128 and <= 131) ? 1.15 : Unchanged;

    public static double PagesSeen(int daysBefore) => daysBefore is PagesBroke ? 0.7 : Unchanged;

    public static double Refunds(int daysBefore) => daysBefore is 3 ? 2.2 : Unchanged;

    /// <summary>The part of the visitors that was counted.</summary>
    public static double Counted(int daysBefore) => daysBefore is 100 ? 0.45 : Unchanged;

    public static bool IsListed(Product product, int daysBefore) => product != Product.Guest || daysBefore is <= Launched and > TakenDown;

    /// <summary>What the export calls a source on that day.</summary>
    public static string NameOf(string source, int daysBefore) => (source, daysBefore) is (Source.Content, >= 182 and <= 184) ? "内容频道" : source;
}
