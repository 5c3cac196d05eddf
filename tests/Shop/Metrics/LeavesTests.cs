using CsCheck;
using Helmsman.Shop.Metrics;
using Helmsman.Shop.Reports;
using Helmsman.Shop.Reports.Blocks;
using Helmsman.Tests.Shop.Builders;

namespace Helmsman.Tests.Shop.Metrics;

public sealed class LeavesTests
{
    private static readonly DateOnly Monday = Days.Day("2026-11-02");

    private static readonly Metric Conversion = MetricDictionary.Conversion;

    [Fact]
    public void Rows_of_several_days_are_added_up_by_all_their_members()
    {
        var history = ShopHistory.Of([Block(0, ("裤", "搜索", 10, 1), ("裤", "推荐", 20, 2)), Block(1, ("裤", "搜索", 5, 0), ("裙", "搜索", 7, 7))]);
        var leaves = history.Leaves(MetricDictionary.Visitors, ReportKinds.ProductBySource, ["product", "source"], [[Monday, Monday.AddDays(1)], [Monday.AddDays(1)]]);
        Assert.Equal(["裙/搜索 7 7", "裤/推荐 20 0", "裤/搜索 15 5"], Lines(leaves).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_ratio_keeps_what_it_divides()
    {
        var leaves = ShopHistory.Of([Block(0, ("裤", "搜索", 10, 1), ("裙", "搜索", 30, 3))]).Leaves(Conversion, ReportKinds.ProductBySource, ["source"], [[Monday]]);
        Assert.Equal(4, leaves.Above[0].Single());
        Assert.Equal(40, leaves.Below[0].Single());
    }

    [Fact]
    public void A_row_without_the_figure_adds_nothing()
    {
        var leaves = ShopHistory.Of([Block(0, ("裤", "搜索", 10, null), ("裙", "搜索", 30, 3))]).Leaves(Conversion, ReportKinds.ProductBySource, ["source"], [[Monday]]);
        Assert.Equal(30, leaves.Below[0].Single());
    }

    [Fact]
    public void Days_that_never_came_leave_nothing()
    {
        var leaves = ShopHistory.Empty.Leaves(MetricDictionary.Visitors, ReportKinds.ProductBySource, ["product"], [[Monday]]);
        Assert.Equal(0, leaves.Count);
        Assert.Empty(leaves.Dimensions);
    }

    [Fact]
    public void Every_leaf_is_what_its_rows_add_up_to()
    {
        // Few combinations are kept in a table, many by hashing.
        var row = Gen.Select(Gen.Int[0, 60_000], Gen.Int[0, 200], Gen.Int[1, 100]);
        Gen.Select(row.List[1, 40], row.List[0, 40]).Sample(
            (first, second) =>
            {
                var history = ShopHistory.Of([Block(0, Rows(first)), Block(1, Rows(second))]);
                var leaves = history.Leaves(MetricDictionary.Visitors, ReportKinds.ProductBySource, ["product", "source"], [[Monday], [Monday.AddDays(1)]]);
                var expected = first.Concat(second).Select(one => (one.Item1, one.Item2)).Distinct()
                    .Select(key => $"p{key.Item1}/s{key.Item2} {Sum(first, key)} {Sum(second, key)}");
                Assert.Equal(expected.Order(StringComparer.Ordinal), Lines(leaves).Order(StringComparer.Ordinal));
            },
            iter: 100);
    }

    private static int Sum(List<(int, int, int)> rows, (int, int) key) => rows.Where(row => (row.Item1, row.Item2) == key).Sum(row => row.Item3);

    private static (string, string, double, double?)[] Rows(List<(int, int, int)> rows) =>
        [.. rows.Select(row => ($"p{row.Item1}", $"s{row.Item2}", (double)row.Item3, (double?)1))];

    private static IEnumerable<string> Lines(Leaves leaves) => Enumerable.Range(0, leaves.Count).Select(leaf =>
        $"{string.Join('/', leaves.Dimensions.Select(dimension => dimension.Members[dimension.Codes[leaf]]))} {leaves.Above[0][leaf]} {leaves.Above[1][leaf]}");

    private static DayBlock Block(int day, params (string Product, string Source, double Visitors, double? Buyers)[] rows)
    {
        var writer = new DayBlocksWriter("demo", ReportKinds.ProductBySource, "f.csv", ["product", "source"], [MetricIds.Visitors, MetricIds.Buyers]);
        foreach (var row in rows)
        {
            writer.Add(Monday.AddDays(day), [writer.Dimension(0).CodeOf(row.Product), writer.Dimension(1).CodeOf(row.Source)], [row.Visitors, row.Buyers ?? double.NaN], line: 0);
        }

        return writer.Finish(addUp: true).Blocks is [var block] ? block : new DayBlock("demo", ReportKinds.ProductBySource, Monday.AddDays(day), "f.csv", new DayColumns(0, [], []));
    }
}
