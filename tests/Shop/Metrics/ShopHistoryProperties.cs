using CsCheck;
using Helmsman.Shop.Metrics;
using Helmsman.Shop.Reports;
using Helmsman.Tests.Shop.Builders;

namespace Helmsman.Tests.Shop.Metrics;

public sealed class ShopHistoryProperties
{
    private static readonly DateOnly First = new(2026, 1, 1);

    private static readonly string[] Columns = [MetricIds.Visitors, MetricIds.Buyers, MetricIds.Revenue];

    private static readonly Gen<double?> Value = Gen.Frequency((5, Gen.Int[0, 1000].Select(number => (double?)number)), (1, Gen.Const((double?)null)));

    private static readonly Gen<Row> AnyRow =
        Gen.Select(Gen.Int[0, 5], Value, Value, Value, (member, visitors, buyers, revenue) => new Row($"m{member}", $"M{member}", [visitors, buyers, revenue]));

    private static readonly Gen<DayBlock> Block = Gen.Select(
        Gen.Bool.Select(product => product ? ReportKinds.ProductDaily : ReportKinds.TrafficBySource),
        Gen.Int[0, 9],
        AnyRow.Array[0, 6],
        (kind, day, rows) => Builders.Blocks.Of(kind, First.AddDays(day), $"{kind}.csv", Columns, [.. rows.DistinctBy(row => row.Member)]));

    private static readonly Gen<DayBlock[]> Blocks = Block.Array[0, 25].Select(blocks => blocks.DistinctBy(Id).ToArray());

    private static readonly Gen<Period> Span = Gen.Select(Gen.Int[0, 9], Gen.Int[0, 5], (first, length) => new Period(First.AddDays(first), First.AddDays(first + length)));

    [Fact]
    public void A_sum_over_days_and_members_is_the_sum_of_all_cells() => Gen.Select(Blocks, Span).Sample((blocks, period) =>
    {
        var cells = blocks.Where(block => block.Kind == ReportKinds.ProductDaily && period.Contains(block.Day)).SelectMany(block => block.Rows()).Sum(row => row.Values[2] ?? 0);
        var members = ShopHistory.Of(blocks).Members(MetricDictionary.Revenue, period, ReportKinds.ProductDaily);
        Assert.Equal(cells, members.Sum(member => member.Value ?? 0));
    });

    [Fact]
    public void A_member_reads_the_same_alone_as_in_the_list() => Gen.Select(Blocks, Span).Sample((blocks, period) =>
    {
        var history = ShopHistory.Of(blocks);
        foreach (var member in history.Members(MetricDictionary.Conversion, period, ReportKinds.TrafficBySource))
        {
            var figure = history.Read(MetricDictionary.Conversion, period, ReportKinds.TrafficBySource, member.Id);
            Assert.Equal(member.Value, figure.Value);
            Assert.Equal(period.Length, figure.DaysPresent + figure.DaysMissing);
        }
    });

    [Fact]
    public void A_ratio_is_the_ratio_of_the_sums_where_both_are_known() => Gen.Select(Blocks, Span).Sample((blocks, period) =>
    {
        var rows = blocks.Where(block => block.Kind == ReportKinds.TrafficBySource && period.Contains(block.Day)).SelectMany(block => block.Rows())
            .Where(row => row is { Member: "m1", Values: [not null, not null, ..] }).ToList();
        var visitors = rows.Sum(row => row.Values[0]);
        var figure = ShopHistory.Of(blocks).Read(MetricDictionary.Conversion, period, ReportKinds.TrafficBySource, "m1");
        Assert.Equal(visitors == 0 ? null : rows.Sum(row => row.Values[1]) / visitors, figure.Value);
        Assert.Equal(rows.Count, figure.DaysPresent);
    });

    [Fact]
    public void Replacing_days_equals_having_had_only_the_last_of_each() => Gen.Select(Blocks, Blocks, Span).Sample((before, after, period) =>
    {
        var final = after.Concat(before).DistinctBy(Id);
        AssertSame(ShopHistory.Of(final), ShopHistory.Of(before).With(after), period);
    });

    [Fact]
    public void The_order_in_which_days_arrive_does_not_matter() => Gen.Select(Blocks, Span).Sample((blocks, period) =>
        AssertSame(ShopHistory.Of(blocks), blocks.Reverse().Aggregate(ShopHistory.Empty, (history, block) => history.With([block])), period));

    private static (string Kind, DateOnly Day) Id(DayBlock block) => (block.Kind, block.Day);

    private static void AssertSame(ShopHistory expected, ShopHistory actual, Period period)
    {
        foreach (var kind in ReportKinds.All)
        {
            Assert.Equal(expected.Days(kind), actual.Days(kind));
            Assert.Equal(expected.SourceFiles(kind, period), actual.SourceFiles(kind, period));
            foreach (var metric in MetricDictionary.All)
            {
                Assert.Equal(expected.Knows(metric, kind), actual.Knows(metric, kind));
                Assert.Equal(expected.Members(metric, period, kind), actual.Members(metric, period, kind));
                Assert.Equal(expected.Series(metric, period, kind, "m1"), actual.Series(metric, period, kind, "m1"));
            }
        }
    }
}
