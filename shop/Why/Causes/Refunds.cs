using Helmsman.Shop.Metrics;
using Helmsman.Shop.Reports;
using Helmsman.Shop.Work;

namespace Helmsman.Shop.Why.Causes;

/// <summary>
/// Many sent something back, and for which reason. What was paid does not fall by what is given back later: only refunds, and what is left after them,
/// are its business.
/// </summary>
internal sealed class Refunds : ICause
{
    private const double Least = 0.2;

    /// <summary>Of the change of all refunds.</summary>
    private const double LeastShare = 0.3;

    public string Id => CauseIds.Refunds;

    public CauseReading? Look(CauseCase asked)
    {
        if (!Affected.ByRefunds(asked.Question.Metric) || asked.Question.Member is not null)
        {
            return null;
        }

        var more = asked.Question.Metric.Good == Good.Down == asked.Rose;
        var shop = asked.Background.Departure(MetricDictionary.Refunds);
        if (shop is not null && !shop.Is(more, Least, Departure.Unusual))
        {
            return Readings.RuledOut(Id, Roles.Service, Readings.Stayed(asked.Background.Onset, ReportKinds.ShopDaily, MetricDictionary.Refunds, shop));
        }

        return Reasons(asked, more) is [var first, ..] reasons
            ? Readings.Found(Id, first.Departure?.Is(more, Least) == true, Roles.Service, reasons.Sum(reason => Math.Abs(reason.By)), [.. reasons.Select(reason => reason.Say(asked))])
            : shop is null || asked.Question.Metric.Good == Good.Down
                ? Readings.NotChecked(Id, Roles.Service, ReportKinds.Returns)
                : Readings.Found(Id, shop.Is(more, Least), Roles.Service, Math.Abs(shop.Actual - shop.Expected), Readings.Moved(asked.Background.Onset, ReportKinds.ShopDaily, MetricDictionary.Refunds, shop));
    }

    /// <summary>Those that make up a good part of it, the largest first.</summary>
    private static List<Reason> Reasons(CauseCase asked, bool more)
    {
        var history = asked.Shop.History;
        var now = history.Members(MetricDictionary.Refunds, asked.Question.Period, ReportKinds.Returns);
        var was = history.Members(MetricDictionary.Refunds, asked.Question.Base, ReportKinds.Returns).ToDictionary(member => member.Id, StringComparer.Ordinal);
        var reasons = now.Select(member => new Reason(
            member.Name,
            was.GetValueOrDefault(member.Id)?.Value ?? 0,
            member.Value ?? 0,
            asked.Background.Departure(ReportKinds.Returns, MetricDictionary.Refunds, member.Id))).ToList();
        var total = reasons.Sum(reason => reason.By);
        return was.Count == 0 || total == 0 || total > 0 != more ? [] :
            [.. reasons.Where(reason => reason.By / total >= LeastShare && reason.Departure?.Is(more, Least, Departure.Unusual) != false).OrderByDescending(reason => Math.Abs(reason.By))];
    }

    private sealed record Reason(string Name, double Before, double After, Departure? Departure)
    {
        public double By => After - Before;

        public Evidence Say(CauseCase asked) => Readings.Moved(asked.Background.Onset, ReportKinds.Returns, MetricDictionary.Refunds, Before, After, Name);
    }
}
