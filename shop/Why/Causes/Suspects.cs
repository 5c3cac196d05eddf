using Helmsman.Shop.Metrics;
using Helmsman.Shop.Reports;

namespace Helmsman.Shop.Why.Causes;

/// <summary>A product that the change comes from.</summary>
/// <param name="Share">Of the change of all products together; 1 where the product itself is asked about.</param>
internal sealed record Suspect(string Id, string Name, double Share);

/// <summary>
/// The products that a cause must touch to explain anything: the one asked about, those that the search named, or those that make up a tenth of the
/// change in its own direction.
/// </summary>
internal static class Suspects
{
    private const double LeastShare = 0.1;
    private const int Most = 10;

    /// <summary>What stands in where products are not told by the figure asked about.</summary>
    private static readonly Metric[] InPlace = [MetricDictionary.Buyers, MetricDictionary.Units, MetricDictionary.Revenue];

    public static IReadOnlyList<Suspect> Of(CauseCase asked) => asked.Question switch
    {
        { Dimension: ReportKinds.ProductDaily, Member: { } id } => [new(id, asked.Compared.MemberName ?? id, 1)],
        { Member: not null } => [],
        _ => [.. InDirection(asked).Where(Named(asked)).Take(Most)],
    };

    private static Func<Suspect, bool> Named(CauseCase asked)
    {
        var named = asked.Contributors?.Named.SelectMany(each => each.Of)
            .Where(part => part.Dimension is "product" or ReportColumns.ProductId or ReportKinds.ProductDaily)
            .SelectMany(part => part.Members)
            .Select(member => member.Id)
            .ToHashSet(StringComparer.Ordinal);
        return named is { Count: > 0 } ? suspect => named.Contains(suspect.Id) : suspect => suspect.Share >= LeastShare;
    }

    /// <summary>The effect of each product on the figure of all products together; exact for sums and for ratios: ΔN − R̄ ΔD.</summary>
    private static IEnumerable<Suspect> InDirection(CauseCase asked)
    {
        if (Told(asked) is not { } metric)
        {
            return [];
        }

        var (above, below) = metric.Formula is Formula.Ratio(var numerator, var denominator) ? (Sum(numerator), Sum(denominator)) : (metric, null);
        var up = Changes(asked, above);
        var down = below is null ? [] : Changes(asked, below);
        var rate = below is null ? 0 : Mean(Ratio(up, down, after: false), Ratio(up, down, after: true));
        var effects = up.Values.Select(change => (
            Product: change.Name,
            change.Id,
            Effect: change.By - rate * (down.TryGetValue(change.Id, out var other) ? other.By : 0))).ToList();
        var total = effects.Sum(effect => effect.Effect);
        return total == 0 || total > 0 != asked.Rose ? [] : effects
            .Select(effect => new Suspect(effect.Id, effect.Product, effect.Effect / total))
            .Where(suspect => suspect.Share > 0)
            .OrderByDescending(suspect => suspect.Share)
            .ThenBy(suspect => suspect.Id, StringComparer.Ordinal);
    }

    private static Metric? Told(CauseCase asked) => new[] { asked.Question.Metric }.Concat(Affected.ByPrice(asked.Question.Metric) ? InPlace : [])
        .FirstOrDefault(metric => metric.Formula is not Formula.Level && asked.Shop.History.Knows(metric, ReportKinds.ProductDaily));

    private static Dictionary<string, Change> Changes(CauseCase asked, Metric metric)
    {
        var (history, period, before) = (asked.Shop.History, asked.Question.Period, asked.Question.Base);
        var now = history.Members(metric, period, ReportKinds.ProductDaily).ToDictionary(member => member.Id, StringComparer.Ordinal);
        var was = history.Members(metric, before, ReportKinds.ProductDaily).ToDictionary(member => member.Id, StringComparer.Ordinal);
        return now.Values.Concat(was.Values).DistinctBy(member => member.Id).ToDictionary(
            member => member.Id,
            member => new Change(member.Id, member.Name, PerDay(was, member.Id, before), PerDay(now, member.Id, period)),
            StringComparer.Ordinal);
    }

    private static double PerDay(Dictionary<string, Member> members, string id, Period period) =>
        (members.GetValueOrDefault(id)?.Value ?? 0) / period.Length;

    private static double Ratio(Dictionary<string, Change> above, Dictionary<string, Change> below, bool after)
    {
        var whole = below.Values.Sum(change => after ? change.After : change.Before);
        return whole == 0 ? 0 : above.Values.Sum(change => after ? change.After : change.Before) / whole;
    }

    private static double Mean(double first, double second) => (first + second) / 2;

    private static Metric Sum(string measure) => new(measure, new Formula.Sum(measure), Unit.Number, Good.Up, string.Empty);

    private sealed record Change(string Id, string Name, double Before, double After)
    {
        public double By => After - Before;
    }
}
