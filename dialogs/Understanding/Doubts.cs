using Helmsman.Shop.Metrics;
using Helmsman.Shop.Why;

namespace Helmsman.Dialogs.Understanding;

/// <summary>What is asked back, and which questions are offered instead: all of them can be answered.</summary>
internal static class Doubts
{
    private const int MostOptions = 4;

    /// <summary>What people ask about most, best first.</summary>
    private static readonly Metric[] Usual =
    [
        MetricDictionary.Revenue, MetricDictionary.Visitors, MetricDictionary.Conversion, MetricDictionary.AverageOrderValue,
        MetricDictionary.Orders, MetricDictionary.OrderValue, MetricDictionary.Units, MetricDictionary.Refunds,
    ];

    /// <summary>What comes nearest to a figure that is not there.</summary>
    private static readonly Dictionary<string, Metric[]> Nearest = new(StringComparer.Ordinal)
    {
        [MetricIds.AverageOrderValue] = [MetricDictionary.OrderValue],
        [MetricIds.OrderValue] = [MetricDictionary.AverageOrderValue],
        [MetricIds.Buyers] = [MetricDictionary.Orders],
        [MetricIds.Orders] = [MetricDictionary.Buyers],
        ["bounce"] = [MetricDictionary.Depth],
        ["favourites"] = [MetricDictionary.AddToCart],
        ["add-to-cart-rate"] = [MetricDictionary.AddToCart],
        ["refund-rate"] = [MetricDictionary.Refunds],
        [MetricIds.NetRevenue] = [MetricDictionary.Revenue, MetricDictionary.Refunds],
        ["return-on-ad-spend"] = [MetricDictionary.AdSpend],
        ["cost-per-click"] = [MetricDictionary.AdSpend],
        ["click-through-rate"] = [MetricDictionary.Visitors],
    };

    public static Understood WhichMetric(Reading said, Known known, Draft draft) =>
        Unclear(Doubt.Metric, said, ForMetrics(Usual, known, draft));

    public static Understood NotInShop(Reading said, Known known, Draft draft, string metric)
    {
        var instead = ForMetrics([.. Nearest.GetValueOrDefault(metric, []), .. Usual, .. MetricDictionary.All], known, draft);
        return Unclear(Doubt.MetricNotInShop, said, instead);
    }

    public static Understood WhichMember(Reading said, Known known, IReadOnlyList<KnownMember> members)
    {
        var metric = said.First(Groups.Metric) is { } id ? MetricDictionary.Find(id) : null;
        var period = Days.Of(said, known, null);
        var against = Days.ComparedWith(said, period) ?? Against.Usual(period);
        return Unclear(Doubt.Metric, said, members.SelectMany(member =>
            ForMetrics(metric is null ? [MetricDictionary.Visitors, MetricDictionary.Revenue] : [metric], known, new Draft(member, period, against)).Take(1)));
    }

    public static Understood NoData(Reading said, Known known, Draft draft, Metric metric)
    {
        if (draft.Period is not { } asked || known.Days.Count == 0)
        {
            return Unclear(Doubt.DayWithoutData, said, []);
        }

        IEnumerable<Period> near = asked.IsOneDay
            ? known.Days.OrderBy(day => Math.Abs(day.DayNumber - asked.First.DayNumber)).Take(3).Append(known.Days[^1]).Select(Period.Of)
            : [new Period(known.Days[^1].AddDays(1 - asked.Length), known.Days[^1]), Period.Of(known.Days[^1])];
        return Unclear(Doubt.DayWithoutData, said, near.Distinct().Select(period => draft.About(metric, period)));
    }

    public static Understood Everything(Reading said, Known known) =>
        Unclear(Doubt.Everything, said, ForMetrics(Usual, known, new Draft(null, Latest(known), Against.Usual(Latest(known)))));

    private static IEnumerable<Question> ForMetrics(IEnumerable<Metric> metrics, Known known, Draft draft) =>
        (draft.Period is { } asked && known.HasAny(asked) ? asked : Latest(known)) is { } period
            ? metrics.Distinct().Where(metric => known.Has(metric, draft.Member)).Select(metric => draft.About(metric, period))
            : [];

    private static Period? Latest(Known known) => known.LatestDay is { } latest ? Period.Of(latest) : null;

    private static Understood.Unclear Unclear(Doubt about, Reading said, IEnumerable<Question> options) =>
        new(new Clarification(about, said.Message, [.. options.Take(MostOptions)]));
}
