using Helmsman.Shop.Metrics;
using Helmsman.Shop.Work;

namespace Helmsman.Shop.Why;

/// <summary>Which role's work a change is: always one that makes the figure, never whoever runs the shop as a whole.</summary>
internal static class Owners
{
    /// <summary>
    /// A figure that no single role makes (revenue, buyers, orders) belongs to whoever owns the factor that moved it most. When that cannot
    /// be told it is the ads': conversion and order value hardly move, traffic does (S14).
    /// </summary>
    public static string Of(Compared compared)
    {
        var owner = IsOneRoles(compared.Metric.Owner) ? compared.Metric.Owner : LeadingFactor(compared)?.Owner;
        return owner is not null && IsOneRoles(owner) ? owner : Roles.Ads;
    }

    /// <summary>The factor of revenue that did most in the direction in which the figure itself went.</summary>
    private static Metric? LeadingFactor(Compared compared)
    {
        var rose = compared.After.Value > compared.Before.Value;
        return compared.Factors.Where(factor => IsFactorOf(factor.Factor, compared.Metric)).Leading(rose)?.Factor;
    }

    /// <summary>Only revenue depends on what a buyer spends; how many bought does not.</summary>
    private static bool IsFactorOf(Metric factor, Metric whole) =>
        whole == MetricDictionary.Revenue || (factor != MetricDictionary.AverageOrderValue && factor != MetricDictionary.OrderValue);

    private static bool IsOneRoles(string role) => !Roles.Steering.Contains(role, StringComparer.Ordinal);
}

internal static class FactorParts
{
    /// <summary>The part that is largest in one direction; null when none goes there.</summary>
    public static FactorPart? Leading(this IEnumerable<FactorPart> parts, bool rose) => rose
        ? parts.Where(factor => factor.Part > 0).MaxBy(factor => factor.Part)
        : parts.Where(factor => factor.Part < 0).MinBy(factor => factor.Part);
}
