using Helmsman.Shop.Metrics;
using Helmsman.Shop.Reports;
using Helmsman.Shop.Reports.Blocks;

namespace Helmsman.Shop.Why.Orders;

/// <summary>The orders of a day, one by one.</summary>
internal sealed class OrderBook
{
    private readonly DayBlock block;
    private readonly DimensionColumn? order;
    private readonly DimensionColumn? product;
    private readonly DimensionColumn? buyer;

    private OrderBook(DayBlock block)
    {
        this.block = block;
        (order, product, buyer) = (Column("order"), Column("product"), Column("buyer"));
    }

    /// <summary>None where the shop has no lines of orders of that day.</summary>
    public static IEnumerable<OrderSum> On(ShopHistory history, DateOnly day) =>
        history.Block(ReportKinds.Orders, day) is { } block ? new OrderBook(block).All() : [];

    /// <summary>Lines of one order stand together.</summary>
    private IEnumerable<OrderSum> All()
    {
        for (var first = 0; order is not null && first < block.Columns.Rows;)
        {
            var end = first + 1;
            while (end < block.Columns.Rows && order.Codes[end] == order.Codes[first])
            {
                end++;
            }

            yield return Sum(first, end);
            first = end;
        }
    }

    private OrderSum Sum(int first, int end)
    {
        var rows = Enumerable.Range(first, end - first).ToList();
        var (minutes, lines) = (Total(MetricIds.OrderMinutes, rows), Total(MetricIds.OrderLines, rows));
        return new OrderSum(
            block.Day,
            order!.Members.Id(order.Codes[first]),
            minutes is { } sum && lines > 0 ? (int)Math.Round(sum / lines.Value) : null,
            buyer?.Members.Id(buyer.Codes[first]) is { Length: > 0 } who ? who : null,
            Total(MetricIds.Revenue, rows) ?? 0,
            Total(MetricIds.Refunds, rows) ?? 0,
            rows.Select(Line).MaxBy(line => Math.Abs(line.Amount))!,
            rows.Count);
    }

    private OrderLine Line(int row)
    {
        var code = product?.Codes[row] ?? -1;
        var (sold, back) = (Value(MetricIds.Units, row), Value(MetricIds.RefundUnits, row));
        return new(
            code < 0 ? string.Empty : product!.Members.Id(code),
            code < 0 ? string.Empty : product!.Members.Name(code),
            (sold ?? back) is null ? null : (sold ?? 0) - (back ?? 0),
            (Value(MetricIds.Revenue, row) ?? 0) - (Value(MetricIds.Refunds, row) ?? 0));
    }

    private double? Total(string measure, List<int> rows)
    {
        var known = rows.Select(row => Value(measure, row)).OfType<double>().ToList();
        return known.Count == 0 ? null : known.Sum();
    }

    private double? Value(string measure, int row) =>
        block.Columns.Measure(measure) is { } column && !double.IsNaN(column.Values[row]) ? column.Values[row] : null;

    private DimensionColumn? Column(string name) => block.Columns.Dimension(name);
}
