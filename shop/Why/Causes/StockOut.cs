using Helmsman.Shop.Metrics;
using Helmsman.Shop.Reports;
using Helmsman.Shop.Work;

namespace Helmsman.Shop.Why.Causes;

/// <summary>
/// Nothing left to sell, by the stock report; where there is none, a product that people look at and nobody buys any more is said to be perhaps sold out.
/// For a rise: the stock came back.
/// </summary>
internal sealed class StockOut : ICause
{
    /// <summary>Units a day that have to be usual before selling none means anything.</summary>
    private const double LeastUnits = 5;

    private static readonly Metric Stock = MetricDictionary.Find(MetricIds.Stock)!;

    public string Id => CauseIds.StockOut;

    public CauseReading? Look(CauseCase asked)
    {
        if (!Products.MayLoseByOffer(asked) || Affected.IsValue(asked.Question.Metric))
        {
            return null;
        }

        var suspects = asked.Background.Suspects;
        return suspects.Select(product => ByStock(asked, product)).FirstOrDefault(reading => reading is not null)
            ?? suspects.Where(product => !IsCounted(asked, product)).Select(product => BySales(asked, product)).FirstOrDefault(reading => reading is not null)
            ?? (suspects.Any(product => IsCounted(asked, product)) || (suspects.Count == 0 && asked.Shop.History.Days(ReportKinds.Stock).Contains(asked.Background.Onset))
                ? Readings.RuledOut(Id, Roles.Operator, Counted(asked, suspects))
                : Readings.NotChecked(Id, Roles.Operator, ReportKinds.Stock));
    }

    private static bool IsCounted(CauseCase asked, Suspect product) => Left(asked, product)(asked.Background.Onset) is not null;

    private static Func<DateOnly, double?> Left(CauseCase asked, Suspect product) => asked.Background.Series(ReportKinds.Stock, Stock, product.Id);

    /// <summary>Empty from a day of the window on, and not before; for a rise the other way round.</summary>
    private CauseReading? ByStock(CauseCase asked, Suspect product)
    {
        var (left, onset) = (Left(asked, product), asked.Background.Onset);
        if (left(onset) is not { } now || now > 0 != asked.Rose)
        {
            return null;
        }

        var since = onset;
        while (since > asked.Background.Window.First && left(since.AddDays(-1)) is { } before && before > 0 == asked.Rose)
        {
            since = since.AddDays(-1);
        }

        return left(since.AddDays(-1)) is { } then && then > 0 != asked.Rose
            ? Readings.Found(
                Id,
                Units(asked, product)?.Is(asked.Rose, 0, Departure.Unusual) == true,
                Roles.Operator,
                Products.Money(asked, product.Id, MetricDictionary.Revenue),
                [Readings.Moved(since, ReportKinds.Stock, Stock, then, now, product.Name), Sold(asked, product, since)])
            : null;
    }

    private CauseReading? BySales(CauseCase asked, Suspect product)
    {
        var (onset, series) = (asked.Background.Onset, asked.Background.Series(ReportKinds.ProductDaily, MetricDictionary.Units, product.Id));
        if (asked.Rose || Units(asked, product) is not { Actual: 0, Expected: >= LeastUnits } units
            || Products.Departure(asked, product.Id, MetricDictionary.Visitors) is not { Actual: > 0 } visitors)
        {
            return null;
        }

        var since = Usual.Began(series, onset, units.Expected, units.Actual);
        return asked.Background.Window.Contains(since)
            ? Readings.Found(
                Id,
                sure: false,
                Roles.Operator,
                Products.Money(asked, product.Id, MetricDictionary.Revenue),
                Readings.Moved(since, ReportKinds.ProductDaily, MetricDictionary.Units, units, product.Name),
                Readings.Moved(onset, ReportKinds.ProductDaily, MetricDictionary.Visitors, visitors, product.Name))
            : null;
    }

    private static Departure? Units(CauseCase asked, Suspect product) => Products.Departure(asked, product.Id, MetricDictionary.Units);

    private static Evidence Sold(CauseCase asked, Suspect product, DateOnly since)
    {
        double? Units(Period period) => asked.Shop.History.Read(MetricDictionary.Units, period, ReportKinds.ProductDaily, product.Id).Value;
        return Readings.Moved(since, ReportKinds.ProductDaily, MetricDictionary.Units, Units(asked.Question.Base), Units(asked.Question.Period), product.Name);
    }

    private static Evidence[] Counted(CauseCase asked, IReadOnlyList<Suspect> suspects)
    {
        var onset = asked.Background.Onset;
        Evidence[] stocks =
        [
            .. from product in suspects
               let now = Left(asked, product)(onset)
               where now is not null
               select Readings.Stayed(onset, ReportKinds.Stock, Stock, Left(asked, product)(asked.Question.Base.Last), now, product.Name),
        ];
        return stocks is [] ? [Readings.NothingSeen(onset, ReportKinds.Stock)] : stocks;
    }
}
