using Helmsman.Shop;
using Helmsman.Shop.Calendar;
using Helmsman.Shop.Metrics;
using Helmsman.Shop.Reports;
using Helmsman.Shop.Reports.Blocks;
using Helmsman.Shop.Why;
using Helmsman.Shop.Work;

namespace Helmsman.Benchmarks.Why;

/// <summary>
/// A whole answer over 5,000,000 rows of product × source × device × region × kind of buyer: fifty days of 100,000 rows. On the last day, and in the last three
/// weeks a little, three products lose most of what search brings them.
/// </summary>
internal static class FiveMillionRows
{
    private const int Days = 50;
    private const int RowsOfDay = 100_000;

    private static readonly DateOnly First = new(2026, 8, 3);
    private static readonly string[] Dimensions = ["product", "source", "device", "region", "buyer-type"];
    private static readonly int[] Members = [2_000, 10, 3, 31, 2];
    private static readonly string[] Measures = [MetricIds.Visitors, MetricIds.Buyers, MetricIds.Revenue];

    public static int Run()
    {
        var shop = new ShopSnapshot(new("bench", "bench", "Asia/Shanghai", "CNY", "zh-CN"), History(), [], CampaignCalendar.Empty, Team.Empty);
        var (last, weeks) = (Period.Of(First.AddDays(Days - 1)), new Period(First.AddDays(Days - 21), First.AddDays(Days - 1)));
        Tell("visitors of one day", shop, new(MetricDictionary.Visitors, last, Comparison.Comparable));
        Tell("revenue of three weeks against the three before", shop, new(MetricDictionary.Revenue, weeks, Comparison.DaysBefore));
        Tell("conversion of one day", shop, new(MetricDictionary.Conversion, last, Comparison.Comparable));
        return 0;
    }

    private static void Tell(string what, ShopSnapshot shop, Question question)
    {
        var named = Explain.Answer(shop, question).Contributors?.Named.Select(one => string.Join(" × ", one.Of.Select(part => string.Join('/', part.Members.Select(member => member.Id))))) ?? [];
        Timing.Say($"why, {what}: {Timing.InTurn(() => Explain.Answer(shop, question))[0]:0} ms; named: {string.Join(", ", named)}");
    }

    private static ShopHistory History()
    {
        var random = new Random(5);
        var leaves = Enumerable.Range(0, RowsOfDay).Select(_ => Leaf(random)).DistinctBy(leaf => string.Join('-', leaf.Codes)).ToList();
        return ShopHistory.Of(Enumerable.Range(0, Days).SelectMany(day => Blocks(First.AddDays(day), leaves, random)));
    }

    /// <summary>Few products and sources have most visitors.</summary>
    private static (int[] Codes, double Size) Leaf(Random random)
    {
        int[] codes = [.. Members.Select(count => (int)(count * Math.Pow(random.NextDouble(), 2)))];
        return (codes, 400 / (1.0 + codes[0] / 40.0) / (1 + codes[1]) / (1 + codes[3] / 4.0));
    }

    private static IEnumerable<DayBlock> Blocks(DateOnly day, List<(int[] Codes, double Size)> leaves, Random random)
    {
        var rows = new DayBlocksWriter("bench", ReportKinds.ProductBySource, "made-up.csv", Dimensions, Measures);
        var sums = new double[Measures.Length];
        var common = 1 + (random.NextDouble() - 0.5) / 20;
        foreach (var (codes, size) in leaves)
        {
            var visitors = Math.Max(0, Math.Round(size * common * Lost(day, codes) + Math.Sqrt(size) * (random.NextDouble() * 3 - 1.5)));
            var buyers = Math.Round(visitors * 0.03 + random.NextDouble() - 0.5);
            double[] values = [visitors, Math.Max(0, buyers), Math.Max(0, buyers) * 80];
            rows.Add(day, [.. codes.Select((code, at) => rows.Dimension(at).CodeOf($"{Dimensions[at]} {code}"))], values, line: 0);
            sums = [.. sums.Zip(values, (sum, value) => sum + value)];
        }

        var shop = new DayBlocksWriter("bench", ReportKinds.ShopDaily, "made-up.csv", [], Measures);
        shop.Add(day, [], sums, line: 0);
        return [.. rows.Finish(addUp: true).Blocks, .. shop.Finish(addUp: true).Blocks];
    }

    private static double Lost(DateOnly day, int[] codes) => codes is [< 3, 0, ..] ? day == First.AddDays(Days - 1) ? 0.3 : day > First.AddDays(Days - 22) ? 0.8 : 1 : 1;
}
