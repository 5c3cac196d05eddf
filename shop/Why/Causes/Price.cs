using Helmsman.Shop.Metrics;
using Helmsman.Shop.Reports;
using Helmsman.Shop.Work;

namespace Helmsman.Shop.Why.Causes;

/// <summary>What one piece of a product was sold for changed: more of them buy at a lower price, and what a buyer spends goes with it.</summary>
internal sealed class Price : ICause
{
    private const double Least = 0.03;

    /// <summary>Fewer pieces say nothing of a price.</summary>
    private const double LeastUnits = 3;

    /// <summary>Prices stand still for weeks, other than counts.</summary>
    private const double Steadiest = 0.005;

    private static readonly Metric UnitPrice = MetricDictionary.Find(MetricIds.UnitPrice)!;

    public string Id => CauseIds.Price;

    public CauseReading? Look(CauseCase asked)
    {
        if (!Products.MayLoseByOffer(asked))
        {
            return null;
        }

        if (!Products.AreKnown(asked) || !asked.Shop.History.Knows(UnitPrice, ReportKinds.ProductDaily))
        {
            return Readings.NotChecked(Id, Roles.Operator, ReportKinds.ProductDaily);
        }

        var suspects = asked.Background.Suspects;
        return suspects.Select(suspect => OfProduct(asked, suspect)).FirstOrDefault(reading => reading is not null)
            ?? Readings.RuledOut(Id, Roles.Operator, suspects is [var first, ..] ? Stayed(asked, first) : Readings.NothingSeen(asked.Background.Onset, ReportKinds.ProductDaily));
    }

    private CauseReading? OfProduct(CauseCase asked, Suspect product)
    {
        if (Sold(asked, product, asked.Question.Base) < LeastUnits || Sold(asked, product, asked.Question.Period) < LeastUnits
            || asked.Background.Departure(ReportKinds.ProductDaily, UnitPrice, product.Id, Steadiest) is not { } price
            || !(price.Is(rose: true, Least) || price.Is(rose: false, Least)) || !Fits(asked, price))
        {
            return null;
        }

        var since = Usual.Began(asked.Background.Series(ReportKinds.ProductDaily, UnitPrice, product.Id), asked.Background.Onset, price.Expected, price.Actual);
        return asked.Background.Window.Contains(since) && !SkuPrices.Stayed(asked, product.Id, Least)
            ? Readings.Found(
                Id,
                IsSure(asked, product, price),
                Roles.Operator,
                Products.Money(asked, product.Id, MetricDictionary.Revenue),
                [Readings.Moved(since, ReportKinds.ProductDaily, UnitPrice, price, product.Name), .. Noted(asked, product)])
            : null;
    }

    /// <summary>A higher price lets fewer buy and those spend more; revenue may go either way.</summary>
    private static bool Fits(CauseCase asked, Departure price) =>
        Affected.IsMoney(asked.Question.Metric) || price.Relative > 0 == (asked.Rose == Affected.IsValue(asked.Question.Metric));

    private static bool IsSure(CauseCase asked, Suspect product, Departure price) => Affected.IsValue(asked.Question.Metric)
        || Products.Departure(asked, product.Id, MetricDictionary.Conversion)?.Is(price.Relative < 0, Least, Departure.Unusual) == true;

    private static IEnumerable<Evidence> Noted(CauseCase asked, Suspect product) => ChangeLog.In(asked.Shop.History, asked.Background.Window, ChangeLog.Price)
        .Where(line => line.Touches(product.Id) && !line.Is(ChangeLog.Peer))
        .Select(line => line.Evidence);

    private static Evidence Stayed(CauseCase asked, Suspect product) => Readings.Stayed(
        asked.Background.Onset,
        ReportKinds.ProductDaily,
        UnitPrice,
        asked.Shop.History.Read(UnitPrice, asked.Question.Base, ReportKinds.ProductDaily, product.Id).Value,
        asked.Shop.History.Read(UnitPrice, asked.Question.Period, ReportKinds.ProductDaily, product.Id).Value,
        product.Name);

    private static double Sold(CauseCase asked, Suspect product, Period period) =>
        asked.Shop.History.Read(MetricDictionary.Units, period, ReportKinds.ProductDaily, product.Id).Value ?? 0;
}
