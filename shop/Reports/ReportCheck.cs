using System.Globalization;
using Helmsman.Shop.Metrics;
using Helmsman.Shop.Morning;

namespace Helmsman.Shop.Reports;

/// <summary>Do the reports of one day agree? Disagreement is told, never repaired.</summary>
public static class ReportCheck
{
    private static readonly Comparison[] Comparisons =
    [
        // Products normally add up to the shop, but for what few of them are left out.
        new(ReportKinds.ProductDaily, MetricDictionary.Revenue, Together.AddedUp, Above: 0.01, Under: 0.05),

        // A person who came by two sources is one visitor of the shop: sources may come to more than the shop, but no single one may, and not to less.
        new(ReportKinds.TrafficBySource, MetricDictionary.Visitors, Together.Largest, Above: 0.01, Under: null),
        new(ReportKinds.TrafficBySource, MetricDictionary.Visitors, Together.AddedUp, Above: null, Under: 0.05),

        // Orders of the last minutes of a day, and what the platform pays for, are counted differently.
        new(ReportKinds.Orders, MetricDictionary.Revenue, Together.AddedUp, Above: 0.05, Under: 0.05),
        new(ReportKinds.AdsByCampaign, MetricDictionary.AdSpend, Together.AddedUp, Above: 0.05, Under: 0.05),
    ];

    public static IReadOnlyList<Disagreement> Disagreements(ShopHistory history, DateOnly day) =>
        [.. Comparisons.Select(comparison => Compare(history, day, comparison)).OfType<Disagreement>()];

    /// <summary>The same for all days of a file that has just been read into <paramref name="history"/>.</summary>
    public static IReadOnlyList<Problem> Problems(ShopHistory history, ReadResult.Read read) =>
    [
        .. from block in read.Blocks
           from disagreement in Disagreements(history, block.Day)
           where read.Kind == disagreement.Kind || read.Kind == ReportKinds.ShopDaily
           select Problem(read.File, disagreement),
    ];

    private static Disagreement? Compare(ShopHistory history, DateOnly day, Comparison comparison)
    {
        if (!history.IsOfItsOwn(comparison.Metric) || history.Read(comparison.Metric, Period.Of(day)).Value is not { } total || Members(history, day, comparison) is not { } together)
        {
            return null;
        }

        return together - total > comparison.Above * total || total - together > comparison.Under * total
            ? new Disagreement(comparison.Kind, comparison.Metric, day, total, together)
            : null;
    }

    /// <summary>A year of orders has half a million members: they are only told apart where one of them is asked for.</summary>
    private static double? Members(ShopHistory history, DateOnly day, Comparison comparison) => comparison.How == Together.AddedUp
        ? history.ReadAll(comparison.Metric, Period.Of(day), comparison.Kind).Value
        : history.Members(comparison.Metric, Period.Of(day), comparison.Kind).Max(member => member.Value);

    private static Problem Problem(string file, Disagreement disagreement) => new(
        ProblemCodes.TotalsDisagree,
        file,
        Column: disagreement.Metric.Id,
        Found: string.Create(CultureInfo.InvariantCulture, $"{disagreement.Day:yyyy-MM-dd} {disagreement.Kind} {disagreement.AddedUp:0.##}"),
        Expected: string.Create(CultureInfo.InvariantCulture, $"{disagreement.ShopTotal:0.##}"));

    private enum Together
    {
        AddedUp,
        Largest,
    }

    /// <param name="Above">As a share of the shop's total: by how much the members may come to more; null: by any amount.</param>
    /// <param name="Under">By how much to less.</param>
    private sealed record Comparison(string Kind, Metric Metric, Together How, double? Above, double? Under);
}
