using Helmsman.Shop.Reports.Blocks;

namespace Helmsman.Shop.Metrics;

/// <summary>The columns that a formula needs of one day: one, or for a ratio or a difference two.</summary>
internal readonly ref struct Operands(ReadOnlySpan<double> above, ReadOnlySpan<double> below, Formula formula)
{
    private readonly bool isRatio = formula is Formula.Ratio;

    private readonly bool isDifference = formula is Formula.Difference;

    public ReadOnlySpan<double> Above { get; } = above;

    /// <summary>Empty unless it is a ratio or a difference.</summary>
    public ReadOnlySpan<double> Below { get; } = below;

    public bool HasRows => Above.Length > 0 && ((!isRatio && !isDifference) || Below.Length > 0);

    /// <summary>No columns where the day lacks one of them.</summary>
    public static Operands Of(Formula formula, DayColumns columns) => formula switch
    {
        Formula.Ratio(var first, var second) => new(Values(columns, first), Values(columns, second), formula),
        Formula.Difference(var first, var second) => new(Values(columns, first), Values(columns, second), formula),
        _ => new(Values(columns, Needs(formula)[0]), [], formula),
    };

    /// <summary>The measures it is made of.</summary>
    public static IReadOnlyList<string> Needs(Formula formula) => formula switch
    {
        Formula.Sum(var measure) => [measure],
        Formula.Level(var measure) => [measure],
        Formula.Ratio(var first, var second) => [first, second],
        Formula.Difference(var first, var second) => [first, second],
        _ => throw new InvalidOperationException($"Unknown formula {formula}"),
    };

    /// <summary>False when the row lacks a figure.</summary>
    public bool TryRead(int row, out double numerator, out double denominator)
    {
        numerator = Above[row];
        denominator = isRatio ? Below[row] : 0;
        numerator -= isDifference && !double.IsNaN(Below[row]) ? Below[row] : 0;
        return !double.IsNaN(numerator) && !double.IsNaN(denominator);
    }

    private static ReadOnlySpan<double> Values(DayColumns columns, string measure) => columns.Measure(measure) is { } column ? column.Values : [];
}
