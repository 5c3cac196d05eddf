namespace Helmsman.Shop.Metrics;

/// <summary>All members of a kind of report but one, together.</summary>
internal static class OtherMembers
{
    /// <summary>Of a ratio both parts are read and divided. How things stand (a score, a stock) cannot be told of several together.</summary>
    public static Figure Read(Scope scope, Metric metric, Period period)
    {
        var (own, kind) = (scope with { Others = false }, scope.Dimension!);
        return metric.Formula switch
        {
            Formula.Level => new(null, 0, period.Length),
            Formula.Ratio(var above, var below) => Divided(Rest(above), Rest(below)),
            _ => Less(scope.History.ReadAll(metric, period, kind), own.Read(metric, period)),
        };

        Figure Rest(string measure)
        {
            var part = metric with { Formula = new Formula.Sum(measure) };
            return Less(scope.History.ReadAll(part, period, kind), own.Read(part, period));
        }
    }

    private static Figure Less(Figure all, Figure own) => all with { Value = all.Value - (own.Value ?? 0) };

    private static Figure Divided(Figure above, Figure below) => below with { Value = below.Value > 0 ? above.Value / below.Value : null };
}
