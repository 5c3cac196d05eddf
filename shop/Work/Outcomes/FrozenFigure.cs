namespace Helmsman.Shop.Work.Outcomes;

/// <summary>What days brought, and what by the days before they should have brought.</summary>
/// <param name="Actual">In the metric's own unit.</param>
/// <param name="Usual">The same, above 0.</param>
/// <param name="Sigma">By how much such days stray by chance, as a share of <paramref name="Usual"/>; one standard deviation.</param>
public sealed record FrozenFigure(double Actual, double Usual, double Sigma)
{
    /// <summary>1 is as usual. Figures are compared by their shares, so that a weekend does not look like a recovery.</summary>
    public double Share => Actual / Usual;
}
