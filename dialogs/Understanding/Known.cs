using System.Runtime.CompilerServices;
using Helmsman.Shop.Metrics;
using Helmsman.Shop.Reports;

namespace Helmsman.Dialogs.Understanding;

/// <summary>What of a shop words can refer to: its days, its metrics, the names of its sources and products.</summary>
public sealed class Known
{
    /// <summary>No shop at all: for words that mean the same everywhere.</summary>
    internal static readonly Known Nothing = new([], new HashSet<string>(StringComparer.Ordinal), new Dictionary<string, IReadOnlySet<string>>(StringComparer.Ordinal), []);

    private static readonly ConditionalWeakTable<ShopHistory, Known> Learned = [];

    /// <summary>Whose members people call by name, and the figure that says which of them matter most.</summary>
    private static readonly (string Kind, Metric Metric)[] MemberKinds =
    [
        (ReportKinds.TrafficBySource, MetricDictionary.Visitors),
        (ReportKinds.ProductDaily, MetricDictionary.Revenue),
        (ReportKinds.LeadsBySource, MetricDictionary.Leads),
    ];

    private readonly HashSet<DateOnly> days;
    private readonly IReadOnlyDictionary<string, IReadOnlySet<string>> metricsByKind;

    /// <param name="days">Ascending: the days of the shop's own report.</param>
    /// <param name="metrics">Ids of the metrics that the shop's reports have.</param>
    /// <param name="metricsByKind">The same for members, by the kind of report they are in.</param>
    /// <param name="members">The most important first.</param>
    public Known(
        IReadOnlyList<DateOnly> days,
        IReadOnlySet<string> metrics,
        IReadOnlyDictionary<string, IReadOnlySet<string>> metricsByKind,
        IReadOnlyList<KnownMember> members)
    {
        this.days = [.. days];
        this.metricsByKind = metricsByKind;
        Days = days;
        Metrics = metrics;
        Members = members;
        // A name of one letter would be found in every sentence.
        Names = new(members.SelectMany(member => new[] { (member.Name, member), (member.Id, member) }).Where(entry => entry.Item1.Length > 1));
    }

    public IReadOnlyList<DateOnly> Days { get; }

    public IReadOnlySet<string> Metrics { get; }

    public IReadOnlyList<KnownMember> Members { get; }

    public DateOnly? LatestDay => Days.Count > 0 ? Days[^1] : null;

    internal Phrasebook<KnownMember> Names { get; }

    /// <summary>Learned once for each history, which never changes.</summary>
    public static Known Of(ShopHistory history) => Learned.GetValue(history, Learn);

    public bool Has(Metric metric, KnownMember? member = null) =>
        member is null ? Metrics.Contains(metric.Id) : metricsByKind.TryGetValue(member.Kind, out var ids) && ids.Contains(metric.Id);

    /// <summary>There are days before it and days after it, or it has some itself: whether it has any rows is worth an answer.</summary>
    public bool Reaches(Period period) => Days.Count > 0 && period.First <= Days[^1] && period.Last >= Days[0];

    public bool HasAny(Period period) => period.IsOneDay ? days.Contains(period.First) : Days.Any(period.Contains);

    private static Known Learn(ShopHistory history) => new(
        history.ShopDays,
        MetricDictionary.All.Where(history.Knows).Select(metric => metric.Id).ToHashSet(StringComparer.Ordinal),
        MemberKinds.ToDictionary(each => each.Kind, each => (IReadOnlySet<string>)MetricsOf(history, each.Kind), StringComparer.Ordinal),
        [.. MemberKinds.SelectMany(each => MembersOf(history, each.Kind, each.Metric))]);

    private static HashSet<string> MetricsOf(ShopHistory history, string kind) =>
        MetricDictionary.All.Where(metric => history.Knows(metric, kind)).Select(metric => metric.Id).ToHashSet(StringComparer.Ordinal);

    private static IEnumerable<KnownMember> MembersOf(ShopHistory history, string kind, Metric metric) => history.Days(kind) is [var first, ..] covered
        ? history.Members(metric, new Period(first, covered[^1]), kind).Select(member => new KnownMember(kind, member.Id, member.Name))
        : [];
}

/// <param name="Kind">The <see cref="ReportKinds"/> it is a member of.</param>
public sealed record KnownMember(string Kind, string Id, string Name);
