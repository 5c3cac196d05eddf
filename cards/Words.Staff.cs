using Helmsman.Shop.Metrics;

namespace Helmsman.Cards;

public sealed partial class Words
{
    /// <summary>甲或乙, A or B.</summary>
    public string Either(IEnumerable<string> items) => string.Join(this["either.separator"], items);

    /// <summary>From when to when, with the days of the week: for days that somebody is to check.</summary>
    public string Span(Period period) => period.IsOneDay ? Day(period.First) : Say("date.range", Day(period.First), Day(period.Last));
}
