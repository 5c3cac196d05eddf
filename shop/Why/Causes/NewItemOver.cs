using Helmsman.Shop.Metrics;
using Helmsman.Shop.Reports;
using Helmsman.Shop.Reports.Blocks;
using Helmsman.Shop.Work;

namespace Helmsman.Shop.Why.Causes;

/// <summary>A product's support as a new item (S30) ran out, and the visitors whom the platform sent to it with that.</summary>
internal sealed class NewItemOver : ICause
{
    /// <summary>
    /// How long a new item is counted as one, from its first day in the product report. Four weeks is what sellers reckon with; no platform states it, the
    /// article neither.
    /// </summary>
    public const int SupportDays = 28;

    private const double Least = 0.15;

    /// <summary>Recommended visitors' part of the fall from which on the support explains it.</summary>
    private const double LeastPart = 0.5;

    private static readonly string[] Recommended = ["推荐", "猜你喜欢", "首页", "recommend"];

    public string Id => CauseIds.NewItemOver;

    public CauseReading? Look(CauseCase asked) =>
        asked.Rose || !Products.MayBeBehind(asked) || !Affected.ByTraffic(asked.Question.Metric)
            ? null
            : asked.Background.Suspects.Select(product => OfProduct(asked, product)).FirstOrDefault(reading => reading is not null);

    private CauseReading? OfProduct(CauseCase asked, Suspect product)
    {
        if (FirstListed(asked, product.Id) is not { } first || !asked.Background.Window.Contains(first.AddDays(SupportDays)))
        {
            return null;
        }

        var visitors = Products.Departure(asked, product.Id, MetricDictionary.Visitors);
        var launched = new Evidence(Facts.New, first, ReportKinds.ProductDaily, Member: product.Name);
        return visitors?.Is(rose: false, Least, Departure.Unusual) != true
            ? Readings.RuledOut(Id, Roles.Ads, visitors is null ? launched : Readings.Stayed(asked.Background.Onset, ReportKinds.ProductDaily, MetricDictionary.Visitors, visitors, product.Name))
            : Found(asked, product, first.AddDays(SupportDays), visitors, launched);
    }

    private CauseReading Found(CauseCase asked, Suspect product, DateOnly over, Departure visitors, Evidence launched)
    {
        var (was, now) = (Sent(asked, product.Id, asked.Question.Base), Sent(asked, product.Id, asked.Question.Period));
        var isSent = was is not null && now is not null && was - now >= LeastPart * (visitors.Expected - visitors.Actual);
        return Readings.Found(
            Id,
            isSent,
            Roles.Ads,
            Products.Money(asked, product.Id, MetricDictionary.Visitors),
            [
                Readings.Moved(over, ReportKinds.ProductDaily, MetricDictionary.Visitors, visitors, product.Name),
                .. was is null || now is null ? Array.Empty<Evidence>() : [Readings.Moved(over, ReportKinds.ProductBySource, MetricDictionary.Visitors, was, now, product.Name)],
                launched,
            ]);
    }

    /// <summary>Null for one that is older, or whose first day lies before all reports.</summary>
    private static DateOnly? FirstListed(CauseCase asked, string product)
    {
        var earliest = asked.Background.Window.First.AddDays(-SupportDays - 1);
        return !asked.Shop.History.Days(ReportKinds.ProductDaily).Contains(earliest) || Products.IsListed(asked, product, earliest)
            ? null
            : new Period(earliest, asked.Background.Onset).Days().Select(day => (DateOnly?)day).FirstOrDefault(day => Products.IsListed(asked, product, day!.Value));
    }

    /// <summary>Visitors a day whom the platform recommended the product to; null where no report says so.</summary>
    private static double? Sent(CauseCase asked, string product, Period period)
    {
        var blocks = period.Days().Select(day => asked.Shop.History.Block(ReportKinds.ProductBySource, day)).OfType<DayBlock>().ToList();
        return blocks.Count < period.Length ? null : blocks.Sum(block => Rows(block.Columns, product)) / period.Length;
    }

    private static double Rows(DayColumns columns, string product)
    {
        var sum = 0.0;
        if (columns is { Dimensions: [var main, var source, ..] } && columns.Measure(MetricIds.Visitors) is { } visitors && main.Members.Find(product) is { } code)
        {
            for (var row = 0; row < columns.Rows; row++)
            {
                var counts = main.Codes[row] == code && double.IsFinite(visitors.Values[row]);
                sum += counts && Recommended.Any(word => source.Members.Id(source.Codes[row]).Contains(word, StringComparison.OrdinalIgnoreCase)) ? visitors.Values[row] : 0;
            }
        }

        return sum;
    }
}
