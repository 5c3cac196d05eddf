namespace Helmsman.Samples.DemoShop;

/// <summary>What happens in the made-up shop, counted in days before its last day. README.md tells the same in words.</summary>
internal static class Planted
{
    private const double Unchanged = 1;

    public static double VisitorsOf(string source, int daysBefore) => (source, daysBefore) switch
    {
        (Source.Search, 0) => 0.65,
        (Source.GroupBuying, 5) => 3,
        (Source.PaidSearch, 9) => 0.3,
        _ => Unchanged,
    };

    /// <summary>How much of the shop's attention a product gets.</summary>
    public static double AttentionTo(string product, int daysBefore) => (product, daysBefore) switch
    {
        (Product.Hero, 0) => 0.6,
        (Product.Rising, <= 12) => 1 + (0.14 * (13 - daysBefore)),
        (Product.SoldOut, >= 14 and <= 19) => 0.4,
        _ => Unchanged,
    };

    public static double ConversionOf(Product product, int daysBefore) => (product.Id, daysBefore) switch
    {
        (Product.SoldOut, >= 14 and <= 19) => 0,
        (_, >= 26 and <= 30) when Product.All.Take(Product.Main).Contains(product) => 0.55,
        _ => Unchanged,
    };

    public static double Refunds(int daysBefore) => daysBefore is 3 ? 2.2 : Unchanged;
}
