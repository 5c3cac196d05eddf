using CsCheck;
using Helmsman.Shop.Metrics;
using Helmsman.Shop.Moves.Ledger;
using Helmsman.Shop.Reports;
using Helmsman.Tests.Shop.Builders;

namespace Helmsman.Tests.Shop.Moves.Ledger;

public sealed class DrawingTests
{
    private static readonly DateOnly October = new(2026, 10, 1);

    private static readonly DateOnly Today = new(2026, 12, 3);

    private static readonly LedgerTerms Terms = new("demo", "su", 1m, 100, new Dictionary<string, int>(StringComparer.Ordinal), OnlyThese: false, October, "lin", default);

    [Fact]
    public void Only_what_is_above_the_agreed_volume_counts()
    {
        var statement = Draw(Sold(("a", 5), ("b", 4), ("c", 3)), Terms);

        Assert.Equal([("a", 155L, 55L, 55m), ("b", 124L, 24L, 24m)], statement.Lines.Select(line => (line.Product, line.Units, line.Counted, line.Amount)));
        Assert.Equal((79m, 1, false), (statement.Total, statement.Below, statement.KnowsReturns));
    }

    [Theory]
    [InlineData("2026-10", "2026-12-03", "2026-10")]
    [InlineData("2026-12", "2026-12-03", "2026-12")]
    [InlineData("2026-12", "2026-11-20", null)]
    public void Months_that_wait_are_approved_before_the_terms_change(string next, string today, string? first)
    {
        var old = Terms with { From = Days.Day(first is null || first == "2026-12" ? "2026-12-01" : "2026-10-01") };
        var later = Terms with { From = Days.Day(next + "-01").AddMonths(first == "2026-12" ? 1 : 0) };

        Assert.Equal(first is null ? null : Days.Day(first + "-01"), Drawing.ToApproveBefore(old, later, [], Days.Day(today)));
    }

    [Fact]
    public void Once_all_that_is_over_is_approved_the_terms_may_change()
    {
        var approved = Draw(Sold(("a", 5)), Terms) with { Approved = new Approval("boss", default) };

        Assert.Equal(new DateOnly(2026, 11, 1), Drawing.ToApproveBefore(Terms, Terms with { Amount = 2 }, [approved], Today));
        Assert.Null(Drawing.ToApproveBefore(Terms, Terms with { Amount = 2 }, [approved, approved with { Month = new(2026, 11, 1) }], Today));
    }

    [Theory]
    [InlineData(155, 0)]
    [InlineData(154, 1)]
    [InlineData(156, 0)]
    public void At_the_agreed_volume_nothing_counts_yet(int threshold, int counted) =>
        Assert.Equal(counted, Draw(Sold(("a", 5)), Terms with { Threshold = threshold }).Total);

    [Fact]
    public void It_is_to_the_cent() => Assert.Equal(18.15m, Draw(Sold(("a", 5)), Terms with { Amount = 0.33m }).Total);

    [Fact]
    public void A_product_may_have_a_volume_of_its_own() =>
        Assert.Equal(5m, Draw(Sold(("a", 5)), Terms with { Products = Own(("a", 150)) }).Total);

    [Fact]
    public void Only_those_named_where_that_was_agreed() =>
        Assert.Equal(["b"], Draw(Sold(("a", 5), ("b", 5)), Terms with { Products = Own(("b", 100)), OnlyThese = true }).Lines.Select(line => line.Product));

    [Fact]
    public void What_is_another_designers_is_not_paid_twice() =>
        Assert.Equal(["b"], Drawing.Of(Sold(("a", 5), ("b", 5)), Terms, October, ["a"], [], Today).Lines.Select(line => line.Product));

    [Fact]
    public void Returns_are_taken_off_where_a_report_tells_them()
    {
        var statement = Draw(Sold(returned: 1, ("a", 5)), Terms);
        Assert.Equal((31L, 24L, true), (statement.Lines[0].Returned, statement.Lines[0].Counted, statement.KnowsReturns));
    }

    [Fact]
    public void More_returned_than_sold_is_nothing_and_not_less() => Assert.Equal(0m, Draw(Sold(returned: 9, ("a", 5)), Terms with { Threshold = 0 }).Total);

    [Fact]
    public void Missing_days_are_named_and_not_counted()
    {
        var statement = Draw(ShopHistory.Of(October.Days(31).Where(day => day.Day is not (9 or 10)).Select(day => Block(day, null, ("a", 5)))), Terms);

        Assert.Equal([October.AddDays(8), October.AddDays(9)], statement.MissingDays);
        Assert.Equal(45m, statement.Total);
    }

    [Fact]
    public void Days_to_come_are_not_missing() =>
        Assert.Empty(Drawing.Of(ShopHistory.Of(October.Days(14).Select(day => Block(day, null, ("a", 5)))), Terms, October, [], [], October.AddDays(14)).MissingDays);

