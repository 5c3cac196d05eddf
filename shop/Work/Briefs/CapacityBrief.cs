using System.Globalization;
using Helmsman.Shop.Metrics;
using Helmsman.Shop.Reports;
using static Helmsman.Shop.Work.Briefs.BriefFields;

namespace Helmsman.Shop.Work.Briefs;

/// <summary>How many are needed at the chat and after the sale (S132, S133), from the visitors to come.</summary>
internal static class CapacityBrief
{
    /// <summary>As far back as the figures of a usual day go.</summary>
    private const int Days = 28;

    private static readonly Metric Inquiries = MetricDictionary.Find(MetricIds.Inquiries)!;
    private static readonly Metric RefundOrders = MetricDictionary.Find(MetricIds.RefundOrders)!;

    public static readonly BriefKind Kind = new(
        BriefKinds.Capacity,
        [
            new(ExpectedVisitors, FieldShape.Number),
            new(ConsultRate, FieldShape.Percent),
            new(Tickets, FieldShape.Number) { IsRequired = false },
            Until,
            ToDo with { Asked = AskWhen.Never },
            Accepted with { Asked = AskWhen.Never },
        ])
    {
        Roles = [Work.Roles.ServiceLead, Work.Roles.Service, Work.Roles.Presales, Work.Roles.AfterSales],
        Known = about =>
        [
            BriefFact.Words(What, BriefWordings.PlanShifts),
            BriefFact.Words(DoneWhen, BriefWordings.ShiftsPlanned),
            .. Numbers(ExpectedVisitors, ADay(about, MetricDictionary.Visitors)),
            .. RateOf(about) is { } rate ? [new BriefFact(ConsultRate, rate.ToString(CultureInfo.InvariantCulture))] : Array.Empty<BriefFact>(),
            .. Numbers(Tickets, ADay(about, RefundOrders)),
        ],
        Reckon = (answers, terms) =>
        [
            .. Number(answers, ExpectedVisitors) is { } visitors && Number(answers, ConsultRate) is { } rate
                ? [Needed(PresalesNeeded, Staffing.Presales(visitors, rate / 100, terms.PresalesADay))]
                : Array.Empty<BriefAnswer>(),
            .. Number(answers, Tickets) is { } tickets ? [Needed(AfterSalesNeeded, Staffing.AfterSales(tickets, terms.AfterSalesADay))] : Array.Empty<BriefAnswer>(),
        ],
    };

    private static BriefAnswer Needed(string field, int people) => new(field, people.ToString(CultureInfo.InvariantCulture));

    private static IEnumerable<BriefFact> Numbers(string field, double? value) => value > 0 ? [BriefFact.Number(field, value.Value)] : [];

    private static double? ADay(BriefCase about, Metric metric) =>
        about.Shop.History.Knows(metric) && about.Shop.History.Read(metric, Before(about)) is { Value: { } sum, DaysPresent: > 0 and var days } ? sum / days : null;

    /// <summary>Of the visitors of days on which the chat's figures are known too, those who asked; in hundredths.</summary>
    private static double? RateOf(BriefCase about)
    {
        var history = about.Shop.History;
        if (!history.Knows(Inquiries, ReportKinds.ServiceDaily))
        {
            return null;
        }

        var days = Before(about).Days().Select(Period.Of)
            .Select(day => (Asked: history.ReadAll(Inquiries, day, ReportKinds.ServiceDaily).Value, Came: history.Read(MetricDictionary.Visitors, day).Value))
            .Where(day => day is { Asked: not null, Came: > 0 })
            .ToList();
        return days.Count > 0 ? Math.Round(days.Sum(day => day.Asked!.Value) / days.Sum(day => day.Came!.Value) * 100, 1) : null;
    }

    private static Period Before(BriefCase about) => new(about.Today.AddDays(-Days), about.Today.AddDays(-1));

    private static decimal? Number(IReadOnlyDictionary<string, string> answers, string field) =>
        answers.TryGetValue(field, out var text) && decimal.TryParse(text, NumberStyles.Number, CultureInfo.InvariantCulture, out var number) ? number : null;
}
