using System.Globalization;
using Helmsman.Shop.Metrics;
using Helmsman.Shop.Morning;

namespace Helmsman.Shop.Reports;

/// <summary>Do the reports of one day agree? Disagreement is told, never repaired.</summary>
public static class ReportCheck
{
    /// <summary>Products normally add up to the shop: above its total by more than this share is too much …</summary>
    private const double Above = 0.01;

    /// <summary>… and below it by more than this share, something is missing.</summary>
    private const double Under = 0.05;

    /// <summary>
    /// Products whose revenue does not add up to the shop's, and a source with more visitors than the whole shop. Visitors of several sources
    /// are not added up: a person who came by two of them is one visitor of the shop.
    /// </summary>
    public static IReadOnlyList<Disagreement> Disagreements(ShopHistory history, DateOnly day) =>
    [
        .. Compare(history, day, MetricDictionary.Revenue, ReportKinds.ProductDaily, members => members.Sum(), Under),
        .. Compare(history, day, MetricDictionary.Visitors, ReportKinds.TrafficBySource, members => members.Max(), double.PositiveInfinity),
    ];

    /// <summary>The same for all days of a file that has just been read into <paramref name="history"/>.</summary>
    public static IReadOnlyList<Problem> Problems(ShopHistory history, ReadResult.Read read) =>
    [
        .. from block in read.Blocks
           from disagreement in Disagreements(history, block.Day)
           where read.Kind == disagreement.Kind || read.Kind == ReportKinds.ShopDaily
           select Problem(read.File, disagreement),
    ];

    private static IEnumerable<Disagreement> Compare(
        ShopHistory history, DateOnly day, Metric metric, string kind, Func<IEnumerable<double>, double> together, double under)
    {
        var members = history.Members(metric, Period.Of(day), kind).Select(member => member.Value).OfType<double>().ToList();
        if (members.Count > 0 && history.Read(metric, Period.Of(day)).Value is { } total)
        {
            var difference = together(members) - total;
            if (difference > Above * total || -difference > under * total)
            {
                yield return new Disagreement(kind, metric, day, total, together(members));
            }
        }
    }

    private static Problem Problem(string file, Disagreement disagreement) => new(
        ProblemCodes.TotalsDisagree,
        file,
        Column: disagreement.Metric.Id,
        Found: string.Create(CultureInfo.InvariantCulture, $"{disagreement.Day:yyyy-MM-dd} {disagreement.Kind} {disagreement.AddedUp:0.##}"),
        Expected: string.Create(CultureInfo.InvariantCulture, $"{disagreement.ShopTotal:0.##}"));
}
