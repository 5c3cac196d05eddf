using Helmsman.Shop.Metrics;
using Helmsman.Shop.Reports;

namespace Helmsman.Shop.Why.Causes;

/// <summary>What the product report says of one product.</summary>
internal static class Products
{
    private const string Kind = ReportKinds.ProductDaily;

    /// <summary>False for a question about a member of something else: no report says which products it sold.</summary>
    public static bool MayBeBehind(CauseCase asked) => asked.Question is { Member: null } or { Dimension: Kind };

    /// <summary>What lowers sales of a product lowers the shop's visitors only where that product is what it is about.</summary>
    public static bool AreAskedAbout(CauseCase asked) => asked.Question is { Dimension: Kind, Member: not null }
        || asked.Contributors?.Named.Any(each => each.Of.Any(part => part.Dimension is "product" or ReportColumns.ProductId or Kind)) == true;

    public static bool MayLoseByOffer(CauseCase asked) => MayBeBehind(asked)
        && (Affected.ByPrice(asked.Question.Metric) || (Affected.IsTraffic(asked.Question.Metric) && AreAskedAbout(asked)));

    public static bool AreKnown(CauseCase asked) => new[] { asked.Question.Base, asked.Question.Period }
        .All(period => asked.Shop.History.Days(Kind).Any(period.Contains));

    public static bool IsListed(CauseCase asked, string product, DateOnly day) =>
        asked.Shop.History.Read(Main(asked), Period.Of(day), Kind, product).DaysPresent > 0;

    /// <summary>Visitors where the report has them, otherwise sales.</summary>
    public static Metric Main(CauseCase asked) => asked.Shop.History.Knows(MetricDictionary.Visitors, Kind) ? MetricDictionary.Visitors : MetricDictionary.Revenue;

    /// <summary>The part of the product's change in revenue that this metric made; null when it cannot be told.</summary>
    public static double? Money(CauseCase asked, string product, Metric metric) => asked.Compared.OfMember(metric, Kind, product).Money;

    public static Departure? Departure(CauseCase asked, string product, Metric metric) => asked.Background.Departure(Kind, metric, product);
}
