using Helmsman.Shop.Metrics;
using Helmsman.Shop.Reports;

namespace Helmsman.Shop.Why.Causes;

/// <summary>A line of the log and a product that moved at the same time: only both together are a cause.</summary>
internal static class LoggedProducts
{
    /// <summary>A change shows within so many days or not at all.</summary>
    private const int DaysToWork = 3;

    /// <param name="moved">The product's figure that the change can have moved, in the direction of the movement; null when it did not move.</param>
    /// <returns>Null when no line touches a product that moved.</returns>
    public static CauseReading? Reading(
        CauseCase asked, string cause, string owner, IReadOnlyList<LoggedChange> lines, Func<string, (Metric Metric, Departure Departure)?> moved)
    {
        var touched = (from suspect in asked.Background.Suspects
                       where lines.Any(line => line.Touches(suspect.Id))
                       let figure = moved(suspect.Id)
                       where figure is not null
                       let began = Began(asked, suspect.Id, figure.Value)
                       let noted = lines.Where(line => line.Touches(suspect.Id) && line.Day <= began && line.Day >= began.AddDays(-DaysToWork)).ToList()
                       where noted.Count > 0
                       select (Suspect: suspect, Noted: noted, Figure: figure.Value)).ToList();
        return touched is not [var first, ..] ? null : Readings.Found(
            cause,
            touched.Exists(each => Math.Abs(each.Figure.Departure.Sigmas) >= Departure.Sure),
            owner,
            Products.Money(asked, first.Suspect.Id, first.Figure.Metric),
            [
                .. touched.SelectMany(each => each.Noted).Distinct().Select(line => line.Evidence),
                .. touched.Select(each => Readings.Moved(asked.Background.Onset, ReportKinds.ProductDaily, each.Figure.Metric, each.Figure.Departure, each.Suspect.Name)),
            ]);
    }

    private static DateOnly Began(CauseCase asked, string product, (Metric Metric, Departure Departure) figure) => Usual.Began(
        asked.Background.Series(ReportKinds.ProductDaily, figure.Metric, product), asked.Background.Onset, figure.Departure.Expected, figure.Departure.Actual);

    /// <summary>Of the product's figures that left their usual in the direction of the movement, the one that did most.</summary>
    public static (Metric Metric, Departure Departure)? Strongest(CauseCase asked, string product, double least, IReadOnlyList<Metric> metrics) => metrics
        .Select(metric => (Metric: metric, Departure: Products.Departure(asked, product, metric)))
        .Where(figure => figure.Departure?.Is(asked.Rose, least, Departure.Unusual) == true)
        .Select(figure => ((Metric, Departure)?)(figure.Metric, figure.Departure!))
        .MaxBy(figure => Math.Abs(figure!.Value.Item2.Sigmas));
}
