using Helmsman.Shop.Metrics;
using Helmsman.Shop.Reports;
using Helmsman.Shop.Work;

namespace Helmsman.Shop.Why.Causes;

/// <summary>Budget, bid or rank of a running ad changed: no export says so, but spend, cost per click and impressions of the plan do; or the log.</summary>
internal sealed class AdSettings : ICause
{
    private const double Least = 0.2;

    public string Id => CauseIds.AdSettings;

    public CauseReading? Look(CauseCase asked)
    {
        if (!AdPlans.CanTouch(asked))
        {
            return null;
        }

        IReadOnlyList<Evidence> noted = [.. ChangeLog.In(asked.Shop.History, asked.Background.Window, ChangeLog.Ads).Select(line => line.Evidence)];
        return AdPlans.KindFor(asked) is not { } kind ? ByLog(noted)
            : Changed(asked, kind) is [var first, ..] changed
                ? Readings.Found(
                    Id,
                    first.Departure.Is(asked.Rose, Least) && first.Plan.Share >= AdPlans.SureShare,
                    Roles.Ads,
                    AdPlans.Worth(asked, changed.Sum(each => each.Plan.By)),
                    [.. changed.SelectMany(each => Says(asked, kind, each)), .. noted])
                : Readings.RuledOut(Id, Roles.Ads, Stayed(asked, kind));
    }

    private CauseReading ByLog(IReadOnlyList<Evidence> noted) => noted.Count > 0
        ? Readings.Found(Id, sure: false, Roles.Ads, money: null, noted)
        : Readings.NotChecked(Id, Roles.Ads, ReportKinds.AdsByCampaign);

    private static List<Change> Changed(CauseCase asked, string kind) =>
    [
        .. from plan in AdPlans.Running(asked, kind)
           let departure = asked.Background.Departure(kind, AdPlans.Clicks, plan.Id)
           where departure?.Is(asked.Rose, Least, Departure.Unusual) == true
           let since = Usual.Began(asked.Background.Series(kind, AdPlans.Clicks, plan.Id), asked.Background.Onset, departure.Expected, departure.Actual)
           where asked.Background.Window.Contains(since)
           select new Change(plan with { Since = since }, departure),
    ];

    /// <summary>The settings' own figures, those that left their usual.</summary>
    private static IEnumerable<Evidence> Says(CauseCase asked, string kind, Change change)
    {
        Metric[] settings = [MetricDictionary.AdSpend, MetricDictionary.Find(MetricIds.CostPerClick)!, MetricDictionary.Find(MetricIds.Impressions)!];
        var left = from metric in settings
                   let departure = asked.Background.Departure(kind, metric, change.Plan.Id)
                   where departure is not null && Math.Abs(departure.Sigmas) >= Departure.Unusual
                   select Readings.Moved(change.Plan.Since, kind, metric, departure, change.Plan.Name);
        return left.Append(Readings.Moved(change.Plan.Since, kind, AdPlans.Clicks, change.Departure, change.Plan.Name));
    }

    private static Evidence Stayed(CauseCase asked, string kind)
    {
        var history = asked.Shop.History;
        return Readings.Stayed(
            asked.Background.Onset,
            kind,
            MetricDictionary.AdSpend,
            history.ReadAll(MetricDictionary.AdSpend, asked.Question.Base, kind).Value,
            history.ReadAll(MetricDictionary.AdSpend, asked.Question.Period, kind).Value);
    }

    private sealed record Change(AdPlan Plan, Departure Departure);
}
