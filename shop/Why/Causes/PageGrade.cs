using Helmsman.Shop.Metrics;
using Helmsman.Shop.Reports;
using Helmsman.Shop.Work;

namespace Helmsman.Shop.Why.Causes;

/// <summary>
/// The pages lose people, by bounce, depth and stay (S61 to S63). Other visitors make other figures: a changed mix of sources is said to be possible
/// before the pages are blamed (S67).
/// </summary>
internal sealed class PageGrade : ICause
{
    private const double Least = 0.1;

    /// <summary>Share of visitors who came by other sources than before.</summary>
    private const double OtherMix = 0.06;

    private static readonly Metric Bounce = MetricDictionary.Find(MetricIds.Bounce)!;

    private static readonly Metric[] Grades = [MetricDictionary.Depth, Bounce, MetricDictionary.Find(MetricIds.Stay)!];

    public string Id => CauseIds.PageGrade;

    public CauseReading? Look(CauseCase asked)
    {
        if (!Products.MayBeBehind(asked) || !Affected.ByConversion(asked.Question.Metric))
        {
            return null;
        }

        var grades = Grades.Select(metric => new Grade(metric, Departure(asked, metric))).Where(grade => grade.Departure is not null).ToList();
        var moved = grades.Where(grade => grade.Departure!.Is(asked.Rose == (grade.Metric != Bounce), Least)).ToList();
        return grades.Count == 0 ? Readings.NotChecked(Id, Roles.Design, ReportKinds.ShopDaily, ReportKinds.VisitsByPage)
            : moved.Count == 0 ? Readings.RuledOut(Id, Roles.Design, [.. grades.Select(grade => Say(asked, grade, moved: false))])
            : Readings.Found(Id, IsSure(asked), Roles.Design, Money(asked), [.. moved.Select(grade => Say(asked, grade, moved: true))]);
    }

    private static Departure? Departure(CauseCase asked, Metric metric) => asked.Question is { Member: { } product }
        ? Products.Departure(asked, product, metric)
        : asked.Shop.History.Knows(metric) ? asked.Background.Departure(metric)
        : asked.Background.Departure(ReportKinds.VisitsByPage, metric);

    private static bool IsSure(CauseCase asked) => MixShift(asked) < OtherMix
        && Departure(asked, MetricDictionary.Conversion)?.Is(asked.Rose, 0, Causes.Departure.Unusual) == true;

    /// <summary>Half the sum of all shares' changes.</summary>
    private static double MixShift(CauseCase asked)
    {
        var (was, now) = (Renamings.Sources(asked, asked.Question.Base), Renamings.Sources(asked, asked.Question.Period));
        var (before, after) = (was.Sum(source => source.Value ?? 0), now.Sum(source => source.Value ?? 0));
        if (before == 0 || after == 0)
        {
            return 0;
        }

        var shares = was.ToDictionary(source => source.Id, source => (source.Value ?? 0) / before, StringComparer.Ordinal);
        return now.Sum(source => Math.Max(0, (source.Value ?? 0) / after - shares.GetValueOrDefault(source.Id)));
    }

    /// <summary>The part of revenue that conversion took or brought, where it went with the movement.</summary>
    private static double? Money(CauseCase asked) => asked.Compared.Factors.FirstOrDefault(part => part.Factor == MetricDictionary.Conversion) is { } part && part.Part > 0 == asked.Rose
        ? (double)Math.Abs(part.Part)
        : null;

    private static Evidence Say(CauseCase asked, Grade grade, bool moved)
    {
        var (onset, kind, name) = (asked.Background.Onset, asked.Question.Member is null ? ReportKinds.ShopDaily : ReportKinds.ProductDaily, asked.Compared.MemberName);
        return moved ? Readings.Moved(onset, kind, grade.Metric, grade.Departure!, name) : Readings.Stayed(onset, kind, grade.Metric, grade.Departure!, name);
    }

    private sealed record Grade(Metric Metric, Departure? Departure);
}