    [Fact]
    public void What_comes_to_light_after_the_yes_is_a_line_of_the_next_month_and_the_month_stays()
    {
        var approved = Approved(Draw(Sold(("a", 5)), Terms));
        var later = Sold(("a", 6)).With([Block(October.AddDays(-1), null, ("a", 1))]);

        var next = Drawing.Of(later, Terms with { Amount = 2m }, October.AddMonths(1), [], [approved], Today);

        Assert.Equal([new Correction(October, 55m, 86m)], next.Corrections);
        Assert.Equal(31m, next.Total);
        Assert.Equal(55m, approved.Total);
    }

    [Fact]
    public void Less_than_was_approved_is_taken_off_and_nothing_is_corrected_twice()
    {
        var october = Approved(Draw(Sold(("a", 5)), Terms));
        var november = Approved(Drawing.Of(Sold(("a", 4)), Terms, October.AddMonths(1), [], [october], Today));
        var december = Drawing.Of(Sold(("a", 4)), Terms, October.AddMonths(2), [], [october, november], Today);

        Assert.Equal([new Correction(October, 55m, 24m)], november.Corrections);
        Assert.Empty(december.Corrections);
        Assert.Empty(Drawing.Of(Sold(("a", 5)), Terms, October.AddMonths(3), [], [october, november], Today).Corrections);
    }

    [Fact]
    public void Months_are_approved_in_their_order_once_they_are_over()
    {
        var october = Draw(Sold(("a", 5)), Terms);
        var november = Drawing.Of(Sold(("a", 5)), Terms, October.AddMonths(1), [], [], Today);

        Assert.True(Drawing.MayBeApproved(october, [], Today));
        Assert.False(Drawing.MayBeApproved(october, [], new DateOnly(2026, 10, 31)));
        Assert.False(Drawing.MayBeApproved(november, [], Today));
        Assert.True(Drawing.MayBeApproved(november, [Approved(october)], Today));
        Assert.False(Drawing.MayBeApproved(Approved(october), [Approved(october)], Today));
    }

    [Fact]
    public void A_higher_volume_never_brings_more_and_lines_add_up() => Gen.Select(Gen.Int[0, 40].Array[1, 6], Gen.Int[0, 900], Gen.Int[0, 300], Gen.Int[1, 999]).Sample((units, threshold, more, cents) =>
    {
        var history = Sold([.. units.Select((each, index) => ($"p{index}", each))]);
        var terms = Terms with { Threshold = threshold, Amount = cents / 100m };
        var (low, high) = (Draw(history, terms), Draw(history, terms with { Threshold = threshold + more }));
        Assert.True(high.Total <= low.Total);
        Assert.Equal(units.Sum(each => Math.Max(0, (each * 31) - threshold)) * cents, low.Total * 100);
    });

    [Fact]
    public void Two_designers_never_share_the_same_units()
    {
        var other = Terms with { Designer = "mei" };
        Assert.True(Terms.CollidesWith(other));
        Assert.False(Terms.CollidesWith(other with { OnlyThese = true, Products = Own(("a", 1)) }));
        Assert.True((Terms with { Products = Own(("a", 1)) }).CollidesWith(other with { OnlyThese = true, Products = Own(("a", 1)) }));
        Assert.False(Terms.CollidesWith(Terms));
    }

    [Fact]
    public void Products_are_read_as_they_are_written()
    {
        Assert.Equal([new("612334", 200), new("77", 100)], LedgerTerms.ReadProducts("612334=200， 77", 100)!);
        Assert.Null(LedgerTerms.ReadProducts("612334=many", 100));
        Assert.Empty(LedgerTerms.ReadProducts(" ", 100)!);
    }

    private static Statement Draw(ShopHistory history, LedgerTerms terms) => Drawing.Of(history, terms, October, [], [], Today);

    private static Statement Approved(Statement statement) => statement with { Approved = new Approval("chen", default) };

    private static Dictionary<string, int> Own(params (string Product, int Units)[] products) =>
        products.ToDictionary(each => each.Product, each => each.Units, StringComparer.Ordinal);

    /// <summary>So many of each product on every day of October.</summary>
    private static ShopHistory Sold(params (string Product, int Units)[] products) => Sold(null, products);

    private static ShopHistory Sold(int? returned, params (string Product, int Units)[] products) =>
        ShopHistory.Of(October.Days(31).Select(day => Block(day, returned, products)));

    private static DayBlock Block(DateOnly day, int? returned, params (string Product, int Units)[] products) => Blocks.Of(
        ReportKinds.ProductDaily,
        day,
        "商品.csv",
        returned is null ? [MetricIds.Units] : [MetricIds.Units, MetricIds.RefundUnits],
        [.. products.Select(each => new Row(each.Product, each.Product, returned is null ? [each.Units] : [each.Units, returned]))]);
}

internal static class DaysOf
{
    public static IEnumerable<DateOnly> Days(this DateOnly first, int count) => Enumerable.Range(0, count).Select(first.AddDays);
}
