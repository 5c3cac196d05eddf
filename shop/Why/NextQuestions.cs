using Helmsman.Shop.Metrics;
using Helmsman.Shop.Reports;

namespace Helmsman.Shop.Why;

/// <summary>What is worth asking after an answer: deeper first, then from another side.</summary>
internal static class NextQuestions
{
    private const int Most = 4;

    /// <summary>Other bases, the nearest first.</summary>
    private static readonly IReadOnlyList<Comparison> Bases = [Comparison.WeekBefore, Comparison.FourWeeksBefore, Comparison.YearBefore];

    /// <summary>Reports in which one member can be asked about.</summary>
    private static readonly string[] OfMembers =
        [ReportKinds.TrafficBySource, ReportKinds.ProductDaily, ReportKinds.KeywordTraffic, ReportKinds.SalesByRegion, ReportKinds.AdsByCampaign];

    public static IReadOnlyList<Question> After(
        ShopSnapshot shop, Question question, FactorPart? leading, Drivers? drivers, Contributors? contributors = null) =>
        [.. Candidates(shop, question, leading, drivers, contributors).Distinct().Where(next => next != question && CanBeAnswered(shop, next)).Take(Most)];

    private static IEnumerable<Question> Candidates(ShopSnapshot shop, Question question, FactorPart? leading, Drivers? drivers, Contributors? contributors)
    {
        if (leading is not null)
        {
            yield return question with { Metric = leading.Factor };
        }

        foreach (var deeper in contributors is null ? [] : Deeper(shop.History, question, contributors))
        {
            yield return deeper;
        }

        if (contributors is null or { Named: [] } && drivers is { Members: [var first, ..] })
        {
            yield return question with { Metric = drivers.Metric, Dimension = drivers.Kind, Member = first.Id };
        }

        foreach (var other in Bases.Select(comparison => question with { Comparison = comparison, Against = null, Campaign = null }).Where(next => next.Base != question.Base).Take(2))
        {
            yield return other;
        }

        if (question.Member is not null)
        {
            yield return question with { Dimension = null, Member = null };
        }

        yield return new(MetricDictionary.Revenue, question.Period, question.Comparison, ReportKinds.ProductDaily);
        yield return new(MetricDictionary.Revenue, question.Period, question.Comparison);
    }

    /// <summary>Into the first contributor: of a combination, whichever of its parts is one member with a report of its own.</summary>
    private static IEnumerable<Question> Deeper(ShopHistory history, Question question, Contributors contributors) =>
        from part in contributors.Named.Take(1).SelectMany(first => first.Of)
        where part.Members is [_]
        let kind = OfMembers.Prepend(contributors.Kind).FirstOrDefault(kind => history.Dimensions(kind) is [var main, ..] && main == part.Dimension)
        where kind is not null
        select question with { Metric = contributors.Metric, Dimension = kind, Member = part.Members[0].Id };

    private static bool CanBeAnswered(ShopSnapshot shop, Question next)
    {
        var compared = Compared.Of(shop, next);
        return compared.Before.Value is not null && compared.After.Value is not null
            && (next.Dimension is null || next.Member is not null || DriverChoice.For(shop.History, next, leading: null) is not null);
    }
}
