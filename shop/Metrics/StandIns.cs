using Helmsman.Shop.Reports;
using Helmsman.Shop.Reports.Blocks;

namespace Helmsman.Shop.Metrics;

/// <summary>
/// What lines of orders and of leads come to, day by day: for shops that have no report of their own for it. Only what adds up over lines; nothing
/// is made of them where the report itself is there. Reckoned when first asked for.
/// </summary>
internal sealed class StandIns(Func<string, DayTable> own)
{
    private const string Order = "order";

    private const string Product = "product";

    private readonly Lazy<DayTable> shop = new(() => Of(own(ReportKinds.Orders), block => ShopOf(block)));

    private readonly Lazy<DayTable> products = new(() => Of(own(ReportKinds.Orders), ProductsOf));

    private readonly Lazy<DayTable> leads = new(() => Of(
        own(ReportKinds.LeadsBySource) is { Days.Length: > 0 } bySource ? bySource : own(ReportKinds.LeadsByPage), LeadsOf));

    public DayTable For(string kind) => kind switch
    {
        ReportKinds.ShopDaily => shop.Value,
        ReportKinds.ProductDaily => products.Value,
        ReportKinds.LeadsDaily => leads.Value,
        _ => DayTable.Empty,
    };

    private static DayTable Of(DayTable lines, Func<DayBlock, DayBlock?> sum) =>
        DayTable.Empty.Replace(lines.Blocks.Select(sum).OfType<DayBlock>().ToDictionary(block => block.Day));

    private static DayBlock ShopOf(DayBlock block)
    {
        var sums = new LineSums(block.Columns, by: null);
        return block with
        {
            Kind = ReportKinds.ShopDaily,
            Columns = sums.Columns([MetricIds.Revenue, MetricIds.Refunds, MetricIds.Units, MetricIds.RefundUnits, MetricIds.OrderLines], (MetricIds.Orders, Sold(block.Columns))),
        };
    }

    private static DayBlock? ProductsOf(DayBlock block) => block.Columns.Dimension(Product) is not { } product || product.Members is { Count: 1 } and var only && only.Id(0).Length == 0
        ? null
        : block with
        {
            Kind = ReportKinds.ProductDaily,
            Columns = new LineSums(block.Columns, product).Columns([MetricIds.Revenue, MetricIds.Refunds, MetricIds.Units, MetricIds.RefundUnits]),
        };

    private static DayBlock LeadsOf(DayBlock block) => block with
    {
        Kind = ReportKinds.LeadsDaily,
        Columns = new LineSums(block.Columns, by: null).Columns([MetricIds.Leads, MetricIds.ClosedLeads]),
    };

    /// <summary>Orders with at least one line that was sold for money: what is given away or sent back is no order. Lines of one order stand together.</summary>
    private static double Sold(DayColumns lines)
    {
        if (lines.Dimension(Order) is not { } order || lines.Measure(MetricIds.Revenue) is not { } revenue)
        {
            return double.NaN;
        }

        var (orders, previous) = (0, -1);
        for (var row = 0; row < lines.Rows; row++)
        {
            if (revenue.Values[row] > 0 && order.Codes[row] != previous)
            {
                previous = order.Codes[row];
                orders++;
            }
        }

        return orders;
    }
}
