using Helmsman.Shop.Metrics;
using Helmsman.Shop.Reports;
using Helmsman.Shop.Work;

namespace Helmsman.Shop.Why.Causes;

/// <summary>A campaign of the calendar or of the log, or a plan of the ad account, runs on one side and not on the other.</summary>
internal sealed class Campaign : ICause
{
    private const double Least = 0.2;

    public string Id => CauseIds.Campaign;

    public CauseReading? Look(CauseCase asked)
    {
        if (!Affected.ByAnyOfThem(asked.Question.Metric))
        {
            return null;
        }

        return OfCalendar(asked)
            ?? (Affected.ByTraffic(asked.Question.Metric) ? OfLog(asked) : null)
            ?? (AdPlans.CanTouch(asked) ? OfPlans(asked) : null)
            ?? Readings.RuledOut(Id, Roles.Operator, Readings.NothingSeen(asked.Background.Onset));
    }

    /// <summary>Days that the calendar expects less of are holidays, see <see cref="Holiday"/>.</summary>
    private CauseReading? OfCalendar(CauseCase asked)
    {
        var (calendar, onset) = (asked.Shop.Calendar, asked.Background.Onset);
        var now = calendar.On(onset);
        var was = asked.Question.Base.Days().Select(calendar.On).FirstOrDefault(campaign => campaign is not null);
        var (before, after) = (was?.Weight ?? 1, now?.Weight ?? 1);
        if (now?.Name == was?.Name || before == after || after > before != asked.Rose || Math.Min(before, after) < 1)
        {
            return null;
        }

        var evidence = now is { Weight: > 1 } ? new Evidence(Facts.OnCalendar, now.First, Note: now.Name) : new Evidence(Facts.Gone, was!.Last.AddDays(1), Note: was.Name);
        return asked.Background.Onset >= evidence.Day ? Readings.Found(Id, sure: true, Roles.Operator, asked.Compared.Money, evidence) : null;
    }

    /// <summary>A campaign that somebody noted, and the source by which its visitors come, called by the same name.</summary>
    private CauseReading? OfLog(CauseCase asked)
    {
        var (metric, kind) = (MetricDictionary.Visitors, ReportKinds.TrafficBySource);
        var noted = from line in ChangeLog.In(asked.Shop.History, asked.Background.Window, ChangeLog.Campaign)
                    from source in Renamings.Sources(asked, asked.Question.Period)
                    where line.What.Contains(source.Name, StringComparison.OrdinalIgnoreCase) && (asked.Question.Member ?? source.Id) == source.Id
                    let departure = asked.Background.Departure(kind, metric, source.Id)
                    where departure?.Is(asked.Rose, Least) == true
                        && line.Day == Usual.Began(asked.Background.Series(kind, metric, source.Id), asked.Background.Onset, departure.Expected, departure.Actual)
                    select (line, source, departure);
        return noted.FirstOrDefault() is ({ } first, { } by, { } moved)
            ? Readings.Found(Id, sure: true, Roles.Operator, AdPlans.Worth(asked, moved.Actual - moved.Expected), first.Evidence, Readings.Moved(first.Day, kind, metric, moved, by.Name))
            : null;
    }

    private CauseReading? OfPlans(CauseCase asked)
    {
        if (AdPlans.KindFor(asked) is not { } kind)
        {
            return Readings.NotChecked(Id, Roles.Ads, ReportKinds.AdsByCampaign);
        }

        return AdPlans.Switched(asked, kind) is [var first, ..] switched
            ? Readings.Found(Id, first.Share >= AdPlans.SureShare, Roles.Ads, AdPlans.Worth(asked, switched.Sum(plan => plan.By)), [.. switched.Select(plan => Say(kind, plan))])
            : null;
    }

    private static Evidence Say(string kind, AdPlan plan) =>
        new(plan.By < 0 ? Facts.Gone : Facts.New, plan.Since, kind, AdPlans.Clicks, plan.Name, plan.Before, plan.After);
}
