using Helmsman.Shop.Work;

namespace Helmsman.Shop.Why;

/// <summary>What a hand-off from an answer is about: the member behind the change where one is, else the figure as a whole.</summary>
internal static class Handed
{
    /// <summary>From this share of the change on, a source or product is handed off instead of the figure as a whole.</summary>
    private const double ShareOfDriver = 0.30;

    public static Finding Of(Compared compared, Drivers? drivers) =>
        compared.Metric.Formula.AddsUp && drivers is not null && GoesWith(drivers, compared) && drivers.Leading(ShareOfDriver) is { } driver
            ? compared.OfMember(drivers.Metric, drivers.Kind, driver.Id).ToFinding(FindingRules.Asked)
            : compared.ToFinding(FindingRules.Asked);

    private static bool GoesWith(Drivers drivers, Compared compared) =>
        drivers.Total > 0 == compared.After.Value > compared.Before.Value;
}
