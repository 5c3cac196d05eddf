using Helmsman.Shop.Metrics;
using Helmsman.Shop.Reports;

namespace Helmsman.Shop.Why.Causes;

/// <summary>A plan of the ad account in both periods, its clicks a day.</summary>
/// <param name="Since">The first day on which it is as it is now.</param>
/// <param name="Share">Its clicks gained or lost ÷ the visitors that the shop, or the source asked about, gained or lost.</param>
internal sealed record AdPlan(string Id, string Name, double Before, double After, DateOnly Since, double Share)
{
    public double By => After - Before;
}

/// <summary>Which ads brought other numbers of people than before, as far as that explains what is asked about.</summary>
internal static class AdPlans
{
    public static readonly Metric Clicks = MetricDictionary.Find(MetricIds.Clicks)!;

    /// <summary>Of the change in visitors; below that an ad is no explanation.</summary>
    private const double LeastShare = 0.15;

    public const double SureShare = 0.25;

    /// <summary>A plan that was switched more often within so many days before is switched on and off all the time.</summary>
    private const int SteadyDays = 14;
    private const int MostSwitches = 2;

    private static readonly string[] Kinds = [ReportKinds.AdsByCampaign, ReportKinds.AdsByScene, ReportKinds.AdsByKeyword];

    /// <summary>Ads bring visitors: to the shop, or by a source that costs money. Which plan serves which product no report of plans says.</summary>
    public static bool CanTouch(CauseCase asked) => Affected.ByTraffic(asked.Question.Metric) && asked.Question switch
    {
        { Member: null } => true,
        { Dimension: ReportKinds.TrafficBySource, Member: { } source } => IsPaid(asked, source),
        _ => false,
    };

    /// <summary>The first kind of report that has both periods; null when none has.</summary>
    public static string? KindFor(CauseCase asked) => Kinds.FirstOrDefault(kind => Has(asked, kind, asked.Question.Base) && Has(asked, kind, asked.Question.Period));

    /// <summary>Plans that run on one side only, in the direction of the movement, the largest share first.</summary>
    public static IReadOnlyList<AdPlan> Switched(CauseCase asked, string kind) => [.. Of(asked, kind)
        .Where(plan => asked.Rose ? plan.Before == 0 : plan.After == 0)
        .Select(plan => plan with { Since = SwitchedOn(asked, kind, plan) })
        .Where(plan => asked.Background.Window.Contains(plan.Since) && plan.Since > asked.Question.Base.First && WasSteady(asked, kind, plan))];

    /// <summary>Plans that run on both sides.</summary>
    public static IReadOnlyList<AdPlan> Running(CauseCase asked, string kind) => [.. Of(asked, kind).Where(plan => plan.Before > 0 && plan.After > 0)];

    /// <summary>Visitors gained or lost a day × what a visitor of the base brought.</summary>
    public static double? Worth(CauseCase asked, double clicks)
    {
        var (history, before) = (asked.Shop.History, asked.Question.Base);
        return history.Read(MetricDictionary.Visitors, before).Value is { } visitors and > 0
            ? Math.Abs(clicks) * asked.Question.Period.Length * history.Read(MetricDictionary.Revenue, before).Value / visitors
            : null;
    }

    private static IEnumerable<AdPlan> Of(CauseCase asked, string kind)
    {
        var (history, period, before) = (asked.Shop.History, asked.Question.Period, asked.Question.Base);
        var visitors = Visitors(asked);
        var now = history.Members(Clicks, period, kind).ToDictionary(plan => plan.Id, StringComparer.Ordinal);
        var was = history.Members(Clicks, before, kind).ToDictionary(plan => plan.Id, StringComparer.Ordinal);
        return now.Values.Concat(was.Values).DistinctBy(plan => plan.Id)
            .Select(plan => new AdPlan(
                plan.Id,
                plan.Name,
                (was.GetValueOrDefault(plan.Id)?.Value ?? 0) / before.Length,
                (now.GetValueOrDefault(plan.Id)?.Value ?? 0) / period.Length,
                asked.Background.Onset,
                Share: 0))
            .Select(plan => plan with { Share = visitors == 0 ? 0 : plan.By / visitors })
            .Where(plan => plan.By > 0 == asked.Rose && plan.By != 0 && plan.Share >= LeastShare)
            .OrderByDescending(plan => plan.Share);
    }

    private static double Visitors(CauseCase asked)
    {
        var scope = asked.Compared.Scope;
        return (scope.Read(MetricDictionary.Visitors, asked.Question.Period).Value / asked.Question.Period.Length
            - scope.Read(MetricDictionary.Visitors, asked.Question.Base).Value / asked.Question.Base.Length) ?? 0;
    }

    private static DateOnly SwitchedOn(CauseCase asked, string kind, AdPlan plan)
    {
        var (read, day) = (asked.Background.Series(kind, Clicks, plan.Id), asked.Background.Onset);
        while (day > asked.Background.Window.First && IsOff(read, day.AddDays(-1)) == IsOff(read, day))
        {
            day = day.AddDays(-1);
        }

        return day;
    }

    private static bool WasSteady(CauseCase asked, string kind, AdPlan plan)
    {
        var read = asked.Background.Series(kind, Clicks, plan.Id);
        var off = Enumerable.Range(1, SteadyDays).Select(back => IsOff(read, plan.Since.AddDays(-back))).ToList();
        return off.Zip(off.Skip(1)).Count(pair => pair.First != pair.Second) <= MostSwitches;
    }

    private static bool IsOff(Func<DateOnly, double?> read, DateOnly day) => read(day) is null or 0;

    private static bool IsPaid(CauseCase asked, string source) => new[] { asked.Question.Base, asked.Question.Period }
        .Any(period => asked.Shop.History.Read(MetricDictionary.AdSpend, period, ReportKinds.TrafficBySource, source).Value > 0);

    private static bool Has(CauseCase asked, string kind, Period period) => asked.Shop.History.ReadAll(Clicks, period, kind).DaysPresent > 0;
}
