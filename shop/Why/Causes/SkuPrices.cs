using Helmsman.Shop.Metrics;
using Helmsman.Shop.Reports;
using Helmsman.Shop.Reports.Blocks;

namespace Helmsman.Shop.Why.Causes;

/// <summary>A product's average price also moves when other sizes or colours of it are bought; its SKUs tell the two apart.</summary>
internal static class SkuPrices
{
    /// <summary>False where the SKUs are not known on both sides.</summary>
    /// <param name="least">A relative change below this is none.</param>
    public static bool Stayed(CauseCase asked, string product, double least)
    {
        var (was, now) = (Of(asked, product, asked.Question.Base), Of(asked, product, asked.Question.Period));
        var both = was.Keys.Intersect(now.Keys, StringComparer.Ordinal).ToList();
        return both.Count > 0 && both.TrueForAll(sku => Math.Abs(now[sku] / was[sku] - 1) < least);
    }

    private static Dictionary<string, double> Of(CauseCase asked, string product, Period period) => period.Days()
        .Select(day => asked.Shop.History.Block(ReportKinds.SkuDaily, day)).OfType<DayBlock>()
        .SelectMany(block => Rows(block.Columns, product))
        .GroupBy(row => row.Sku, StringComparer.Ordinal)
        .Where(sku => sku.Sum(row => row.Units) > 0 && sku.Sum(row => row.Revenue) > 0)
        .ToDictionary(sku => sku.Key, sku => sku.Sum(row => row.Revenue) / sku.Sum(row => row.Units), StringComparer.Ordinal);

    private static IEnumerable<(string Sku, double Units, double Revenue)> Rows(DayColumns columns, string product)
    {
        if (columns is { Dimensions: [var main, var sku, ..] } && columns.Measure(MetricIds.Units) is { } units && columns.Measure(MetricIds.Revenue) is { } revenue
            && main.Members.Find(product) is { } code)
        {
            for (var row = 0; row < columns.Rows; row++)
            {
                if (main.Codes[row] == code && double.IsFinite(units.Values[row]) && double.IsFinite(revenue.Values[row]))
                {
                    yield return (sku.Members.Id(sku.Codes[row]), units.Values[row], revenue.Values[row]);
                }
            }
        }
    }
}
