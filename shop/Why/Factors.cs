using Helmsman.Shop.Metrics;

namespace Helmsman.Shop.Why;

/// <summary>The exact split of a figure's change by its factors (S13), see <see cref="KnownFactors"/>.</summary>
public static class Factors
{
    /// <summary>A model holds unless a report contradicts itself: revenue without a buyer.</summary>
    private const double Tolerance = 1e-6;

    /// <summary>What revenue is split by in shops whose reports have all of it.</summary>
    public static IReadOnlyList<Metric> Wanted { get; } = [.. KnownFactors.Revenue.Factors.Select(factor => factor.Metric)];

    private static readonly IReadOnlyList<FactorModel> OfRevenue = [KnownFactors.Revenue, KnownFactors.RevenueOfOrders];

    /// <summary>The factors of revenue as far as the shop's reports have them; all of one model or none.</summary>
    public static IReadOnlyList<Metric> Of(ShopHistory history) => OfRevenue
        .Select(model => model.Factors.Select(factor => factor.Metric).ToList())
        .FirstOrDefault(factors => factors.TrueForAll(history.Knows), []);

    /// <summary>Of revenue, by the first model that the reports can fill; empty when none can.</summary>
    public static IReadOnlyList<FactorPart> Split(Scope scope, Period before, Period after) =>
        OfRevenue.Select(model => Split(scope, model, before, after)).FirstOrDefault(split => split is not null)?.Parts ?? [];

    /// <summary>
    /// Null when a period is not known as a whole or the factors do not multiply to the whole. A ratio without a denominator (nobody came, nobody bought) is
    /// carried over from the other period, so that the factor that broke takes it all.
    /// </summary>
    public static FactorSplit? Split(Scope scope, FactorModel model, Period before, Period after)
    {
        var (was, now) = (scope.Read(model.Whole, before), scope.Read(model.Whole, after));
        return was is { IsComplete: true, Value: { } from } && now is { IsComplete: true, Value: { } to }
            && Read(scope, model, before, after) is { } factors && MultiplyTo(factors, from, to)
                ? new FactorSplit(model.Whole, from, to, Parts(model.Whole, factors))
                : null;
    }

    private static IReadOnlyList<FactorPart> Parts(Metric whole, IReadOnlyList<Change> factors)
    {
        double[] before = [.. factors.Select(factor => factor.Of(factor.Before))], after = [.. factors.Select(factor => factor.Of(factor.After))];
        var exact = before.Concat(after).Any(factor => factor < 0) ? Shapley.Parts(before, after) : LogMean.Parts(before, after);
        var change = (decimal)(Product(after) - Product(before));
        var parts = Cents.AddingUpTo(change, [.. exact.Select(part => (decimal)part)], Digits(whole));
        return [.. factors.Zip(parts, (factor, part) => new FactorPart(factor.Factor.Metric, factor.Before, factor.After, part))];
    }

    /// <summary>Decimals that are kept: cents of money, a ten-thousandth of a percent point of a share.</summary>
    private static int Digits(Metric whole) => whole.Unit is Unit.Percent ? 6 : whole.Unit is Unit.Number ? 4 : 2;

    private static List<Change>? Read(Scope scope, FactorModel model, Period before, Period after)
    {
        var read = model.Factors.Select(factor => (Factor: factor, Before: scope.Read(factor.Metric, before), After: scope.Read(factor.Metric, after))).ToList();
        return read.TrueForAll(factor => IsUsable(factor.Factor, factor.Before, factor.After))
            ? read.ConvertAll(factor => new Change(factor.Factor, Either(factor.Before, factor.After), Either(factor.After, factor.Before)))
            : null;
    }

    private static double Either(Figure figure, Figure other) => (figure.Value ?? other.Value)!.Value;

    /// <summary>All must rest on the same days; a ratio may lack its value on one side, and nothing is divided by 0.</summary>
    private static bool IsUsable(FactorOf factor, Figure before, Figure after) => before.DaysMissing == 0 && after.DaysMissing == 0
        && (factor.Metric.Formula is Formula.Ratio ? (before.Value ?? after.Value) is not null : before.IsComplete && after.IsComplete)
        && !(factor.Divides && (Either(before, after) == 0 || Either(after, before) == 0));

    private static bool MultiplyTo(List<Change> factors, double before, double after) =>
        Near(Product(factors.Select(factor => factor.Of(factor.Before))), before) && Near(Product(factors.Select(factor => factor.Of(factor.After))), after);

    private static bool Near(double product, double whole) => Math.Abs(product - whole) <= Tolerance * Math.Max(1, Math.Abs(whole));

    private static double Product(IEnumerable<double> factors) => factors.Aggregate(1.0, (product, factor) => product * factor);

    private sealed record Change(FactorOf Factor, double Before, double After)
    {
        public double Of(double value) => Factor.Divides ? 1 / value : value;
    }
}
