namespace Helmsman.Shop.Why.Search;

/// <param name="Causes">What is named, the largest gain first; empty when nothing stands out.</param>
/// <param name="CommonShift">What happened to everything alike: −0.03 is 3 % less; null when it is not worth naming. The causes are beside it.</param>
/// <param name="Direction">Which way the named elements moved.</param>
public sealed record SearchResult(IReadOnlyList<RootCause> Causes, double? CommonShift, Direction Direction);

public enum Direction
{
    /// <summary>Less came than was expected.</summary>
    Down,

    /// <summary>More came than was expected.</summary>
    Up,
}
