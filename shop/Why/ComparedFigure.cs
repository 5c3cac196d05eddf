using Helmsman.Shop.Metrics;

namespace Helmsman.Shop.Why;

/// <summary>A figure in the base period and in the one asked about.</summary>
public sealed record ComparedFigure(Metric Metric, double? Before, double? After)
{
    public double? Change => After - Before;

    public double? RelativeChange => Before is > 0 ? Change / Before : null;
}
