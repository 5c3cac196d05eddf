namespace Helmsman.Shop.Metrics;

/// <summary>The columns a formula needs: one for a sum, two for a ratio.</summary>
internal readonly record struct Operands(double[] Above, double[]? Below)
{
    public bool Has(int row) => !double.IsNaN(Above[row]) && (Below is null || !double.IsNaN(Below[row]));

    public double? ValueOf(Tally tally) => (tally.Days, Below, tally.Below) switch
    {
        (0, _, _) => null,
        (_, null, _) => tally.Above,
        (_, _, 0) => null,
        _ => tally.Above / tally.Below,
    };
}

/// <summary>Sums over the days that have everything a formula needs.</summary>
internal readonly record struct Tally(double Above, double Below, int Days)
{
    public Tally Add(Operands operands, int row) =>
        operands.Has(row) ? new(Above + operands.Above[row], Below + (operands.Below?[row] ?? 0), Days + 1) : this;
}
