using Helmsman.Shop.Metrics;
using Helmsman.Shop.Reports;
using Helmsman.Shop.Work;

namespace Helmsman.Shop.Why.Causes;

/// <summary>
/// A product that was in the product report day after day is in it no more; for a rise, one is in it again. A report that lists the best only may have
/// dropped it for that, so that this is sure only where smaller ones are listed, or the log says it.
/// </summary>
internal sealed class Delisted : ICause
{
    private const int SteadyDays = 7;

    public string Id => CauseIds.Delisted;

    public CauseReading? Look(CauseCase asked)
    {
        if (!Products.MayBeBehind(asked) || !Affected.ByAnyOfThem(asked.Question.Metric))
        {
            return null;
        }

        return !Products.AreKnown(asked) || !asked.Shop.History.Days(ReportKinds.ProductDaily).Contains(asked.Background.Onset)
            ? Readings.NotChecked(Id, Roles.Operator, ReportKinds.ProductDaily)
            : asked.Background.Suspects.Select(product => OfProduct(asked, product)).FirstOrDefault(reading => reading is not null)
                ?? Readings.RuledOut(Id, Roles.Operator, Readings.NothingSeen(asked.Background.Onset, ReportKinds.ProductDaily));
    }

    private CauseReading? OfProduct(CauseCase asked, Suspect product)
    {
        var (onset, first) = (asked.Background.Onset, asked.Background.Window.First);
        if (Products.IsListed(asked, product.Id, onset) != asked.Rose)
        {
            return null;
        }

        var since = onset;
        while (since > first && Products.IsListed(asked, product.Id, since.AddDays(-1)) == asked.Rose)
        {
            since = since.AddDays(-1);
        }

        var steady = Enumerable.Range(1, SteadyDays).Select(back => since.AddDays(-back)).ToList();
        return steady.TrueForAll(day => Products.IsListed(asked, product.Id, day) != asked.Rose && asked.Shop.History.Days(ReportKinds.ProductDaily).Contains(day))
            ? Found(asked, product, since)
            : null;
    }

    private CauseReading Found(CauseCase asked, Suspect product, DateOnly since)
    {
        var noted = ChangeLog.In(asked.Shop.History, asked.Background.Window, asked.Rose ? ChangeLog.Launches : ChangeLog.Delisting)
            .Where(line => line.Product == product.Id && !line.Is(ChangeLog.Peer))
            .ToList();
        var (metric, beside) = (Products.Main(asked), asked.Rose ? since : since.AddDays(-1));
        var size = asked.Shop.History.Read(metric, Period.Of(beside), ReportKinds.ProductDaily, product.Id).Value;
        var evidence = asked.Rose
            ? new Evidence(Facts.New, since, ReportKinds.ProductDaily, metric, product.Name, After: size)
            : new Evidence(Facts.Gone, since, ReportKinds.ProductDaily, metric, product.Name, Before: size);
        return Readings.Found(
            Id,
            noted.Count > 0 || ListsSmaller(asked, metric, asked.Rose ? since.AddDays(-1) : since, size),
            Roles.Operator,
            Products.Money(asked, product.Id, MetricDictionary.Revenue),
            [evidence, .. noted.Select(line => line.Evidence)]);
    }

    private static bool ListsSmaller(CauseCase asked, Metric metric, DateOnly day, double? size) =>
        asked.Shop.History.Members(metric, Period.Of(day), ReportKinds.ProductDaily).Any(other => other.Value < size);
}
