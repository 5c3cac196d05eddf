using Helmsman.Shop.Metrics;
using Helmsman.Shop.Reports;
using Helmsman.Shop.Work;

namespace Helmsman.Shop.Why.Causes;

/// <summary>More asked than the customer service could answer (S132): answers took longer, and fewer of those who asked bought. For a rise: the reverse.</summary>
internal sealed class ServiceOverload : ICause
{
    private const double LeastLonger = 0.2;
    private const double LeastLost = 0.1;

    private static readonly Metric ResponseTime = MetricDictionary.Find(MetricIds.ResponseTime)!;
    private static readonly Metric InquiryConversion = MetricDictionary.Find(MetricIds.InquiryConversion)!;
    private static readonly Metric Inquiries = MetricDictionary.Find(MetricIds.Inquiries)!;

    public string Id => CauseIds.ServiceOverload;

    public CauseReading? Look(CauseCase asked)
    {
        if (asked.Question.Member is not null || !Affected.ByConversion(asked.Question.Metric))
        {
            return null;
        }

        var (history, onset) = (asked.Shop.History, asked.Background.Onset);
        return new[] { ReportKinds.ServiceDaily, ReportKinds.ServiceByAgent }.FirstOrDefault(kind => history.Days(kind).Contains(onset)) is { } kind
            ? Judge(asked, kind)
            : Readings.NotChecked(Id, Roles.Service, ReportKinds.ServiceDaily, ReportKinds.ServiceByAgent);
    }

    private CauseReading Judge(CauseCase asked, string kind)
    {
        var onset = asked.Background.Onset;
        var (time, bought, inquiries) = (
            asked.Background.Departure(kind, ResponseTime), asked.Background.Departure(kind, InquiryConversion), asked.Background.Departure(kind, Inquiries));
        var longer = time?.Is(!asked.Rose, LeastLonger) == true;
        var lost = bought?.Is(asked.Rose, LeastLost, Departure.Unusual) == true;
        if (longer && lost)
        {
            return Readings.Found(
                Id,
                sure: true,
                Roles.Service,
                Money(asked, kind, bought!, inquiries),
                [
                    Readings.Moved(onset, kind, ResponseTime, time!),
                    Readings.Moved(onset, kind, InquiryConversion, bought!),
                    .. inquiries?.Is(!asked.Rose, LeastLost, Departure.Unusual) == true ? [Readings.Moved(onset, kind, Inquiries, inquiries)] : Array.Empty<Evidence>(),
                ]);
        }

        return time is null && bought is null
            ? Readings.NotChecked(Id, Roles.Service, kind)
            : Readings.RuledOut(Id, Roles.Service, [.. Stayed(onset, kind, time, ResponseTime), .. Stayed(onset, kind, bought, InquiryConversion)]);
    }

    private static IEnumerable<Evidence> Stayed(DateOnly day, string kind, Departure? departure, Metric metric) =>
        departure is null ? [] : [Readings.Stayed(day, kind, metric, departure)];

    /// <summary>Buyers among those who asked that were lost or won × what such a buyer spends.</summary>
    private static double? Money(CauseCase asked, string kind, Departure bought, Departure? inquiries)
    {
        var history = asked.Shop.History;
        var buyers = history.ReadAll(MetricDictionary.Find(MetricIds.InquiryBuyers)!, asked.Question.Base, kind).Value;
        var value = (buyers > 0 ? history.ReadAll(MetricDictionary.Find(MetricIds.InquiryRevenue)!, asked.Question.Base, kind).Value / buyers : null)
            ?? history.Read(MetricDictionary.AverageOrderValue, asked.Question.Base).Value;
        return Math.Abs(bought.Actual - bought.Expected) * inquiries?.Actual * value;
    }
}
