using Helmsman.Shop.Metrics;
using Helmsman.Shop.Reports;
using Helmsman.Shop.Work;

namespace Helmsman.Shop.Why.Causes;

/// <summary>Title, main image or details of a product were changed, by the team's log: no export tells.</summary>
internal sealed class Listing : ICause
{
    private const double Least = 0.1;

    public string Id => CauseIds.Listing;

    public CauseReading? Look(CauseCase asked)
    {
        var metric = asked.Question.Metric;
        if (!Products.MayBeBehind(asked) || !(Affected.ByTraffic(metric) || Affected.ByConversion(metric)))
        {
            return null;
        }

        if (!ChangeLog.IsKept(asked.Shop.History, asked.Background.Onset))
        {
            return Readings.NotChecked(Id, Roles.Design, ReportKinds.Changes);
        }

        var lines = ChangeLog.In(asked.Shop.History, asked.Background.Window, ChangeLog.Listing).Where(line => !line.Is(ChangeLog.Peer)).ToList();
        return LoggedProducts.Reading(asked, Id, OwnerOf(lines), lines, product => Moved(asked, product))
            ?? Readings.RuledOut(Id, Roles.Design, Readings.NothingSeen(asked.Background.Onset, ReportKinds.Changes));
    }

    /// <summary>A title is words that people search for: that is the ads' trade, and pictures are the designer's.</summary>
    private static string OwnerOf(List<LoggedChange> lines) => lines.Count > 0 && lines.TrueForAll(line => line.Is(ChangeLog.Title)) ? Roles.Ads : Roles.Design;

    /// <summary>Title and image bring visitors, details make them buy; whichever moved more.</summary>
    private static (Metric Metric, Departure Departure)? Moved(CauseCase asked, string product) =>
        LoggedProducts.Strongest(asked, product, Least, Affected.IsTraffic(asked.Question.Metric) ? [MetricDictionary.Visitors] : [MetricDictionary.Visitors, MetricDictionary.Conversion]);
}
