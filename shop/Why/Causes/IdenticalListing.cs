using Helmsman.Shop.Metrics;
using Helmsman.Shop.Reports;
using Helmsman.Shop.Work;

namespace Helmsman.Shop.Why.Causes;

/// <summary>Somebody else sells the same thing (同款), S50 to S52: seen by whoever looks every day, and only there.</summary>
internal sealed class IdenticalListing : ICause
{
    private const double Least = 0.1;

    /// <summary>A team that noted one within so many days looks for them.</summary>
    private const int LooksDays = 60;

    public string Id => CauseIds.IdenticalListing;

    public CauseReading? Look(CauseCase asked)
    {
        if (asked.Rose || !Products.MayBeBehind(asked) || !Affected.ByAnyOfThem(asked.Question.Metric))
        {
            return null;
        }

        var (history, onset) = (asked.Shop.History, asked.Background.Onset);
        var lines = ChangeLog.In(history, asked.Background.Window, ChangeLog.Identical);
        return LoggedProducts.Reading(asked, Id, Roles.Service, lines, product => LoggedProducts.Strongest(asked, product, Least, Figures(asked)))
            ?? (ChangeLog.In(history, new Period(onset.AddDays(-LooksDays), onset), ChangeLog.Identical).Count > 0
                ? Readings.RuledOut(Id, Roles.Service, Readings.NothingSeen(onset, ReportKinds.Changes))
                : Readings.NotChecked(Id, Roles.Service, ReportKinds.Changes));
    }

    private static Metric[] Figures(CauseCase asked) => Affected.IsTraffic(asked.Question.Metric)
        ? [MetricDictionary.Visitors]
        : [MetricDictionary.Visitors, MetricDictionary.Conversion];
}
