using Helmsman.Shop.Why;

namespace Helmsman.Shop.Morning.Checks;

/// <summary>The checks in the order of trust: when two find the same, the first one's word is kept.</summary>
public static class EveryMorning
{
    public static IReadOnlyList<ICheck> ForLosses { get; } =
        [new SourceMoved(Movement.Fell), new FactorMoved(Movement.Fell), new FocusProductMoved(Movement.Fell), new TargetMissed()];

    public static IReadOnlyList<ICheck> ForGains { get; } =
        [new SourceMoved(Movement.Rose), new FactorMoved(Movement.Rose), new FocusProductMoved(Movement.Rose)];
}
