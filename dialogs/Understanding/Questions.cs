using Helmsman.Shop.Metrics;
using Helmsman.Shop.Reports;
using Helmsman.Shop.Why;

namespace Helmsman.Dialogs.Understanding;

/// <summary>A message read as a question about a figure.</summary>
internal static class Questions
{
    public static Understood Read(Reading said, Known known, Question? previous)
    {
        var (member, candidates) = PartlyNamed.Find(said, known);
        if (candidates.Count > 1)
        {
            return Doubts.WhichMember(said, known, candidates);
        }

        var saysMetric = MetricSaid(said);
        var saysAnything = saysMetric is not null || member is not null || said.Dates.Count > 0
            || said.Has(Groups.Comparison) || said.Has(Groups.Scope) || Asks(said);
        if (!saysAnything)
        {
            return Doubts.Everything(said, known);
        }

        var goesOn = previous is not null && (said.Has(Groups.FollowUp) || (saysMetric is null && !said.Has(Groups.Scope, "source")));
        var context = goesOn ? previous : null;
        var asked = MemberOf(said, known, member, context);
        var kept = context is not null && known.Has(context.Metric, asked) ? context.Metric.Id : null;
        var metricId = saysMetric ?? kept ?? ScopeMetric(said, known) ?? MemberMetric(known, asked);
        var period = Days.Of(said, known, context);
        var against = Days.ComparedWith(said, period) ?? Against.Before(context) ?? Against.Usual(period);
        return Judge(said, known, metricId, new Draft(asked, period, against));
    }

    /// <summary>"Gross sales were high but net sales collapsed": what comes after the but is what is asked.</summary>
    private static string? MetricSaid(Reading said) => said.Has(Groups.Contrast) ? said.Last(Groups.Metric) : said.First(Groups.Metric);

    private static bool Asks(Reading said) => said.Has(Groups.Asking, "why") || (said.Has(Groups.Asking) && said.Rest.Count == 0);

    private static Understood Judge(Reading said, Known known, string? metricId, Draft draft)
    {
        if (metricId is null)
        {
            return Doubts.WhichMetric(said, known, draft);
        }

        if (MetricDictionary.Find(metricId) is not { } metric || !known.Has(metric, draft.Member))
        {
            return Doubts.NotInShop(said, known, draft, metricId);
        }

        // A day in the midst of the others that has no rows is itself worth an answer.
        return draft.Period is { } period && (known.HasAny(period) || (period.IsOneDay && known.Reaches(period)))
            ? new Understood.Asks(draft.About(metric, period))
            : Doubts.NoData(said, known, draft, metric);
    }

    private static KnownMember? MemberOf(Reading said, Known known, KnownMember? named, Question? context)
    {
        if (named is not null || said.Has(Groups.Scope) || context?.Member is null)
        {
            return named;
        }

        return known.Members.FirstOrDefault(member => member.Kind == context.Dimension && member.Id == context.Member) is { } before
            && (said.First(Groups.Metric) is not { } id || MetricDictionary.Find(id) is not { } metric || known.Has(metric, before))
            ? before
            : null;
    }

    /// <summary>哪个来源, which product: the answer's drivers tell, for the figure that is counted by them.</summary>
    private static string? ScopeMetric(Reading said, Known known) =>
        said.Has(Groups.Scope, "source") && known.Has(MetricDictionary.Visitors) ? MetricIds.Visitors
        : said.Has(Groups.Scope, "product") && known.Has(MetricDictionary.Revenue) ? MetricIds.Revenue
        : null;

    private static string? MemberMetric(Known known, KnownMember? member)
    {
        if (member is null)
        {
            return null;
        }

        var usual = member.Kind switch
        {
            ReportKinds.ProductDaily => MetricDictionary.Revenue,
            ReportKinds.LeadsBySource => MetricDictionary.Leads,
            _ => MetricDictionary.Visitors,
        };
        return (known.Has(usual, member) ? usual : MetricDictionary.All.FirstOrDefault(metric => known.Has(metric, member)))?.Id;
    }
}

/// <summary>A question whose figure is not settled yet.</summary>
/// <param name="Period">Null: the shop has no day at all.</param>
internal sealed record Draft(KnownMember? Member, Period? Period, Against Against)
{
    public Question About(Metric metric, Period period) => new(metric, period, Against.Comparison, Member?.Kind, Member?.Id)
    {
        // Days named for one period are no base of another one that is offered instead of it.
        Against = period == Period ? Against.Days : null,
        Campaign = Against.Campaign,
    };
}
