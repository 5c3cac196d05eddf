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
            || Of(asked, product, asked.Question.Base) is not { } before || Of(asked, product, asked.Question.Period) is not { } after
            || Math.Abs(after / before - 1) < Least || !Fits(asked, before, after) || !Left(asked, product, UnitPrice, after > before, Departure.Sure))
        {
            return null;
        }

        var since = Usual.Began(asked.Background.Series(ReportKinds.ProductDaily, UnitPrice, product.Id), asked.Background.Onset, before, after);
        return asked.Background.Window.Contains(since) && since > asked.Question.Base.First && !SkuPrices.Stayed(asked, product.Id, Least)
            ? Readings.Found(
                Id,
                Affected.IsValue(asked.Question.Metric) || Left(asked, product, MetricDictionary.Conversion, after < before, Departure.Unusual),
                Roles.Operator,
                Products.Money(asked, product.Id, MetricDictionary.Revenue),
                [Readings.Moved(since, ReportKinds.ProductDaily, UnitPrice, before, after, product.Name), .. Noted(asked, product)])
            : null;
    }

    /// <summary>A higher price lets fewer buy and those spend more; revenue may go either way.</summary>
    private static bool Fits(CauseCase asked, double before, double after) =>
        Affected.IsMoney(asked.Question.Metric) || after > before == (asked.Rose == Affected.IsValue(asked.Question.Metric));

    /// <summary>Now unlike its usual, or back to it from a base that was unlike it: a price may be put back.</summary>
    private static bool Left(CauseCase asked, Suspect product, Metric metric, bool rose, double sigmas) =>
        Departs(asked, product, metric, asked.Background.Onset)?.Is(rose, Least, sigmas) == true
        || Departs(asked, product, metric, asked.Question.Base.Last)?.Is(!rose, Least, sigmas) == true;

    private static Departure? Departs(CauseCase asked, Suspect product, Metric metric, DateOnly day) =>
        asked.Background.Departure(ReportKinds.ProductDaily, metric, product.Id, metric == UnitPrice ? Steadiest : Usual.Steadiest, day);

    private static double? Of(CauseCase asked, Suspect product, Period period) =>
        asked.Shop.History.Read(UnitPrice, period, ReportKinds.ProductDaily, product.Id).Value;

    private static IEnumerable<Evidence> Noted(CauseCase asked, Suspect product) => ChangeLog.In(asked.Shop.History, asked.Background.Window, ChangeLog.Price)
        .Where(line => line.Touches(product.Id) && !line.Is(ChangeLog.Peer))
        .Select(line => line.Evidence);

    private static Evidence Stayed(CauseCase asked, Suspect product) => Readings.Stayed(
        asked.Background.Onset,
        ReportKinds.ProductDaily,
        UnitPrice,
        Of(asked, product, asked.Question.Base),
        Of(asked, product, asked.Question.Period),
        product.Name);

    private static double Sold(CauseCase asked, Suspect product, Period period) =>
        asked.Shop.History.Read(MetricDictionary.Units, period, ReportKinds.ProductDaily, product.Id).Value ?? 0;
}
