using Helmsman.Shop.Metrics;
using Helmsman.Shop.Why.Search;
using Helmsman.Shop.Why.Search.Ratios;

namespace Helmsman.Shop.Why.Contributing;

/// <summary>What a search is fed with: the leaves of the period asked about, of the base, and of up to eight comparable periods before.</summary>
internal sealed class LeafFeed
{
    private const int MostPast = 8;

    /// <summary>With fewer comparable periods the base alone is what was to be expected.</summary>
    private const int FewestPast = 3;

    /// <summary>A past period further from the median of all is an outage or a spike, and no measure of anything.</summary>
    private const double Wild = 3;
    private const double LeastSpread = 0.05;

    private const int Now = 0;
    private const int Before = 1;
    private const int FirstPast = 2;

    private readonly IReadOnlyList<LeafAttribute> attributes;
    private readonly IReadOnlyList<int> past;

    private LeafFeed(Leaves leaves)
    {
        Leaves = leaves;
        attributes = [.. leaves.Dimensions.Select(dimension => new LeafAttribute(dimension.Name, dimension.Members.Count, dimension.Codes))];
        past = Calm(leaves);
    }

    public Leaves Leaves { get; }

    public static LeafFeed Of(Compared compared, SearchedReport report)
    {
        var history = compared.Shop.History;
        IReadOnlyList<DateOnly>[] groups = [[.. compared.Period.Days()], [.. compared.Base.Days()], .. Past(compared, report)];
        var leaves = history.Leaves(compared.Metric, report.Kind, report.Dimensions, groups);
        return new LeafFeed(compared.Scope is { Dimension: { } kind, Member: { } member } ? Only(leaves, history.Dimensions(kind)[0], member) : leaves);
    }

    public double[] ActualNow => Leaves.Above[Now];

    public double[] ActualBefore => Leaves.Above[Before];

    public RatioPeriod RatioNow => new(Leaves.Above[Now], Leaves.Below[Now]);

    public RatioPeriod RatioBefore => new(Leaves.Above[Before], Leaves.Below[Before]);

    /// <summary>Expected is the mean of the comparable periods; the base where there are too few.</summary>
    public LeafTable Table => new(attributes, past.Count >= FewestPast ? Mean(Sum(), past.Count) : ActualBefore, ActualNow);

    /// <summary>The comparable periods, each with the mean of the others as what was to be expected of it.</summary>
    public IReadOnlyList<LeafTable> PastTables
    {
        get
        {
            if (past.Count < FewestPast)
            {
                return [];
            }

            var sum = Sum();
            return [.. past.Select(group => new LeafTable(attributes, WithoutItself(sum, Leaves.Above[group], past.Count - 1), Leaves.Above[group]))];
        }
    }

    public RatioTable Ratios => new(attributes, RatioNow, [RatioBefore, .. past.Select(group => new RatioPeriod(Leaves.Above[group], Leaves.Below[group]))]);

    public bool Has(Element element, int leaf)
    {
        for (var attribute = 0; attribute < element.Members.Count; attribute++)
        {
            if (element.Members[attribute] is var member and not Element.Any && attributes[attribute].Codes[leaf] != member)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The same weekdays of the weeks before, as much campaign and holiday as the period itself.</summary>
    private static IEnumerable<IReadOnlyList<DateOnly>> Past(Compared compared, SearchedReport report)
    {
        var step = 7 * ((compared.Period.Length + 6) / 7);
        var (events, days) = (compared.Shop.Events, compared.Shop.History.Days(report.Kind).ToHashSet());
        return Enumerable.Range(1, MostPast)
            .Select(back => compared.Period.Shift(-step * back))
            .Where(block => block.Days().All(days.Contains) && Baselines.IsAlike(block, compared.Period, events))
            .Select(IReadOnlyList<DateOnly> (block) => [.. block.Days()]);
    }

    private static IReadOnlyList<int> Calm(Leaves leaves)
    {
        var totals = leaves.Above.Skip(FirstPast).Select(group => group.Sum()).ToList();
        if (totals.Count == 0)
        {
            return [];
        }

        var median = Median.Of(totals);
        var most = Wild * Math.Max(Median.Deviation(totals, median), LeastSpread * Math.Abs(median));
        return [.. Enumerable.Range(FirstPast, totals.Count).Where(group => Math.Abs(totals[group - FirstPast] - median) <= most)];
    }

    private double[] Sum()
    {
        var sum = new double[Leaves.Count];
        foreach (var group in past)
        {
            var values = Leaves.Above[group];
            for (var leaf = 0; leaf < sum.Length; leaf++)
            {
                sum[leaf] += values[leaf];
            }
        }

        return sum;
    }

    private static double[] Mean(double[] sum, int count) => Array.ConvertAll(sum, value => value / count);

    private static double[] WithoutItself(double[] sum, double[] own, int others)
    {
        var mean = new double[sum.Length];
        for (var leaf = 0; leaf < mean.Length; leaf++)
        {
            mean[leaf] = (sum[leaf] - own[leaf]) / others;
        }

        return mean;
    }

    private static Leaves Only(Leaves leaves, string dimension, string member)
    {
        var (_, codes, members) = leaves.Dimensions.First(one => one.Name == dimension);
        var code = members.ToList().IndexOf(member);
        int[] kept = [.. Enumerable.Range(0, codes.Length).Where(leaf => codes[leaf] == code)];
        return new(
            [.. leaves.Dimensions.Where(one => one.Name != dimension).Select(one => one with { Codes = [.. kept.Select(leaf => one.Codes[leaf])] })],
            [.. leaves.Above.Select(group => kept.Select(leaf => group[leaf]).ToArray())],
            [.. leaves.Below.Select(group => kept.Select(leaf => group[leaf]).ToArray())]);
    }
}
