namespace Helmsman.Samples.DemoShop;

/// <summary>One made-up day, from its visitors to its money. Products add up to the shop to the cent, and so do the sources' buyers and money.</summary>
/// <param name="Before">Days before the shop's last one.</param>
internal sealed record DemoDay(DateOnly Day, int Before, ShopLine Shop, IReadOnlyList<SourceLine> Sources, IReadOnlyList<ProductLine> Products)
{
    private const ulong Seed = 20_230_618;

    /// <summary>What was not there from the beginning has chances of its own: days without it keep their figures.</summary>
    private const ulong GuestSeed = 20_260_145;

    private const double OrdinaryVisitors = 15_000;

    /// <summary>Products looked at by one visitor.</summary>
    private const double ProductsSeen = 1.55;

    private const double ProductConversion = 0.0165;

    /// <summary>Products bought by one buyer.</summary>
    private const double ProductsBought = 1.12;

    /// <summary>Revenue to be expected, without chance and without anything planted; in yuan.</summary>
    public static double ExpectedRevenue(DateOnly day)
    {
        var festival = Festival.On(day);
        var price = Product.Shares(day.Month).Zip(Product.All, (share, product) => share * product.Price).Sum();
        return OrdinaryVisitors * Season.Of(day) * festival.Visitors * ProductsSeen
            * ProductConversion * festival.Conversion * UnitsEach * price * festival.Price;
    }

    private const double UnitsEach = 1.06;

    public static DemoDay Of(DateOnly day, int daysBefore)
    {
        var chance = SplitMix.Of(Seed, day);
        var ordinary = OrdinaryVisitors * Season.Of(day) * Festival.On(day).Visitors * chance.Noise(0.02);
        var visitors = Source.All
            .Select(source => chance.Round(ordinary * source.Share * Planted.VisitorsOf(source.Name, daysBefore) * chance.Noise(0.03)))
            .ToList();
        var shopVisitors = chance.Round(visitors.Sum() / Source.TotalShare * chance.Noise(0.004));
        var products = ProductsOf(day, daysBefore, shopVisitors, chance);
        var shop = ShopOf(shopVisitors, daysBefore, products, chance);
        var sources = SourcesOf(visitors, shop, chance);
        var whole = new DemoDay(day, daysBefore, shop with { AdCents = sources.Sum(source => source.CostCents ?? 0) }, sources, products);
        return Planted.Counted(daysBefore) is var counted and < 1 ? whole.Counting(counted) : whole;
    }

    /// <summary>The same day with only a part of its visitors counted; what was bought is bought.</summary>
    private DemoDay Counting(double part)
    {
        long Part(long count) => (long)Math.Round(count * part);
        return this with
        {
            Shop = Shop with { Visitors = Part(Shop.Visitors), PageViews = Part(Shop.PageViews) },
            Sources = [.. Sources.Select(source => source with { Visitors = Part(source.Visitors) })],
            Products = [.. Products.Select(product => product with { Visitors = Math.Max(product.Buyers, Part(product.Visitors)), PageViews = Part(product.PageViews) })],
        };
    }

    private static List<ProductLine> ProductsOf(DateOnly day, int daysBefore, long shopVisitors, SplitMix chance)
    {
        var festival = Festival.On(day);
        var guests = Planted.IsListed(Product.Guest, daysBefore) ? new[] { Line(Product.Guest, Product.GuestShare, SplitMix.Of(GuestSeed, day)) } : [];
        return [.. Product.All.Zip(Product.Shares(day.Month), (product, share) => Line(product, share, chance)), .. guests];

        ProductLine Line(Product product, double share, SplitMix chance)
        {
            var seen = shopVisitors * ProductsSeen * share * Planted.AttentionTo(product.Id, daysBefore) * chance.Noise(0.05);
            var visitors = Math.Min(chance.Round(seen), shopVisitors);
            var conversion = ProductConversion * festival.Conversion * Planted.ConversionOf(product, daysBefore) * chance.Noise(0.06);
            var buyers = Math.Min(chance.Round(visitors * conversion), visitors);
            var units = buyers + chance.Round(buyers * (UnitsEach - 1));
            var cents = units * (long)Math.Round(product.Price * 100 * festival.Price * Planted.PriceOf(product.Id, daysBefore));
            return new ProductLine(product, visitors, chance.Round(visitors * 1.7), chance.Round(visitors * 0.07), buyers, units, cents);
        }
    }

    private static ShopLine ShopOf(long visitors, int daysBefore, List<ProductLine> products, SplitMix chance)
    {
        var buyers = chance.Round(products.Sum(product => product.Buyers) / ProductsBought);
        var cents = products.Sum(product => product.Cents);
        return new ShopLine(
            visitors,
            chance.Round(visitors * 4.2 * Planted.PagesSeen(daysBefore) * chance.Noise(0.02)),
            chance.Round(visitors * 0.085 * chance.Noise(0.03)),
            buyers,
            buyers + chance.Round(buyers * 0.07),
            products.Sum(product => product.Units),
            cents,
            chance.Round(cents * 0.09 * Planted.Refunds(daysBefore) * chance.Noise(0.08)),
            AdCents: 0);
    }

    private static List<SourceLine> SourcesOf(List<long> visitors, ShopLine shop, SplitMix chance)
    {
        var weights = Source.All.Zip(visitors, (source, count) => count * source.Conversion * chance.Noise(0.04)).ToList();
        var buyers = Apportion.Of(shop.Buyers, weights);
        var cents = Apportion.Of(shop.Cents, [.. buyers.Select(count => count * chance.Noise(0.03))]);
        return
        [
            .. Source.All.Select((source, index) => new SourceLine(
                source, visitors[index], buyers[index], cents[index], source.IsPaid ? chance.Round(visitors[index] * source.CostPerClick * 100 * chance.Noise(0.03)) : null)),
        ];
    }
}

/// <summary>Money in cents.</summary>
internal sealed record ShopLine(
    long Visitors, long PageViews, long AddToCart, long Buyers, long Orders, long Units, long Cents, long RefundCents, long AdCents);

/// <param name="CostCents">Null for a source that costs nothing.</param>
internal sealed record SourceLine(Source Source, long Visitors, long Buyers, long Cents, long? CostCents);

internal sealed record ProductLine(Product Product, long Visitors, long PageViews, long AddToCart, long Buyers, long Units, long Cents);
