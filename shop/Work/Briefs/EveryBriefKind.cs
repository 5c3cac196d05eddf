using Helmsman.Shop.Metrics;
using Helmsman.Shop.Why.Causes;

namespace Helmsman.Shop.Work.Briefs;

/// <summary>The kinds of brief, and which one a finding calls for.</summary>
public static class EveryBriefKind
{
    /// <summary>Role and cause → kind; a null cause stands for every one, a metric for those findings alone. The first that fits counts.</summary>
    private static readonly (string Role, string? Cause, string? Metric, string Kind)[] Table =
    [
        (Roles.Design, null, null, BriefKinds.Design),
        (Roles.Content, CauseIds.Listing, null, BriefKinds.Design),
        (Roles.Content, CauseIds.PageGrade, null, BriefKinds.Design),
        (Roles.Ads, CauseIds.Campaign, MetricIds.Visitors, BriefKinds.Refill),
        (Roles.Ads, CauseIds.AdSettings, MetricIds.Visitors, BriefKinds.Refill),
        (Roles.Ads, CauseIds.NewItemOver, MetricIds.Visitors, BriefKinds.Refill),
        (Roles.Ads, CauseIds.PeersLaunch, MetricIds.Visitors, BriefKinds.Refill),
        (Roles.Service, CauseIds.Reviews, null, BriefKinds.BadReview),
        (Roles.AfterSales, CauseIds.Reviews, null, BriefKinds.BadReview),
        (Roles.ServiceLead, CauseIds.Reviews, null, BriefKinds.BadReview),
        (Roles.Service, CauseIds.ServiceOverload, null, BriefKinds.Capacity),
        (Roles.Presales, CauseIds.ServiceOverload, null, BriefKinds.Capacity),
        (Roles.ServiceLead, CauseIds.ServiceOverload, null, BriefKinds.Capacity),
        (Roles.Operator, CauseIds.Price, null, BriefKinds.Price),
        (Roles.Assistant, CauseIds.Price, null, BriefKinds.Price),
    ];

    /// <summary>In the order in which they are offered.</summary>
    public static IReadOnlyList<BriefKind> All { get; } =
    [
        GeneralBrief.Kind, DesignBrief.Kind, RefillBrief.Kind, BadReviewBrief.Kind, ReturnBrief.Kind, ReplyChangeBrief.Kind, CapacityBrief.Kind, PriceBrief.Kind,
    ];

    /// <summary>The general one for a name that this version no longer knows.</summary>
    public static BriefKind Named(string? name) => All.FirstOrDefault(kind => kind.Name == name) ?? GeneralBrief.Kind;

    /// <summary>Those that can be asked of a role: its own first, the general one last.</summary>
    public static IReadOnlyList<BriefKind> For(string? role) =>
        [.. All.Where(kind => role is not null && kind.Roles.Contains(role, StringComparer.Ordinal)), GeneralBrief.Kind];

    public static BriefKind Of(string role, Finding finding) => Named(
        Table.FirstOrDefault(line => line.Role == role
            && (line.Cause is null || line.Cause == finding.Because?.Cause)
            && (line.Metric is null || line.Metric == finding.Metric) && !(finding.IsGain && line.Cause is not null)).Kind);
}
