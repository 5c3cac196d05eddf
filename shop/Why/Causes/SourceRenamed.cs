using Helmsman.Shop.Metrics;
using Helmsman.Shop.Reports;
using Helmsman.Shop.Work;

namespace Helmsman.Shop.Why.Causes;

/// <summary>One source's fall is another, new one's rise. It moves no figure of the shop, so that only questions about sources are its business.</summary>
internal sealed class SourceRenamed : ICause
{
    public string Id => CauseIds.SourceRenamed;

    public CauseReading? Look(CauseCase asked)
    {
        if (!IsOfSources(asked) || !Affected.ByTraffic(asked.Question.Metric))
        {
            return null;
        }

        var day = asked.Question.Period.First;
        return Renamings.In(asked).Where(Touches(asked)).FirstOrDefault() is { } renaming
            ? Readings.Found(
                Id,
                sure: true,
                Roles.Operator,
                money: null,
                new Evidence(Facts.Gone, day, ReportKinds.TrafficBySource, MetricDictionary.Visitors, renaming.Old.Name, renaming.Old.Value),
                new Evidence(Facts.New, day, ReportKinds.TrafficBySource, MetricDictionary.Visitors, renaming.New.Name, After: renaming.New.Value))
            : Readings.RuledOut(Id, Roles.Operator, Readings.NothingSeen(day, ReportKinds.TrafficBySource));
    }

    private static Func<Renaming, bool> Touches(CauseCase asked) => asked.Question.Member is { } member
        ? renaming => renaming.Old.Id == member || renaming.New.Id == member
        : renaming => asked.Contributors is null || Named(asked).Any(id => id == renaming.Old.Id || id == renaming.New.Id);

    private static bool IsOfSources(CauseCase asked) => asked.Question.Dimension == ReportKinds.TrafficBySource || (asked.Question.Dimension is null && Named(asked).Any());

    private static IEnumerable<string> Named(CauseCase asked) => asked.Contributors is { } contributors
        ? contributors.Named.Concat(contributors.Against).SelectMany(each => each.Of)
            .Where(part => part.Dimension is ReportColumns.Source or ReportKinds.TrafficBySource)
            .SelectMany(part => part.Members)
            .Select(member => member.Id)
        : [];
}
