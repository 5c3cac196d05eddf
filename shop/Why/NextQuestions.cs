using Helmsman.Shop.Metrics;
using Helmsman.Shop.Reports;

namespace Helmsman.Shop.Why;

/// <summary>What is worth asking after an answer: deeper first, then from another side.</summary>
internal static class NextQuestions
{
    private const int Most = 4;

    public static IReadOnlyList<Question> After(ShopSnapshot shop, Question question, FactorPart? leading, Drivers? drivers) =>
        [.. Candidates(question, leading, drivers).Distinct().Where(next => next != question && CanBeAnswered(shop, next)).Take(Most)];

    private static IEnumerable<Question> Candidates(Question question, FactorPart? leading, Drivers? drivers)
    {
        if (leading is not null)
        {
            yield return question with { Metric = leading.Factor };
        }

        if (drivers is { Members: [var first, ..] })
        {
            yield return question with { Metric = drivers.Metric, Dimension = drivers.Kind, Member = first.Id };
        }

        yield return question with { Comparison = Otherwise(question) };
        if (question.Member is not null)
        {
            yield return question with { Dimension = null, Member = null };
        }

        yield return new(MetricDictionary.Revenue, question.Period, question.Comparison, ReportKinds.ProductDaily);
        yield return new(MetricDictionary.Revenue, question.Period, question.Comparison);
    }

    private static Comparison Otherwise(Question question) => question.Comparison switch
    {
        Comparison.WeekBefore => Comparison.FourWeeksBefore,
        _ => Comparison.WeekBefore,
    };

    private static bool CanBeAnswered(ShopSnapshot shop, Question next)
    {
        var compared = Compared.Of(shop, next);
        return compared.Before.Value is not null && compared.After.Value is not null
            && (next.Dimension is null || next.Member is not null || DriverChoice.For(shop.History, next, leading: null) is not null);
    }
}
