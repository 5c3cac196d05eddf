namespace Helmsman.Samples.DemoShop;

/// <summary>What lies in store of the main items, and where the visitors of the new item come from.</summary>
internal static class Shelf
{
    private const ulong Seed = 20_260_104;

    private static readonly string[] Ways = [Source.Recommended, Source.Search, "购物车"];

    public static IEnumerable<string> Stock(DemoDay day) => Product.All.Take(Product.Main).Select((product, index) => DemoFiles.Line(
        day.Day, product.Id, product.Name, product.Id == Product.SoldOut && day.Before is >= 14 and <= 19 ? 0 : 260 + ((day.Day.DayNumber + (7 * index)) * 37 % 400)));

    public static IEnumerable<string> NewItemSources(DemoDay day)
    {
        if (day.Products.FirstOrDefault(line => line.Product == Product.Guest) is not { } line)
        {
            return [];
        }

        var chance = SplitMix.Of(Seed, day.Day);
        double[] weights = day.Before > Planted.SupportOver ? [0.66, 0.20, 0.14] : [0.14, 0.52, 0.34];
        var visitors = Apportion.Of(line.Visitors, [.. weights.Select(weight => weight * chance.Noise(0.05))]);
        return Ways.Select((way, index) => DemoFiles.Line(day.Day, line.Product.Id, line.Product.Name, way, visitors[index]));
    }
}
